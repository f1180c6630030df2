// Scores and their gates → what systems that run checks are told of them besides the problems.
import {
  fileOf,
  loadWords,
  scoresDocument,
  speakerLines,
  wholeView,
  type GateCheck,
  type Language,
  type Score,
} from "../../core.ts";
import type { Scored } from "../../workspace/score/scoreAll.ts";
import { unmetScoreGates } from "../unmetScoreGates.ts";
import { tool } from "../version.ts";
import type { ResultFindings } from "./emitResult.ts";

export async function scoreFindings(
  scored: readonly Scored[],
  gates: ReadonlyMap<Score, readonly GateCheck[]>,
  language: Language,
): Promise<ResultFindings> {
  const words = await loadWords(language, ["scores", "gates"]);
  // The first line is that of the overall figure.
  const view = { ...wholeView, by: "outcome" } as const;
  const headlines = scored.flatMap(({ score }) =>
    scoresDocument([score], [], { tool, inputs: [] }, words, view).lines().slice(0, 1),
  );
  const checked = scored.flatMap(({ linked, score }) => {
    const { id } = score.assessment;
    return (gates.get(score) ?? []).map((check) => {
      const { kind, direction, written } = check.gate;
      const group = direction === null ? "" : `direction:${direction}=`;
      return {
        kind,
        name: `${id}: ${kind} ${group}${written} (${score.method.id})`,
        isMet: check.met,
        message: unmetScoreGates(new Map([[score, [check]]]), words)[0] ?? "",
        file: fileOf(linked.assessment.at([])),
      };
    });
  });
  const speakers = speakerLines(
    scored.map(({ score }) => score),
    words,
  );
  return { command: "score", gates: checked, headlines: [...headlines, ...speakers] };
}
