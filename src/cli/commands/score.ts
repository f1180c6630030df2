// `nap score`: files → percentages.
import { loadWords, scoresDocument, type ScoreView } from "../../core.ts";
import type { LoadRequest } from "../../workspace/loadRequest.ts";
import { openWorkspace } from "../../workspace/openWorkspace.ts";
import { scoreAll } from "../../workspace/score/scoreAll.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import type { GatesOfCall, ScoreGateFlags } from "../flags/gateOptions.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { isForTerminal, wantsFile, type OutputFlags } from "../flags/outputOptions.ts";
import type { ViewFlags } from "../flags/viewOptions.ts";
import { nothingToDo } from "../nothingToDo.ts";
import { runScored } from "../runScored.ts";

export interface ScoreFlags extends InputFlags, OutputFlags, FindingsFlags, ViewFlags, ScoreGateFlags {
  readonly failOn?: string;
  readonly ratings?: boolean;
  readonly replies?: boolean;
  readonly bounds?: boolean;
  readonly pack?: string;
  readonly counts?: readonly string[];
  readonly engine?: string;
  readonly verify?: string;
}

export async function score(
  files: readonly string[],
  flags: ScoreFlags,
  environment: Environment,
): Promise<ExitCode> {
  const [level, asOf] = [failLevel(flags.failOn), asOfDay(flags)];
  const ofCall = await gatesOfCall(flags);
  // Most calls say nothing of it, and a start reads what it needs.
  const said = flags.by ?? flags.sort ?? flags.only;
  const views = said === undefined ? null : await import("../flags/viewOptions.ts");
  const [by, sort] = [views?.groupingOf(flags) ?? null, views?.sortOf(flags) ?? null];
  const withRows = flags.ratings === true;
  const pack = flags.pack === undefined ? null : (await import("../flags/packOf.ts")).packOf(flags, "score");
  const keepTexts = withRows || pack !== null || flags.replies === true || wantsFile(flags, "xlsx");
  const request: LoadRequest = {
    ...loadRequest(files, flags, {
      keepTexts,
      namesRaters: isForTerminal(flags, environment),
      bundled: (ofCall?.gates.length ?? 0) === 0 ? "alone" : "never",
    }),
    ...(flags.counts === undefined ? await engineRequest(flags) : { counts: flags.counts }),
    ...(flags.bounds === true || wantsFile(flags, "svg") ? { keepDoubts: true } : {}),
  };
  const ofCounts = flags.counts === undefined ? null : await import("../scoredCounts.ts");
  ofCounts?.refuse(ofCounts.flagOfRows(flags));
  const ofRows = (["engine", "verify"] as const).find((name) => flags[name] !== undefined);
  ofCounts?.refuse(ofRows === undefined ? null : `--${ofRows}`);
  let byEngine: ReturnType<typeof scoreAll> | null = null;
  return runScored(
    request,
    level,
    (loaded, language) => {
      ofCounts?.refuse(ofCounts.rowsNeeded(loaded));
      const { scored, problems } = byEngine ?? scoreAll(loaded, request.methods, asOf);
      ofCounts?.refuseNames(scored);
      const scores = scored.map((item) => item.score);
      return {
        problems: [...loaded.problems, ...problems],
        notes: loaded.notes,
        fault: scores.length > 0 ? null : nothingToDo("score", loaded.assessments),
        async present(shown, provenance) {
          const { score: held, age = [] } = loaded.gates;
          const gates =
            (ofCall?.gates.length ?? 0) + held.length + age.length === 0
              ? null
              : await (
                  await import("../holdGates.ts")
                ).holdGates(scores, ofCall, loaded.gates, language, flags.today, environment);
          const view: ScoreView = {
            by,
            sort,
            only: views?.onlyOf(flags, scores) ?? new Map(),
            ratings: withRows ? (await import("../rowsOfScores.ts")).rowsOfScores(scores) : new Map(),
            gates: gates?.shown ?? new Map(),
            ...(flags.bounds === true
              ? { bounds: await (await import("../boundsOfScores.ts")).boundsOfScores(scored, language) }
              : {}),
          };
          const document =
            flags.replies === true
              ? await (await import("../repliesOf.ts")).repliesOf(scores, shown, provenance, language)
              : scoresDocument(scores, shown, provenance, await loadWords(language, ["scores"]), view);
          return {
            document:
              pack === null
                ? document
                : (await import("../office/scorePack.ts")).scorePack(pack, document, scores, language),
            captioned: scores,
            workbook: async () =>
              (await import("../office/scoresBook.ts")).scoresBook(
                document,
                scores,
                view.ratings,
                shown,
                provenance,
                language,
              ),
            areGatesMet: gates?.areMet ?? true,
            findings: async () =>
              (await import("../findings/scoreFindings.ts")).scoreFindings(scored, view.gates, language),
            charts: async () => (await import("../charts/scoreCharts.ts")).scoreCharts(scored, language),
            said: gates?.said ?? [],
          };
        },
      };
    },
    flags,
    environment,
    {
      async open(wanted, host) {
        const loaded = await openWorkspace(wanted, host);
        const { engines = [] } = loaded;
        const isAsked = flags.verify !== undefined || engines.some((own) => own.engine ?? own.noEngine);
        if (!isAsked) return loaded;
        const { settleEngine } = await import("../settleEngine.ts");
        const settled = await settleEngine(loaded, wanted, host, asOf);
        byEngine = settled.result;
        return settled.loaded;
      },
    },
  );
}

/** Most calls have small tables, and do without what an engine needs. */
async function engineRequest(flags: ScoreFlags): Promise<Pick<LoadRequest, "engine">> {
  const refusedBy = async (): Promise<string | null> =>
    (await import("../scoredCounts.ts")).flagOfRows(flags);
  if (flags.engine === undefined && flags.verify === undefined)
    return { engine: { wanted: "auto", verify: null, refusedBy } };
  return { engine: (await import("../flags/engineOf.ts")).engineOf(flags, refusedBy) };
}

/** Loaded where the call says anything of gates only. */
const gatesOfCall = async (flags: ScoreGateFlags): Promise<GatesOfCall | null> =>
  ([flags.minScore, flags.minCoverage, flags.requireEvidence, flags.maxAge, flags.ifNoFigure] as const).every(
    (given) => given === undefined,
  )
    ? null
    : (await import("../flags/gateOptions.ts")).gatesOf(flags);
