// A form → the hidden sheet that says what it is: what was asked of whom, by ids.
import {
  formAnswers,
  formFormat,
  formKeys,
  formSheet,
  lateCauses,
  type Form,
  type FormKey,
} from "../../model/form.ts";
import type { Sheet, SheetRow } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";

/** What each key says; `null` where there is nothing to say. */
export function formFacts(form: Form, { forms }: Words<"forms">): Readonly<Record<FormKey, string | null>> {
  const { kind, plan, round, body, language, scale, rated, asOf, letter } = form;
  return {
    format: formFormat,
    kind,
    plan: plan.id,
    planHash: plan.hash,
    round: round?.id ?? null,
    body: body?.id ?? null,
    language,
    scale,
    assessment: rated?.assessment ?? null,
    asOf,
    sent: letter.sent,
    deadline: letter.deadline,
    letter: letter.number,
    sheet: forms.sheets.answers,
  };
}

/** A key a row, then a row for each thing that is asked, and for each label its id. */
export function machineSheet(form: Form, words: Words<"forms">): Sheet {
  const { forms } = words;
  const facts = formFacts(form, words);
  const labels = [
    ...form.statuses.map(({ id, label }) => ["status", id, label]),
    ...(form.kind === "rating"
      ? lateCauses.map((id) => ["cause", id, forms.causes[id]])
      : formAnswers.map((id) => ["answer", id, forms.answers[id]])),
  ];
  const rows: (string | null)[][] = [
    ...formKeys.flatMap((key) => {
      const value = facts[key];
      return value === null ? [] : [[key, value]];
    }),
    ...labels,
    ...form.rows.map(({ clause, activity, title, activityTitle }) => [
      "row",
      clause,
      activity,
      title,
      activity === null ? null : activityTitle,
    ]),
  ];
  return {
    name: formSheet,
    state: "very-hidden",
    columns: Array.from({ length: 5 }, () => ({ title: "", format: "text" })),
    rows: rows.map((cells): SheetRow => ({ cells })),
    protected: true,
  };
}
