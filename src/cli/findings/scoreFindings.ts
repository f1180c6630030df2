// Scores and their gates → what systems that run checks are told of them besides the problems.
import {
  fileOf,
  loadWords,
  scoresDocument,
  speakerLines,
  wholeView,
  type ScoreGate,
  type ScoreGateCheck,
  type Language,
  type Score,
} from "../../core.ts";
import type { Scored } from "../../workspace/score/scoreAll.ts";
import { unmetScoreGates } from "../unmetScoreGates.ts";
import { tool } from "../version.ts";
import type { ResultFindings } from "./emitResult.ts";

export async function scoreFindings(
  scored: readonly Scored[],
  gates: ReadonlyMap<Score, readonly ScoreGateCheck[]>,
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
      return {
        kind: check.gate.kind,
        name: `${id}: ${gateAsWritten(check.gate)} (${score.method.id})`,
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

/** `min-score body:moj=60`. */
function gateAsWritten(gate: ScoreGate): string {
  if (gate.kind === "require-evidence") return gate.kind;
  const { kind, group, written } = gate;
  return `${kind} ${group.level === "overall" ? "" : `${group.level}:${group.id}=`}${written}`;
}
