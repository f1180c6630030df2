// What moved the figures, and the bounds that were checked → what systems that run checks are told besides the problems.
import {
  fileOf,
  unmetChangeText,
  type ChangeGateCheck,
  type CheckedGate,
  type Place,
  type Words,
} from "../../core.ts";

/** @param places where each assessment stands now, by its id */
export const changesFindings = (
  checks: readonly ChangeGateCheck[],
  places: ReadonlyMap<string, Place>,
  words: Words<"comparison">,
): CheckedGate[] =>
  checks.map((check) => {
    const { gate, assessment, met } = check;
    const place = places.get(assessment);
    return {
      kind: gate.kind,
      name: `${assessment}: ${[gate.kind, gate.written].join(" ").trim()}`,
      met,
      message: met === true ? "" : unmetChangeText(check, words),
      file: place === undefined ? "" : fileOf(place),
    };
  });
