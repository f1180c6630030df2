// A comparison → its charts: where the gap comes from, directions, and the clauses that both rate and rate differently.
import type { Comparison, GroupComparison } from "../../../model/comparison.ts";
import { textIn } from "../../../model/textIn.ts";
import type { Words } from "../../words/words.ts";
import { captionsOf } from "../captionsOf.ts";
import type { Chart } from "../chart.ts";
import { dumbbellChart, type DumbbellInput, type DumbbellRow } from "./dumbbellChart.ts";
import { gapChart } from "./gapChart.ts";
import { sideName } from "./sideNames.ts";

/** The others are in the tables. */
const mostDirections = 30;
const mostClauses = 20;

/**
 * What two scores differ in: the terms of the gap, the directions, and the clauses that both rate differently.
 *
 * @example
 * const comparison = compareScores(score, otherScore, { seed: 1, resamples: 2000 });
 * comparisonCharts(comparison, await loadWords("en", ["charts", "comparison"])).length // 3
 */
export function comparisonCharts(
  comparison: Comparison,
  words: Words<"charts" | "comparison">,
  width?: number,
): Chart[] {
  const { a, b, clauses } = comparison;
  const { dumbbell } = words.charts;
  const differing = clauses.filter(({ relation }) => relation === "a-above" || relation === "b-above");
  const same = clauses.filter(({ relation }) => relation === "same").length;
  const directions = directionRows(comparison, words);
  const shared: Pick<DumbbellInput, "names" | "roundings" | "captions"> = {
    names: { a: sideName(a, b, words), b: sideName(b, a, words) },
    roundings: { a: a.method.rounding, b: b.method.rounding },
    captions: captionsOf(
      [a, b].map((score) => ({ ...score, methods: [score.method] })),
      words,
    ),
  };
  return [
    gapChart(comparison, words, width),
    ...(directions.length === 0
      ? []
      : [
          dumbbellChart(
            {
              ...shared,
              title: dumbbell.directions,
              lead: dumbbell.directionsLead,
              of: words.common.terms.direction,
              rows: directions,
              most: mostDirections,
            },
            words,
            width,
          ),
        ]),
    ...(differing.length === 0
      ? []
      : [
          dumbbellChart(
            {
              ...shared,
              title: dumbbell.clauses,
              lead: dumbbell.clausesLead(differing.length, same),
              of: words.common.terms.clause,
              rows: differing.map(({ clause, ...sides }) => ({
                id: clause.id,
                title: textIn(clause.title, words.common.preferred),
                a: sides.a?.value ?? null,
                b: sides.b?.value ?? null,
              })),
              most: mostClauses,
            },
            words,
            width,
          ),
        ]),
  ];
}

/** Of which at least one side has a figure. */
function directionRows({ a, b, directions }: Comparison, { common }: Words): DumbbellRow[] {
  const titles = new Map(
    [...b.plan.directions, ...a.plan.directions].map(({ id, title }) => [
      id,
      textIn(title, common.preferred),
    ]),
  );
  return directions.flatMap((group: GroupComparison) => {
    const row = {
      id: group.id,
      title: titles.get(group.id) ?? "",
      a: group.a?.value ?? null,
      b: group.b?.value ?? null,
    };
    return row.a === null && row.b === null ? [] : [row];
  });
}
