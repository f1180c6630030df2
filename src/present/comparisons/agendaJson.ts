// What two assessors should verify first → its form in the JSON contract.
import type * as z from "zod";
import { toText } from "../../math/fraction.ts";
import type { AgendaItem, AgendaSide } from "../../model/agenda.ts";
import type { Rounding } from "../../model/method.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";
import { roundedJson } from "./comparisonNumbers.ts";
import type { agendaSchema } from "./agendaSchema.ts";

export type AgendaJson = z.infer<typeof agendaSchema>;

const sideJson = ({ rows, open, evidence }: AgendaSide): AgendaJson[number]["a"] => ({
  rows: rows.length,
  open,
  evidence: [...evidence],
});

export const agendaJson = (items: readonly AgendaItem[], rounding: Rounding, { common }: Words): AgendaJson =>
  items.map(({ clause, relation, contribution, doubt, priority, a, b }) => ({
    clause: clause.id,
    title: textIn(clause.title, common.preferred),
    relation,
    contribution: roundedJson(contribution, rounding),
    doubt: toText(doubt),
    priority: roundedJson(priority, rounding),
    a: sideJson(a),
    b: sideJson(b),
  }));
