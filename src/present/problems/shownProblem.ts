// A problem and the line of the file that it stands in → what people are shown of it.
import { placeText } from "../../model/placeText.ts";
import { severityOf, type Problem } from "../../model/problem.ts";
import type { ShownProblem } from "../document.ts";
import type { Words } from "../words/words.ts";
import { wordedProblem } from "./wordedProblem.ts";

/** @param text the line, "" where none can be shown */
export const shownProblem = (found: Problem, text: string, words: Words<"problems">): ShownProblem => ({
  code: found.code,
  severity: severityOf(found),
  label: words.problems.severities[severityOf(found)],
  where: placeText(found.at),
  line: found.at.line,
  column: found.at.column,
  ...wordedProblem(found, words),
  text,
});
