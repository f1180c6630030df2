// The clauses of a comparison → their table, on how many either side is higher, and the rows of both sides.
import { isZero } from "../../math/fraction.ts";
import type { Comparison, Relation } from "../../model/comparison.ts";
import type { Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import type { Block, Tone } from "../document.ts";
import type { Words } from "../words/words.ts";
import { clauseEvidence, evidenceText } from "./clauseEvidence.ts";
import { clauseTable } from "./comparisonTables.ts";

const usualClauses = 12;

export function clauseBlocks(
  comparison: Comparison,
  { all, evidence }: { readonly all: boolean; readonly evidence: boolean },
  words: Words<"comparison">,
): Block[] {
  const { clauses } = comparison;
  const contributing = clauses.filter(
    ({ contribution: { total } }) => total === null || !isZero(total),
  ).length;
  const shown = all ? clauses.length : Math.min(usualClauses, contributing);
  const count = (relation: Relation): number => clauses.filter((item) => item.relation === relation).length;
  const { tables } = words.comparison;
  return [
    ...(shown === 0 ? [] : [clauseTable(comparison, shown, words)]),
    said(
      tables.counts({
        a: count("a-above"),
        b: count("b-above"),
        same: count("same"),
        onlyA: count("only-a"),
        onlyB: count("only-b"),
      }),
    ),
    ...(shown < clauses.length ? [said(tables.showing(shown, clauses.length), "quiet")] : []),
    ...(evidence ? evidenceBlocks(comparison, shown, words) : []),
  ];
}

const said = (value: string, tone: Tone = "plain"): Block => ({ kind: "text", text: value, tone });

function evidenceBlocks({ a, b, clauses }: Comparison, shown: number, words: Words<"comparison">): Block[] {
  const { tables } = words.comparison;
  const lines = (name: string, score: Score, rows: readonly number[]): Block[] =>
    rows.length === 0
      ? [said(`${name}: ${tables.noRow}`, "quiet")]
      : clauseEvidence(score.assessment.ratings, rows).map((row) => said(`${name}: ${evidenceText(row)}`));
  return [
    { kind: "heading", level: 2, text: tables.evidence },
    ...clauses
      .slice(0, shown)
      .flatMap(({ clause, rows }) => [
        said(`${clause.id} ${textIn(clause.title, words.common.preferred)}`.trim(), "strong"),
        ...lines("A", a, rows.a),
        ...lines("B", b, rows.b),
      ]),
  ];
}
