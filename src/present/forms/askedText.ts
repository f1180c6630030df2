// A row of a form and a column → what the form shows there; `null` where the body writes.
import type { FormColumn, FormRow } from "../../model/form.ts";
import type { Words } from "../words/words.ts";
import { previousText } from "./previousText.ts";
import { ratingCells } from "./ratingCells.ts";
import { windowText } from "./windowText.ts";

export function askedText(column: FormColumn, row: FormRow, words: Words<"forms">): string | null {
  switch (column) {
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
    case "window":
      return windowText(row.window);
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
      return null;
  }
}
