// A form → its csv: a record for each row, which says of itself what it belongs to; what is answered is empty.
import { formCsvColumns, formFormat, type Form, type FormRow } from "../../model/form.ts";
import type { RecordTable } from "../document.ts";
import type { Words } from "../words/words.ts";
import { askedText } from "./askedText.ts";

/** The names of the columns are English in every language, like those of ratings tables. */
export function formRecords(form: Form, words: Words<"forms">): RecordTable {
  const columns = formCsvColumns[form.kind];
  return {
    columns,
    rows: form.rows.map((row) => columns.map((column) => cellOf(column, form, row, words))),
  };
}

function cellOf(
  column: (typeof formCsvColumns)[Form["kind"]][number],
  form: Form,
  row: FormRow,
  words: Words<"forms">,
): string {
  switch (column) {
    case "form":
      return `${formFormat} ${form.kind}`;
    case "plan":
      return form.plan.id;
    case "planHash":
      return form.plan.hash;
    case "round":
      return form.round?.id ?? "";
    case "body":
      return form.body?.id ?? "";
    case "scale":
      return form.scale ?? "";
    case "assessment":
      return form.rated?.assessment ?? "";
    case "start":
      return row.window.start;
    case "end":
      return row.window.end;
    default:
      return askedText(column, row, words) ?? "";
  }
}
