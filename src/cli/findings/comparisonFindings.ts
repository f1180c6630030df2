// A comparison and its gates → what systems that run checks are told of it besides the problems.
import {
  fileOf,
  loadWords,
  speakerLines,
  type ComparisonGateCheck,
  type Document,
  type Language,
} from "../../core.ts";
import type { ComparedSide } from "../comparedSides.ts";
import { unmetText } from "../flags/compareGates.ts";
import type { ResultFindings } from "./emitResult.ts";

export async function comparisonFindings(
  document: Document | null,
  sides: readonly ComparedSide[],
  checks: readonly ComparisonGateCheck[],
  language: Language,
): Promise<ResultFindings> {
  const words = await loadWords(language, ["gates"]);
  const fileNamed = (id: string | undefined): string => {
    const side = sides.find(({ linked }) => linked.assessment.value.id === id) ?? sides[0];
    return side === undefined ? "" : fileOf(side.linked.assessment.at([]));
  };
  // The lines of the pairs come first.
  const pairs = Math.max(1, (sides.length * (sides.length - 1)) / 2);
  const spoken = sides.map(({ linked }) => ({
    plan: linked.plan.value,
    assessment: linked.assessment.value,
  }));
  return {
    command: "compare",
    headlines: [...(document?.lines() ?? []).slice(0, pairs), ...speakerLines(spoken, words)],
    gates: checks.map((check) => {
      const { gate, pair, met } = check;
      const between = pair === null ? "" : `${pair.a.assessment.id}, ${pair.b.assessment.id}: `;
      return {
        kind: gate.kind,
        name: `${between}${gate.kind} ${gate.written}${gate.of === "lower" ? "@lower" : ""}`,
        isMet: met,
        message: met ? "" : unmetText(check, words),
        file: fileNamed(pair?.b.assessment.id),
      };
    }),
  };
}
