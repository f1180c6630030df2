// `nap progress`: the rounds of a plan → how the figure of each series moved, and what became of each clause.
import {
  type PlannedSeries,
  seriesIn,
  reportsIn,
  append,
  isWithheld,
  loadWords,
  progressDocument,
  progressGates,
  progressWorkbook,
  seriesProgress,
  scheduleGates,
  scoreLinked,
  unknownId,
  unmetChangeText,
  unmetScheduleText,
  UsageError,
  type LinkedAssessment,
  type Problem,
  type ScheduleGate,
  type ScoredRound,
} from "../../core.ts";
import { isFolder } from "../../io/exists.ts";
import { placesIn } from "../../workspace/score/placesIn.ts";
import { methodNamed } from "../../workspace/score/methodNamed.ts";
import { comparedNames, filesToLoad } from "../comparedSides.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import { changesFindings } from "../findings/changesFindings.ts";
import { scheduleFindings } from "../findings/scheduleFindings.ts";
import { callOverWorkspace } from "../flags/callOverWorkspace.ts";
import { changeGatesOf, type ChangeGateFlags } from "../flags/changeGates.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { noFigureOfCall, type NoFigureFlags } from "../flags/noFigureOf.ts";
import { isForTerminal, type OutputFlags } from "../flags/outputOptions.ts";
import { runScored } from "../runScored.ts";

export interface ProgressFlags
  extends InputFlags, OutputFlags, FindingsFlags, ChangeGateFlags, NoFigureFlags {
  readonly all?: boolean;
  readonly allReported?: boolean;
  readonly failOn?: string;
}

export async function progress(
  names: readonly string[],
  flags: ProgressFlags,
  environment: Environment,
): Promise<ExitCode> {
  const [level, asOf, changeGates] = [failLevel(flags.failOn), asOfDay(flags), changeGatesOf(flags)];
  const noFigure = noFigureOfCall(flags);
  const named = await comparedNames(names, environment.cwd);
  const wanted = [
    ...(flags.assessment ?? []),
    ...named.filter(({ paths }) => paths === null).map(({ name }) => name),
  ];
  // A series is known by all of its assessments, so that none is left out when the input is read.
  const { assessment: _, ...rest } = flags;
  const files = filesToLoad(named, environment.cwd, false);
  const request = loadRequest(files, rest, {
    keepTexts: false,
    namesRaters: isForTerminal(flags, environment),
    bundled: "never",
  });
  const [method = null, ...others] = request.methods;
  if (others.length > 0)
    throw new UsageError("methods-for-assessments", { methods: others.length + 1, assessments: 1 });
  return runScored(
    request,
    level,
    (loaded, language) => {
      const problems: Problem[] = [];
      const ofCall = method === null ? null : methodNamed(method, loaded);
      const scoreOf = (linked: LinkedAssessment): ScoredRound => {
        const { id } = linked.assessment.value;
        const used = ofCall ?? linked.method;
        if (used === null) return { id, score: null };
        const { score, problems: own } = scoreLinked(linked, used, loaded, asOf);
        append(problems, own);
        return { id, score: isWithheld(score) ? null : score };
      };
      const found = wantedOf(seriesIn(loaded.assessments), wanted).map((planned) =>
        seriesProgress(planned, scoreOf, asOf),
      );
      const gates = callOverWorkspace(changeGates, loaded.gates.change ?? []);
      const reports = reportsIn(
        found.map(({ plan }) => plan),
        loaded.assessments,
        asOf,
        files.every((path) => isFolder(path)),
      );
      const reportGates: readonly ScheduleGate[] =
        flags.allReported === true ? [{ kind: "all-reported" }] : [];
      const ofReports = callOverWorkspace(reportGates, loaded.gates.schedule ?? []);
      const reported = scheduleGates([], reports, ofReports);
      const checks = progressGates(found, gates, noFigure ?? loaded.gates.noFigure ?? "fail");
      return {
        problems: [...loaded.problems, ...problems],
        notes: loaded.notes,
        fault:
          found.length > 0 ? null : new UsageError("no-series", { assessments: loaded.assessments.length }),
        async present(shown, provenance) {
          const words = await loadWords(language, ["progress", "comparison", "schedule"]);
          const view = { all: flags.all ?? false, asOf, gates: checks, reports, reported };
          const document =
            found.length === 0 ? null : progressDocument(found, shown, provenance, words, view);
          const unmet = checks.filter(({ met }) => met !== true);
          return {
            document,
            captioned: found.flatMap(({ rounds }) => rounds.flatMap(({ score }) => score ?? [])),
            workbook: async () =>
              progressWorkbook(
                {
                  document: progressDocument(found, shown, provenance, words, { ...view, all: true }),
                  problems: shown,
                  provenance,
                },
                found,
                await loadWords(language, ["progress", "comparison", "schedule", "workbook"]),
              ),
            charts: async () => (await import("../charts/progressCharts.ts")).progressCharts(found, language),
            areGatesMet: unmet.every(({ met }) => met === null) && reported.every(({ met }) => met),
            ...(document === null
              ? {}
              : {
                  findings: () =>
                    Promise.resolve({
                      command: "progress",
                      headlines: progressDocument(found, [], provenance, words, {
                        ...view,
                        gates: [],
                        reported: [],
                      }).lines(),
                      gates: [
                        ...changesFindings(checks, placesIn(loaded).assessments, words),
                        ...scheduleFindings(reported, placesIn(loaded), words),
                      ],
                    }),
                }),
            said: [
              ...unmet.map((check) => unmetChangeText(check, words)),
              ...reported.filter(({ met }) => !met).map((check) => unmetScheduleText(check, words)),
            ],
          };
        },
      };
    },
    flags,
    environment,
  );
}

/** Those that the call names by their own id or by that of an assessment; all where it names none. */
function wantedOf(all: readonly PlannedSeries[], wanted: readonly string[]): readonly PlannedSeries[] {
  if (wanted.length === 0 || all.length === 0) return all;
  const known = new Set(all.flatMap(idsOf));
  for (const name of wanted)
    if (!known.has(name))
      throw new UsageError(
        "unknown-series",
        unknownId(
          name,
          all.map(({ series }) => series.id),
        ),
      );
  return all.filter((item) => idsOf(item).some((id) => wanted.includes(id)));
}

const idsOf = ({ series }: PlannedSeries): string[] => [
  series.id,
  ...series.rounds.flatMap(({ items }) => items.map(({ assessment }) => assessment.value.id)),
];
