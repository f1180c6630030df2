// A problem and the words of a language → its form in the JSON contract.
import { fileOf } from "../../model/place.ts";
import { cellName } from "../../model/placeText.ts";
import { severityOf, type Problem } from "../../model/problem.ts";
import type { ParamValue } from "../../model/problems/problemInfo.ts";
import type { Words } from "../words/words.ts";
import type { ProblemJson } from "./problemSchema.ts";
import { wordedProblem } from "./wordedProblem.ts";

/**
 * Code, place, message, and the parameters that the message is made of.
 *
 * @example
 * const words = await loadWords("en", ["problems"]);
 * const found = problem("NAP109", startOf("ratings.csv"), { row: 3, found: 2, expected: 4 });
 * problemJson(found, words).message // "row 3 has 2 cells, but the header has 4"
 */
export function problemJson(found: Problem, words: Words<"problems">): ProblemJson {
  const { code, at, more } = found;
  const params: Readonly<Record<string, ParamValue>> = found.params;
  return {
    code,
    severity: severityOf(found),
    file: fileOf(at),
    line: at.line,
    column: at.column,
    ...(at.row === undefined ? {} : { row: at.row }),
    ...(at.sheet === undefined ? {} : { sheet: at.sheet, cell: cellName(at.line, at.column) }),
    ...(at.path === undefined ? {} : { path: at.path }),
    message: wordedProblem(found, words).message,
    params,
    ...(more === undefined ? {} : { more }),
  };
}
