// What two assessors should verify first → the table that lists it.
import { fraction, multiply } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { AgendaItem, AgendaSide } from "../../model/agenda.ts";
import type { Rounding } from "../../model/method.ts";
import { textIn } from "../../model/textIn.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import type { Words } from "../words/words.ts";
import { signedText } from "./comparisonNumbers.ts";

const whole = fraction(100, 1);

export function agendaTable(
  items: readonly AgendaItem[],
  rounding: Rounding,
  { comparison, common }: Words<"comparison">,
): Block {
  const { agenda } = comparison;
  const named = ({ evidence }: AgendaSide): string =>
    evidence.length === 0 ? agenda.noneNamed : evidence.join("; ");
  return dataTable<AgendaItem>(items, [
    { title: common.terms.clause, align: "left", cell: ({ clause }) => text(clause.id, "strong") },
    {
      title: common.terms.title,
      align: "left",
      grows: true,
      drop: 1,
      cell: ({ clause }) => text(textIn(clause.title, common.preferred)),
    },
    {
      title: agenda.contribution,
      align: "right",
      cell: ({ contribution }) => number(signedText(contribution, rounding)),
    },
    {
      title: `${agenda.doubt}, %`,
      align: "right",
      cell: ({ doubt }) => number(roundToText(multiply(doubt, whole), rounding.decimals, rounding.mode)),
    },
    {
      title: agenda.priority,
      align: "right",
      cell: ({ priority }) => number(roundToText(priority, rounding.decimals, rounding.mode)),
    },
    { title: agenda.evidenceOf("A"), align: "left", grows: true, cell: ({ a }) => text(named(a), "quiet") },
    { title: agenda.evidenceOf("B"), align: "left", grows: true, cell: ({ b }) => text(named(b), "quiet") },
  ]);
}
