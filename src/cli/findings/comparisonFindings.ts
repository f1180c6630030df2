// A comparison and its gates → what systems that run checks are told of it besides the problems.
import {
  fileOf,
  loadWords,
  speakerLines,
  unmetComparisonText,
  type ComparisonCheck,
  type Document,
  type Language,
} from "../../core.ts";
import type { ComparedSide } from "../comparedSides.ts";
import type { ResultFindings } from "./emitResult.ts";

export async function comparisonFindings(
  document: Document | null,
  sides: readonly ComparedSide[],
  checks: readonly ComparisonCheck[],
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
      const { met } = check;
      const verdict = {
        met,
        message: met === true ? "" : unmetComparisonText(check, words),
      };
      if ("today" in check) {
        const { gate, assessment } = check;
        const name = `${assessment}: ${gate.kind} ${gate.written}`;
        return { ...verdict, kind: gate.kind, name, file: fileNamed(assessment) };
      }
      const { gate, pair } = check;
      const between = pair === null ? "" : `${pair.a.assessment.id}, ${pair.b.assessment.id}: `;
      return {
        ...verdict,
        kind: gate.kind,
        name: `${between}${gate.kind} ${gate.measure === "outcomes" ? "outcomes=" : ""}${gate.written}${gate.of === "lower" ? "@lower" : ""}`,
        file: fileNamed(pair?.b.assessment.id),
      };
    }),
  };
}
