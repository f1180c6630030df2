// `nap schedule`: assessments → what was due by a day, done in time, late, and who reported.
import {
  inTimeOrder,
  reportsIn,
  append,
  loadWords,
  scheduleDocument,
  scheduleGates,
  scheduleLinked,
  scheduleStates,
  scheduleWorkbook,
  unmetScheduleText,
  unknownId,
  UsageError,
  type LinkedAssessment,
  type Plan,
  type Problem,
  type Schedule,
  type ScheduleGate,
  type ScheduleState,
} from "../../core.ts";
import { isFolder } from "../../io/exists.ts";
import type { Loaded } from "../../workspace/loaded.ts";
import { placesIn } from "../../workspace/score/placesIn.ts";
import { methodNamed } from "../../workspace/score/methodNamed.ts";
import { comparedNames, filesToLoad, isUnusable } from "../comparedSides.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import { scheduleFindings } from "../findings/scheduleFindings.ts";
import { callOverWorkspace } from "../flags/callOverWorkspace.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { oneOf } from "../flags/oneOf.ts";
import { isForTerminal, type OutputFlags } from "../flags/outputOptions.ts";
import { nothingToDo } from "../nothingToDo.ts";
import { runScored } from "../runScored.ts";
import { usualWithin } from "../usualWithin.ts";

export interface ScheduleFlags extends InputFlags, OutputFlags, FindingsFlags {
  readonly failOn?: string;
  readonly within?: string;
  readonly only?: string;
  readonly maxOverdue?: string;
  readonly allReported?: boolean;
}

export async function schedule(
  names: readonly string[],
  flags: ScheduleFlags,
  environment: Environment,
): Promise<ExitCode> {
  const [level, asOf, within, only, gates] = [
    failLevel(flags.failOn),
    asOfDay(flags),
    withinOf(flags),
    onlyOf(flags),
    gatesOf(flags),
  ];
  const named = await comparedNames(names, environment.cwd);
  const files = filesToLoad(named, environment.cwd, false);
  // Who reported is known by all assessments of the plan, so that none is left out when the input is read.
  const { assessment: asked, ...rest } = flags;
  const wanted = [...(asked ?? []), ...named.flatMap(({ name, paths }) => (paths === null ? [name] : []))];
  const request = loadRequest(files, rest, {
    keepTexts: false,
    namesRaters: isForTerminal(flags, environment),
    bundled: gates.length === 0 ? "alone" : "never",
  });
  return runScored(
    request,
    level,
    (loaded, language) => {
      const problems: Problem[] = [];
      const chosen = wantedOf(loaded, wanted);
      const linked = chosen.filter(({ assessment }) => assessment.value.ratings.rows > 0);
      const fault = faultOf(loaded.assessments, linked, asOf);
      const found = linked.flatMap((item): Schedule[] => {
        const methods = request.methods.map((name) => methodNamed(name, loaded));
        const used = methods.length > 0 ? methods : item.method === null ? [] : [item.method];
        return used.flatMap((method): Schedule[] => {
          const { schedule: own, problems: ofRows } = scheduleLinked(item, method, loaded, asOf, within);
          append(problems, ofRows);
          return own === null ? [] : [own];
        });
      });
      const reports = reportsIn(
        found.map(({ plan }) => plan),
        loaded.assessments,
        asOf,
        files.every((path) => isFolder(path)),
      );
      const held = callOverWorkspace(gates, loaded.gates.schedule ?? []);
      const known = new Set(found.map(({ assessment }) => assessment.id));
      const without = chosen.map(({ assessment }) => assessment.value.id).filter((id) => !known.has(id));
      const checks = scheduleGates(found, reports, held, without);
      return {
        problems: [...loaded.problems, ...problems],
        notes: loaded.notes,
        fault: found.length > 0 ? null : fault,
        async present(shown, provenance) {
          const words = await loadWords(language, ["schedule"]);
          const whole = { found, reports, checks, only: null };
          return {
            document: found.length === 0 ? null : scheduleDocument({ ...whole, only }, provenance, words),
            captioned: found,
            workbook: async () =>
              scheduleWorkbook(
                { document: scheduleDocument(whole, provenance, words), problems: shown, provenance },
                found,
                await loadWords(language, ["schedule", "workbook"]),
              ),
            findings: () =>
              Promise.resolve({
                command: "schedule",
                headlines: scheduleDocument(
                  { found, reports, checks: [], only: [] },
                  provenance,
                  words,
                ).lines(),
                gates: scheduleFindings(checks, placesIn(loaded), words),
              }),
            charts: async () => (await import("../charts/scheduleCharts.ts")).scheduleCharts(found, language),
            areGatesMet: held.length === 0 || (found.length > 0 && checks.every(({ met }) => met)),
            said: checks.filter(({ met }) => !met).map((check) => unmetScheduleText(check, words)),
          };
        },
      };
    },
    flags,
    environment,
  );
}

/** All, where none is named. */
function wantedOf(loaded: Loaded, wanted: readonly string[]): readonly LinkedAssessment[] {
  const all = inTimeOrder(loaded.assessments);
  const known = all.map(({ assessment }) => assessment.value.id);
  for (const name of wanted)
    if (!known.includes(name) && !isUnusable(name, loaded))
      throw new UsageError("neither-file-nor-assessment", unknownId(name, known));
  return wanted.length === 0 ? all : all.filter(({ assessment }) => wanted.includes(assessment.value.id));
}

function faultOf(
  loaded: readonly LinkedAssessment[],
  linked: readonly {
    readonly plan: { readonly value: Plan };
    readonly assessment: { readonly value: Schedule["assessment"] };
  }[],
  asOf: string | null,
): UsageError {
  const loose = linked.find(({ plan }) => plan.value.origin === "ratings");
  if (loose !== undefined) return new UsageError("no-windows", { plan: loose.plan.value.id });
  const undated = linked.find(({ assessment: { value } }) => value.asOf === null && value.period === null);
  return undated === undefined || asOf !== null
    ? nothingToDo("schedule", loaded)
    : new UsageError("no-day", { assessment: undated.assessment.value.id });
}

function withinOf({ within }: ScheduleFlags): number {
  if (within === undefined) return usualWithin;
  if (!/^\d{1,6}$/.test(within.trim()))
    throw new UsageError("not-days", { flag: "--within", written: within });
  return Number(within);
}

function onlyOf({ only }: ScheduleFlags): readonly ScheduleState[] | null {
  if (only === undefined) return null;
  return only.split(",").map((name) => oneOf("--only", name.trim(), scheduleStates));
}

function gatesOf({ maxOverdue, allReported }: ScheduleFlags): ScheduleGate[] {
  if (maxOverdue !== undefined && !/^\d{1,9}$/.test(maxOverdue.trim()))
    throw new UsageError("not-clauses", { flag: "--max-overdue", written: maxOverdue });
  return [
    ...(maxOverdue === undefined ? [] : [{ kind: "max-overdue" as const, limit: Number(maxOverdue) }]),
    ...(allReported === true ? [{ kind: "all-reported" as const }] : []),
  ];
}
