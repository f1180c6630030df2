// A score under a method without figures, and some of its clauses → how many have each status, and which share of what that is.
import { fraction } from "../../math/fraction.ts";
import { outcomes } from "../../model/outcome.ts";
import type { ClauseScore, Score } from "../../model/score.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Cell, type Tone } from "../document.ts";
import { toneOfRank } from "../figureCells.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import type { CountTable } from "./bandTable.ts";
import { statusName } from "./statusName.ts";

interface CountedStatus {
  readonly label: string;
  readonly tone: Tone;
  readonly ids: readonly string[];
  readonly isRated: boolean;
}

/** Every status of the scale, best first, also those that no clause has; then what has no status. */
export function statusTable(
  score: Score,
  clauses: readonly ClauseScore[],
  words: Words<"scores">,
): CountTable {
  const say = words.scores;
  const rows = countedStatuses(score, clauses, words);
  const rated = sizeOf(rows.filter(({ isRated }) => isRated));
  const all = sizeOf(rows);
  const share = (count: number, whole: number): string =>
    whole === 0 ? "–" : percentText(fraction(count, whole), score.method.rounding);
  const ofRated = ({ ids, isRated }: CountedStatus): Cell =>
    isRated ? number(share(ids.length, rated)) : text("–", "quiet");
  const block = dataTable(rows, [
    {
      title: say.columns.status,
      align: "left",
      cell: ({ label, isRated }) => text(label, isRated ? "plain" : "quiet"),
    },
    { title: say.columns.clauses, align: "right", cell: ({ ids }) => number(String(ids.length)) },
    { title: say.ofScored(rated), align: "right", cell: ofRated },
    { title: say.ofInScope(all), align: "right", cell: ({ ids }) => number(share(ids.length, all)) },
    {
      title: "",
      align: "left",
      drop: 1,
      isDrawn: true,
      cell: ({ ids, tone }) => ({
        kind: "bar",
        thousandths: all === 0 ? null : Math.floor((ids.length * 1000) / all),
        tone,
      }),
    },
    { title: "", align: "left", grows: true, drop: 2, cell: ({ ids }) => text(ids.join(" "), "quiet") },
  ]);
  return { block, shown: all };
}

const sizeOf = (rows: readonly CountedStatus[]): number => {
  let size = 0;
  for (const { ids } of rows) size += ids.length;
  return size;
};

function countedStatuses(
  score: Score,
  clauses: readonly ClauseScore[],
  words: Words<"scores">,
): readonly CountedStatus[] {
  const byStatus = new Map<string, string[]>();
  const several: string[] = [];
  for (const { clause, figure } of clauses) {
    const [level] = figure.statuses?.levels ?? [];
    if ((figure.statuses?.several ?? 0) > 0) several.push(clause.id);
    else if (level !== undefined) {
      const known = byStatus.get(level.status);
      if (known === undefined) byStatus.set(level.status, [clause.id]);
      else known.push(clause.id);
    }
  }
  const levels = score.overall.statuses?.levels ?? [];
  const none = outcomes.filter((outcome) => outcome !== "scored" && outcome !== "insufficient");
  return [
    ...levels.map(({ status }, rank): CountedStatus => ({
      label: statusName(status, score, words),
      tone: toneOfRank(rank, levels.length),
      ids: byStatus.get(status) ?? [],
      isRated: true,
    })),
    { label: words.scores.several, tone: "plain" as const, ids: several, isRated: true },
    ...none.map((outcome): CountedStatus => ({
      label: words.common.terms.outcomes[outcome],
      tone: "quiet",
      ids: clauses.filter(({ figure }) => figure.outcome === outcome).map(({ clause }) => clause.id),
      isRated: false,
    })),
  ].filter(({ ids }, at) => at < levels.length || ids.length > 0);
}
