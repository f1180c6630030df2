// A form → the sheet that says how it is filled in, in plain words.
import { answerColumns, formAnswers, lateCauses, type Form, type FormColumn } from "../../model/form.ts";
import type { Sheet, SheetRow } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { formCaption } from "./formCaption.ts";

/** A line for each column that is answered. To whom the form goes back is said only as far as it is known. */
export function instructionsSheet(form: Form, words: Words<"forms">): Sheet {
  const { forms } = words;
  const { fill, return: back } = forms.labels;
  const lines = answerColumns[form.kind].map((column) =>
    row(forms.headers[column], textOf(column, form, words)),
  );
  return {
    name: forms.sheets.instructions,
    caption: [{ text: forms.titles[form.kind], look: "title" }, ...asPlain(formCaption(form, words))],
    columns: [
      { title: "", format: "text", width: 24 },
      { title: "", format: "text", width: 84 },
    ],
    rows: [row(fill, forms.instructions.fill[form.kind]), ...lines, row(back, forms.instructions.return)],
    protected: true,
    orientation: "portrait",
  };
}

const row = (name: string, text: string): SheetRow => ({
  cells: [{ kind: "text", text: name, look: "strong" }, text],
});

/** The title of the plan stands below that of the form. */
const asPlain = (lines: ReturnType<typeof formCaption>): ReturnType<typeof formCaption> =>
  lines.map((line) => (line.look === "title" ? { ...line, look: "plain" } : line));

/** Labels may hold commas. */
const between = " · ";

function textOf(column: FormColumn, { statuses }: Form, { forms }: Words<"forms">): string {
  const { instructions, gaps } = forms;
  const levels = statuses.slice(0, -2).map(({ label }) => label);
  const notDue = statuses.at(-2)?.label ?? gaps["not-due"];
  const notApplicable = statuses.at(-1)?.label ?? gaps["not-applicable"];
  const all = statuses.map(({ label }) => label).join(between);
  switch (column) {
    case "status":
      return levels.length === 0
        ? instructions.noStatus(notDue, notApplicable)
        : instructions.status(levels.join(between), notDue, notApplicable);
    case "percent":
      return instructions.percent;
    case "date":
      return instructions.date;
    case "evidence":
      return instructions.evidence;
    case "cause":
      return instructions.cause(lateCauses.map((id) => forms.causes[id]).join(between));
    case "note":
      return instructions.note;
    case "answer":
      return instructions.answer(formAnswers.map((id) => forms.answers[id]).join(between));
    case "ownStatus":
      return instructions.ownStatus(all);
    case "ownPercent":
      return instructions.ownPercent;
    case "ownEvidence":
      return instructions.ownEvidence;
    case "comment":
      return instructions.comment;
    default:
      return "";
  }
}
