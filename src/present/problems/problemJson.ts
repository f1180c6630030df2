// A problem and the words of a language → its form in the JSON contract.
import type { Verdict } from "../../model/judgedProblem.ts";
import { fileOf, type Place } from "../../model/place.ts";
import { cellName } from "../../model/placeText.ts";
import { severityOf, type Problem } from "../../model/problem.ts";
import type { ParamValue } from "../../model/problems/problemInfo.ts";
import type { Words } from "../words/words.ts";
import type { PlaceJson, ProblemJson } from "./problemSchema.ts";
import { wordedProblem } from "./wordedProblem.ts";

/**
 * Code, place, message, and the parameters that the message is made of.
 *
 * @example
 * const words = await loadWords("en", ["problems"]);
 * const found = problem("NAP109", startOf("ratings.csv"), { row: 3, found: 2, expected: 4 });
 * problemJson(found, words).message // "row 3 has 2 cells, but the header has 4"
 */
export function problemJson(found: Problem, words: Words<"problems">, verdict?: Verdict): ProblemJson {
  const { code, at, more } = found;
  const params: Readonly<Record<string, ParamValue>> = found.params;
  const others = found.others ?? [];
  const { suppression = null, baseline = null } = verdict ?? {};
  return {
    code,
    severity: severityOf(found),
    file: fileOf(at),
    ...placeJson(at),
    message: wordedProblem(found, words).message,
    params,
    ...(others.length === 0 ? {} : { places: [at, ...others].map(placeJson) }),
    ...(more === undefined ? {} : { more }),
    ...(suppression === null ? {} : { suppressed: { reason: suppression.reason, until: suppression.until } }),
    ...(baseline === null ? {} : { baseline }),
  };
}

const placeJson = ({ line, column, row, sheet, path }: Place): PlaceJson => ({
  line,
  column,
  ...(row === undefined ? {} : { row }),
  ...(sheet === undefined ? {} : { sheet, cell: cellName(line, column) }),
  ...(path === undefined ? {} : { path }),
});
