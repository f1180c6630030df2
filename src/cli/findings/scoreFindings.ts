// Scores and their gates → what systems that run checks are told of them besides the problems.
import {
  fileOf,
  loadWords,
  scoresDocument,
  speakerLines,
  wholeView,
  type Language,
  type LinkedAssessment,
  type ScoreView,
  type ShownGate,
} from "../../core.ts";
import type { Scored } from "../../workspace/score/scoreAll.ts";
import { tool } from "../version.ts";
import type { ResultFindings } from "./emitResult.ts";

export async function scoreFindings(
  scored: readonly Scored[],
  gates: ScoreView["gates"],
  language: Language,
): Promise<ResultFindings> {
  const words = await loadWords(language, ["scores"]);
  // The first line is that of the overall figure.
  const view = { ...wholeView, by: "outcome" } as const;
  const headlines = scored.flatMap(({ score }) =>
    scoresDocument([score], [], { tool, inputs: [] }, words, view).lines().slice(0, 1),
  );
  const dated = new Set<LinkedAssessment>();
  const checked = scored.flatMap(({ linked, score }) => {
    const { assessment, method } = score;
    // How old an assessment is does not depend on the method.
    const isAgain = dated.has(linked);
    dated.add(linked);
    return (gates.get(score) ?? []).flatMap(({ json, said }) => {
      if (json.kind === "max-age" && isAgain) return [];
      const name = `${assessment.id}: ${gateAsWritten(json)}`;
      return [
        {
          kind: json.kind,
          name: json.kind === "max-age" ? name : `${name} (${method.id})`,
          met: json.met,
          message: said,
          file: fileOf(linked.assessment.at([])),
        },
      ];
    });
  });
  const speakers = speakerLines(
    scored.map(({ score }) => score),
    words,
  );
  return { command: "score", gates: checked, headlines: [...headlines, ...speakers] };
}

/** `min-score body:moj=60`. */
function gateAsWritten(gate: ShownGate["json"]): string {
  if (gate.kind === "require-evidence") return gate.kind;
  const group = gate.kind === "max-age" || gate.group === "overall" ? "" : `${gate.group}=`;
  return `${gate.kind} ${group}${gate.written}`;
}
