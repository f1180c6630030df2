// A comparison → its tables of clauses, directions and bodies.
import type { Fraction } from "../../math/fraction.ts";
import type { Comparison, GroupComparison } from "../../model/comparison.ts";
import type { Rounding } from "../../model/method.ts";
import type { Figure, Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import { commonRounding, signedText } from "./comparisonNumbers.ts";
import { comparisonWord, relationWord } from "./comparisonWords.ts";
import { number, text, type Block, type Cell, type Column, type Row } from "../document.ts";
import { percentText } from "../percentText.ts";
import { word, type Language } from "../words.ts";

/** @param shown how many of the clauses, from the first */
export function clauseTable(comparison: Comparison, shown: number, language: Language): Block {
  const { a, b, clauses } = comparison;
  const rounding = commonRounding(a, b);
  const columns: Column[] = [
    { title: word("clause", language), align: "left" },
    { title: word("title", language), align: "left", grows: true },
    { title: "A", align: "right" },
    { title: "B", align: "right" },
    { title: "A - B", align: "right", drop: 2 },
    { title: comparisonWord("toGap", language), align: "right" },
    { title: "", align: "left", drop: 1 },
  ];
  const rows = clauses.slice(0, shown).map((item): Row => ({
    cells: [
      text(item.clause.id),
      text(textIn(item.clause.title, language)),
      figureCell(item.a, a),
      figureCell(item.b, b),
      signedCell(item.difference, rounding),
      signedCell(item.contribution.total, rounding),
      text(relationWord(item.relation, language), "quiet"),
    ],
  }));
  return { kind: "table", columns, rows };
}

export const directionTable = (comparison: Comparison, language: Language): Block =>
  groupTable(comparison, comparison.directions, titlesOf(comparison, "directions", language), language);

export const bodyTable = (comparison: Comparison, language: Language): Block =>
  groupTable(comparison, comparison.bodies, titlesOf(comparison, "bodies", language), language);

function titlesOf(
  { a, b }: Comparison,
  kind: "directions" | "bodies",
  language: Language,
): ReadonlyMap<string, string> {
  const titles = new Map([["", comparisonWord("noBody", language)]]);
  for (const { plan } of [b, a])
    if (kind === "directions")
      for (const item of plan.directions) titles.set(item.id, textIn(item.title, language));
    else for (const item of plan.bodies) titles.set(item.id, textIn(item.name, language));
  return titles;
}

function groupTable(
  { a, b }: Comparison,
  groups: readonly GroupComparison[],
  titles: ReadonlyMap<string, string>,
  language: Language,
): Block {
  const rounding = commonRounding(a, b);
  return {
    kind: "table",
    columns: [
      { title: "", align: "left" },
      { title: word("title", language), align: "left", grows: true },
      { title: "A", align: "right" },
      { title: "B", align: "right" },
      { title: "A - B", align: "right", drop: 1 },
      { title: comparisonWord("coverage", language), align: "right" },
      { title: comparisonWord("rating", language), align: "right" },
    ],
    rows: groups.map((group) => ({
      cells: [
        text(group.id),
        text(titles.get(group.id) ?? ""),
        figureCell(group.a, a),
        figureCell(group.b, b),
        signedCell(group.difference, rounding),
        signedCell(group.contribution.coverage, rounding),
        signedCell(group.contribution.rating, rounding),
      ],
    })),
  };
}

/** A dash for what has no value, nothing for what is out of the side's scope. */
const figureCell = (figure: Figure | null, { method }: Score): Cell =>
  figure === null
    ? text("")
    : figure.value === null
      ? text("–", "quiet")
      : number(percentText(figure.value, method.rounding));

const signedCell = (value: Fraction | null, rounding: Rounding): Cell =>
  value === null ? text("–", "quiet") : number(signedText(value, rounding));
