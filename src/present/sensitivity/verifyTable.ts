// Clauses that are open → which to settle first, with what their rows name as evidence.
import type { Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { ClauseToVerify } from "../../model/sensitivity.ts";
import { textIn } from "../../model/textIn.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";

/**
 * In the order given, a row each.
 *
 * @example
 * const found = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * const words = await loadWords("en", ["sensitivity"]);
 * verifyTable(found.verify, words).kind // "table"
 */
export function verifyTable(
  items: readonly ClauseToVerify[],
  { common, sensitivity: said }: Words<"sensitivity">,
): Block {
  const shown = (value: Fraction): string =>
    localNumber(roundToText(toPercent(value), 0, "half-up"), common.decimal);
  return dataTable<ClauseToVerify>(items, [
    { title: common.terms.clause, align: "left", cell: ({ clause }) => text(clause.id, "strong") },
    {
      title: common.terms.title,
      align: "left",
      grows: true,
      cell: ({ clause }) => text(textIn(clause.title, common.preferred)),
    },
    {
      title: said.columns.settle,
      align: "right",
      cell: ({ narrows }) => number(roundToText(narrows, 2, "half-up")),
    },
    {
      title: said.columns.range,
      align: "right",
      cell: ({ least, greatest }) => text(`${shown(least)}–${shown(greatest)} %`),
    },
    {
      title: said.columns.why,
      align: "left",
      drop: 2,
      cell: ({ sources }) => text(sources.map((source) => said.sources[source]).join(", "), "quiet"),
    },
    {
      title: said.columns.evidence,
      align: "left",
      drop: 1,
      cell: ({ evidence }) => text(evidence.length === 0 ? said.noneNamed : evidence.join("; "), "quiet"),
    },
  ]);
}
