// A bound that a move does not keep, or that is not judged → what is said of it on standard error.
import type { ChangeGateCheck } from "../../model/changeGate.ts";
import type { Words } from "../words/words.ts";
import { changeGateJson } from "./changeGateJson.ts";

/**
 * A line for standard error, whatever the format of the result.
 *
 * @example
 * const gate = { kind: "no-regression", limit: zero, written: "" };
 * const nothing = { missing: null, found: null, distance: null, gone: [], under: null };
 * const check = { gate, assessment: "own", met: false, clauses: ["1.2"], ...nothing };
 * const words = await loadWords("en", ["comparison"]);
 * unmetChangeText(check, words) // "gate not met: own: no clause lower than before: not met, lower: 1.2"
 */
export function unmetChangeText(check: ChangeGateCheck, words: Words<"comparison">): string {
  const { notJudged, notMet } = words.comparison.changes.gates;
  return (check.met === null ? notJudged : notMet)(changeGateJson(check, words).text);
}
