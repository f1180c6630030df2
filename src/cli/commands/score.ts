// `nap score`: files → percentages.
import { explainClauses, loadWords, scoresDocument, UsageError, type ScoreView } from "../../core.ts";
import { scoreAll } from "../../workspace/score/scoreAll.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import { callOverWorkspace } from "../flags/callOverWorkspace.ts";
import { checkGates, gatesOf, type ScoreGateFlags } from "../flags/gateOptions.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { isForTerminal, type OutputFlags } from "../flags/outputOptions.ts";
import { groupingOf, onlyOf, sortOf, type ViewFlags } from "../flags/viewOptions.ts";
import { runScored } from "../runScored.ts";
import { unmetScoreGates } from "../unmetScoreGates.ts";

export interface ScoreFlags extends InputFlags, OutputFlags, FindingsFlags, ViewFlags, ScoreGateFlags {
  readonly failOn?: string;
  readonly ratings?: boolean;
}

export function score(
  files: readonly string[],
  flags: ScoreFlags,
  environment: Environment,
): Promise<ExitCode> {
  const [level, asOf, ofCall] = [failLevel(flags.failOn), asOfDay(flags), gatesOf(flags)];
  const [by, sort, withRows] = [groupingOf(flags), sortOf(flags), flags.ratings === true];
  const request = loadRequest(files, flags, {
    keepTexts: withRows,
    namesRaters: isForTerminal(flags, environment),
    bundled: ofCall.length === 0 ? "alone" : "never",
  });
  return runScored(
    request,
    level,
    (loaded, language) => {
      const { scored, problems } = scoreAll(loaded, request.methods, asOf);
      const scores = scored.map((item) => item.score);
      const gates = callOverWorkspace(ofCall, loaded.gates.score);
      return {
        problems: [...loaded.problems, ...problems],
        notes: loaded.notes,
        fault: scores.length > 0 ? null : new UsageError("nothing-to-do", { command: "score" }),
        async present(shown, provenance) {
          const view: ScoreView = {
            by,
            sort,
            only: onlyOf(flags, scores),
            ratings: new Map(withRows ? scores.map((own) => [own, explainClauses(own)]) : []),
            gates: checkGates(scores, gates),
          };
          const document = scoresDocument(
            scores,
            shown,
            provenance,
            await loadWords(language, ["scores"]),
            view,
          );
          const areMet = areAllMet(view);
          return {
            document,
            areGatesMet: gates.length === 0 || (scores.length > 0 && areMet),
            said: areMet ? [] : unmetScoreGates(view.gates, await loadWords(language, ["gates"])),
          };
        },
      };
    },
    flags,
    environment,
  );
}

const areAllMet = ({ gates }: ScoreView): boolean =>
  [...gates.values()].every((checks) => checks.every(({ met }) => met));
