// What moved the figures, and the bounds that were checked → what systems that run checks are told besides the problems.
import {
  fileOf,
  unmetChangeText,
  type ChangeGateCheck,
  type Document,
  type Place,
  type Words,
} from "../../core.ts";
import type { ResultFindings } from "./emitResult.ts";

/** @param places where each assessment stands now, by its id */
export function changesFindings(
  document: Document,
  checks: readonly ChangeGateCheck[],
  places: ReadonlyMap<string, Place>,
  words: Words<"comparison">,
): ResultFindings {
  return {
    command: "compare",
    // The lines of the bounds come last; those that are not kept are findings.
    headlines: document.lines().slice(0, document.lines().length - checks.length),
    gates: checks.map((check) => {
      const { gate, assessment, met } = check;
      const place = places.get(assessment);
      return {
        kind: gate.kind,
        name: `${assessment}: ${[gate.kind, gate.written].join(" ").trim()}`,
        met,
        message: met === true ? "" : unmetChangeText(check, words),
        file: place === undefined ? "" : fileOf(place),
      };
    }),
  };
}
