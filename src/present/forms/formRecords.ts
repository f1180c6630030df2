// A form → its csv: a record for each row, which says of itself what it belongs to; what is answered is empty.
import { formCsvColumns, formFormat, type Form, type FormRow } from "../../model/form.ts";
import type { RecordTable } from "../document.ts";
import type { Words } from "../words/words.ts";
import { previousText } from "./previousText.ts";
import { ratingCells } from "./ratingCells.ts";

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
    case "clause":
      return row.clause;
    case "direction":
      return row.directionTitle === "" ? row.direction : row.directionTitle;
    case "title":
      return row.title;
    case "activity":
      return row.activity ?? "";
    case "activityTitle":
      return row.activityTitle;
    case "start":
      return row.window.start;
    case "end":
      return row.window.end;
    case "previous":
      return previousText(row.previous, words);
    case "givenStatus":
      return ratingCells(row.given, words).status;
    case "givenPercent":
      return ratingCells(row.given, words).percent;
    case "givenEvidence":
      return ratingCells(row.given, words).evidence;
    case "givenNote":
      return ratingCells(row.given, words).note;
    default:
      return "";
  }
}
