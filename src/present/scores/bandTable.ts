// Clauses of a score → how many lie in each band, or have each outcome.
import { fraction } from "../../math/fraction.ts";
import { bandOf } from "../../model/bandOf.ts";
import { outcomes } from "../../model/outcome.ts";
import type { ClauseScore, Figure, Score } from "../../model/score.ts";
import { bandLabel } from "../bandLabel.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block, type Tone } from "../document.ts";
import { toneOfRank } from "../figureCells.ts";
import { oncePer } from "../oncePer.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";

/** A table, and how many clauses it counts. */
export interface CountTable {
  readonly block: Block;
  readonly shown: number;
}

/** The clauses with a value, band by band. Every share is rounded by itself: three equal ones are 33.3 each. */
export function bandTable(
  { method }: Score,
  clauses: readonly ClauseScore[],
  words: Words<"scores">,
): CountTable {
  const bandOfFigure = oncePer(({ value }: Figure) => (value === null ? undefined : bandOf(value, method)));
  const idsIn = idsByGroup(clauses, bandOfFigure);
  const groupOf = (id: string | null, label: string, rank: number): CountedGroup => ({
    label,
    tone: toneOfRank(rank, method.bands.length),
    ids: idsIn.get(id) ?? [],
  });
  return countTable(
    words.common.terms.band,
    [
      ...method.bands.map((band, rank) => groupOf(band.id, bandLabel(band, words), rank)),
      ...(idsIn.has(null) ? [groupOf(null, words.scores.belowBands, -1)] : []),
    ],
    words,
  );
}

/** The ids of clauses by what their figures are: one pass, since there may be fifty thousand. */
function idsByGroup<K>(
  clauses: readonly ClauseScore[],
  groupOf: (figure: Figure) => K,
): ReadonlyMap<K, readonly string[]> {
  const groups = new Map<K, string[]>();
  for (const { figure, clause } of clauses) {
    const group = groupOf(figure);
    const ids = groups.get(group);
    if (ids === undefined) groups.set(group, [clause.id]);
    else ids.push(clause.id);
  }
  return groups;
}

export function outcomeTable(clauses: readonly ClauseScore[], words: Words<"scores">): CountTable {
  const { terms } = words.common;
  const idsIn = idsByGroup(clauses, ({ outcome }) => outcome);
  const groups = outcomes.map((outcome): CountedGroup => ({
    label: terms.outcomes[outcome],
    tone: outcome === "scored" ? "plain" : "quiet",
    ids: idsIn.get(outcome) ?? [],
  }));
  return countTable(
    terms.outcome,
    groups.filter(({ ids }) => ids.length > 0),
    words,
  );
}

interface CountedGroup {
  readonly label: string;
  readonly tone: Tone;
  readonly ids: readonly string[];
}

function countTable(title: string, groups: readonly CountedGroup[], { scores }: Words<"scores">): CountTable {
  const counts = groups.map(({ ids }) => ids.length);
  const shown = counts.reduce((a, b) => a + b, 0);
  const items = groups.map((group) => ({
    ...group,
    share:
      shown === 0 ? "–" : percentText(fraction(group.ids.length, shown), { decimals: 1, mode: "half-up" }),
    thousandths: shown === 0 ? null : Math.floor((group.ids.length * 1000) / shown),
    // One cell however often the rows are made: it may hold fifty thousand ids.
    listed: text(group.ids.join(" "), "quiet"),
  }));
  const block = dataTable(items, [
    { title, align: "left", cell: ({ label }) => text(label) },
    { title: scores.columns.clauses, align: "right", cell: ({ ids }) => number(String(ids.length)) },
    { title: scores.columns.share, align: "right", cell: ({ share }) => number(share) },
    {
      title: "",
      align: "left",
      drop: 1,
      isDrawn: true,
      cell: ({ thousandths, tone }) => ({ kind: "bar", thousandths, tone }),
    },
    { title: "", align: "left", grows: true, drop: 2, cell: ({ listed }) => listed },
  ]);
  return { block, shown };
}
