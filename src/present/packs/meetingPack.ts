// A comparison and the rows of both sides → the clauses in dispute, two positions side by side, and room for a decision.
import { isZero } from "../../math/fraction.ts";
import type { AgendaItem } from "../../model/agenda.ts";
import type { ClauseComparison, Comparison } from "../../model/comparison.ts";
import type { Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import type { WordBlock, WordLine } from "../../model/wordDocument.ts";
import { speakerOf } from "../assessors/speakerOf.ts";
import { commonRounding, signedText } from "../comparisons/comparisonNumbers.ts";
import { overallText } from "../comparisons/sideLabels.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import { positionOf } from "./positionOf.ts";
import { rowLines, withLabel } from "./rowLines.ts";
import { writtenRows } from "./writtenRows.ts";

/**
 * Those come first that the agenda names first, the others as in the comparison. Sides are A and B with the kind of their assessor; neither
 * assessors nor raters are named. Clauses that only one side rated have a table of their own.
 *
 * @example
 * const comparison = compareScores(otherScore, score, { seed: 1, resamples: 2000 });
 * meetingPack(comparison, [], await loadWords("en", ["packs"]))[0].kind // "heading"
 */
export function meetingPack(
  comparison: Comparison,
  agenda: readonly AgendaItem[],
  words: Words<"packs">,
): WordBlock[] {
  const { a, b, clauses } = comparison;
  const { meeting } = words.packs;
  const sides = positions(comparison, words);
  const place = new Map(agenda.map(({ clause }, at) => [clause.id, at]));
  const placeOf = ({ clause }: ClauseComparison): number => place.get(clause.id) ?? agenda.length;
  const found = clauses
    .toSorted((x, y) => placeOf(x) - placeOf(y))
    .map((item) => ({ item, kind: positionOf(item) }));
  const disputed = found.filter(({ kind }) => kind === "disputed");
  const oneSided = found.filter(({ kind }) => kind === "one-sided");
  return [
    { kind: "heading", level: 1, text: meeting.title },
    { kind: "paragraph", line: { text: meeting.figures(overallText(a, words), overallText(b, words)) } },
    { kind: "paragraph", line: { text: meeting.about(disputed.length) } },
    ...disputed.flatMap(({ item }) => disputeBlocks(item, comparison, sides, words)),
    ...(oneSided.length === 0
      ? []
      : ([
          { kind: "heading", level: 2, text: meeting.oneSided },
          { kind: "paragraph", line: { text: meeting.oneSidedNote }, keepsNext: true },
          oneSidedTable(
            oneSided.map(({ item }) => item),
            comparison,
            sides,
            words,
          ),
        ] as const)),
  ];
}

type Sides = readonly [a: string, b: string];

const positions = ({ a, b }: Comparison, words: Words<"packs">): Sides => [
  words.packs.meeting.position("A", speakerOf(a, words)),
  words.packs.meeting.position("B", speakerOf(b, words)),
];

function disputeBlocks(
  item: ClauseComparison,
  comparison: Comparison,
  sides: Sides,
  words: Words<"packs">,
): WordBlock[] {
  const { meeting, columns } = words.packs;
  const { total } = item.contribution;
  const rounding = commonRounding(comparison.a, comparison.b);
  const title = textIn(item.clause.title, words.common.preferred);
  const moves =
    total === null || isZero(total)
      ? []
      : [meeting.contribution(localNumber(signedText(total, rounding), words.common.decimal))];
  return [
    { kind: "heading", level: 2, text: `${item.clause.id} ${title}`.trim() },
    ...moves.map((text): WordBlock => ({
      kind: "paragraph",
      line: { text, look: "quiet" },
      keepsNext: true,
    })),
    {
      kind: "table",
      columns: [...sides, columns.decision].map((name) => ({ title: name, align: "left", grows: 1 })),
      rows: [{ cells: [...cellsOf(item, comparison, words), []] }],
      least: 5,
      keepsNext: true,
      isForm: true,
    },
    { kind: "paragraph", line: { text: meeting.decidedBy } },
  ];
}

function oneSidedTable(
  items: readonly ClauseComparison[],
  comparison: Comparison,
  sides: Sides,
  words: Words<"packs">,
): WordBlock {
  const { preferred } = words.common;
  return {
    kind: "table",
    columns: [words.packs.columns.clause, ...sides].map((title) => ({ title, align: "left", grows: 1 })),
    rows: {
      *[Symbol.iterator]() {
        for (const item of items) {
          const promise = { label: item.clause.id, text: textIn(item.clause.title, preferred) };
          yield { cells: [[promise], ...cellsOf(item, comparison, words)] };
        }
      },
    },
  };
}

const cellsOf = (
  item: ClauseComparison,
  { a, b }: Comparison,
  words: Words<"packs">,
): [readonly WordLine[], readonly WordLine[]] => [
  sideLines(item, a, item.rows.a, item.a === null, words),
  sideLines(item, b, item.rows.b, item.b === null, words),
];

function sideLines(
  { clause }: ClauseComparison,
  score: Score,
  rows: readonly number[],
  isOutOfScope: boolean,
  words: Words<"packs">,
): readonly WordLine[] {
  const { labels, meeting, none } = words.packs;
  if (rows.length === 0)
    return [{ text: isOutOfScope ? meeting.outOfScope : meeting.noPosition, look: "quiet" }];
  const told = rowLines(writtenRows(score.assessment.ratings, rows), {
    score,
    clause,
    words,
    withRaters: false,
    bodyNames: namesOfBodies(score, words),
  });
  return [
    ...told.ratings.map((line) => withLabel(labels.rating, line)),
    ...told.causes.map((line) => withLabel(labels.cause, line)),
    ...(told.evidence.length === 0
      ? [{ label: labels.evidence, text: none }]
      : told.evidence.map((line) => withLabel(labels.evidence, line))),
    ...told.notes.map((line) => withLabel(labels.note, line)),
  ];
}

/** A plan may have many bodies, and is asked once a clause. */
function namesOfBodies({ plan }: Score, { common }: Words): ReadonlyMap<string, string> {
  const names =
    ofPlans.get(plan) ??
    new Map(plan.bodies.map(({ id, name }) => [id, textIn(name, common.preferred) || id]));
  ofPlans.set(plan, names);
  return names;
}
const ofPlans = new WeakMap<Score["plan"], ReadonlyMap<string, string>>();
