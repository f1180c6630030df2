// A comparison → its tables of clauses, directions and bodies.
import type { Fraction } from "../../math/fraction.ts";
import type { Comparison, GroupComparison } from "../../model/comparison.ts";
import type { Rounding } from "../../model/method.ts";
import type { Figure, Score } from "../../model/score.ts";
import { statusesOf } from "../../model/statusesOf.ts";
import { textIn } from "../../model/textIn.ts";
import { coverageCell } from "../coverage.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block, type Cell } from "../document.ts";
import { percentText } from "../percentText.ts";
import { statusName } from "../scores/statusName.ts";
import type { Words } from "../words/words.ts";
import { commonRounding, signedText } from "./comparisonNumbers.ts";

/** @param shown how many of the clauses, from the first */
export function clauseTable({ a, b, clauses }: Comparison, shown: number, words: Words<"comparison">): Block {
  const rounding = commonRounding(a, b);
  const { terms, preferred } = words.common;
  const { toGap, relations } = words.comparison.tables;
  return dataTable(clauses.slice(0, shown), [
    { title: terms.clause, align: "left", cell: ({ clause }) => text(clause.id) },
    {
      title: terms.title,
      align: "left",
      grows: true,
      cell: ({ clause }) => text(textIn(clause.title, preferred)),
    },
    {
      title: "A",
      align: "right",
      unit: "percent",
      ifEmpty: terms.outOfScope,
      cell: (item) => statusCell(item.a, a, words) ?? figureCell(item.a, a),
    },
    {
      title: "B",
      align: "right",
      unit: "percent",
      ifEmpty: terms.outOfScope,
      cell: (item) => statusCell(item.b, b, words) ?? figureCell(item.b, b),
    },
    { title: "A - B", align: "right", drop: 2, cell: (item) => signedCell(item.difference, rounding) },
    { title: toGap, align: "right", cell: ({ contribution }) => signedCell(contribution.total, rounding) },
    { title: "", align: "left", drop: 1, cell: ({ relation }) => text(relations[relation], "quiet") },
  ]);
}

export function directionTable(comparison: Comparison, words: Words<"comparison">): Block {
  const titles = [comparison.b, comparison.a].flatMap(({ plan }) =>
    plan.directions.map(({ id, title }) => [id, textIn(title, words.common.preferred)] as const),
  );
  return groupTable(comparison, comparison.directions, new Map(titles), words);
}

export function bodyTable(comparison: Comparison, words: Words<"comparison">): Block {
  const names = [comparison.b, comparison.a].flatMap(({ plan }) =>
    plan.bodies.map(({ id, name }) => [id, textIn(name, words.common.preferred)] as const),
  );
  const titles = new Map([["", words.comparison.tables.noBody], ...names]);
  return groupTable(comparison, comparison.bodies, titles, words);
}

function groupTable(
  { a, b }: Comparison,
  groups: readonly GroupComparison[],
  titles: ReadonlyMap<string, string>,
  words: Words<"comparison">,
): Block {
  const rounding = commonRounding(a, b);
  const { tables, terms } = words.comparison;
  const ifEmpty = words.common.terms.outOfScope;
  return dataTable(groups, [
    { title: "", align: "left", cell: ({ id }) => text(id) },
    {
      title: words.common.terms.title,
      align: "left",
      grows: true,
      cell: ({ id }) => text(titles.get(id) ?? ""),
    },
    { title: "A", align: "right", unit: "percent", ifEmpty, cell: (group) => figureCell(group.a, a) },
    {
      title: tables.covered,
      align: "right",
      unit: "percent",
      ifEmpty,
      cell: (group) => coveredCell(group.a, a),
    },
    { title: "B", align: "right", unit: "percent", ifEmpty, cell: (group) => figureCell(group.b, b) },
    {
      title: tables.covered,
      align: "right",
      unit: "percent",
      ifEmpty,
      cell: (group) => coveredCell(group.b, b),
    },
    { title: "A - B", align: "right", drop: 1, cell: (group) => signedCell(group.difference, rounding) },
    {
      title: terms.coverage,
      align: "right",
      cell: ({ contribution }) => signedCell(contribution.coverage, rounding),
    },
    {
      title: terms.rating,
      align: "right",
      cell: ({ contribution }) => signedCell(contribution.rating, rounding),
    },
  ]);
}

/** Of a clause under a method without figures; `null` where it has no status. */
function statusCell(figure: Figure | null, { scale }: Score, words: Words): Cell | null {
  const names = figure === null ? [] : statusesOf(figure);
  return names.length === 0 ? null : text(names.map((name) => statusName(name, { scale }, words)).join(", "));
}

/** A dash for what has no value, nothing for what is out of the side's scope. */
const figureCell = (figure: Figure | null, { method }: Score): Cell =>
  figure === null
    ? text("")
    : figure.value === null
      ? text("–", "quiet")
      : number(percentText(figure.value, method.rounding));

const coveredCell = (figure: Figure | null, { method }: Score): Cell =>
  figure === null ? text("") : coverageCell(figure, method);

export const signedCell = (value: Fraction | null, rounding: Rounding): Cell =>
  value === null ? text("–", "quiet") : number(signedText(value, rounding));
