// `nap compare --against REV|FILE`: the workspace now and as it was → what moved each figure.
import { resolve } from "node:path";
import { isFile } from "../../io/exists.ts";
import {
  changesDocument,
  checkChangeGate,
  comparisonWorkbook,
  loadWords,
  movesSince,
  movesSinceSaved,
  problemMove,
  unmetChangeText,
  UsageError,
  type AssessmentMove,
  type ChangeGate,
  type Language,
  type LinkedAssessment,
  type Method,
  type NoFigureRule,
  type ProblemJson,
  type WorkspaceMove,
} from "../../core.ts";
import { openAtRevision } from "../../workspace/before/openAtRevision.ts";
import { openSavedResult } from "../../workspace/before/openSavedResult.ts";
import type { Loaded, LocatedProblem } from "../../workspace/loaded.ts";
import type { LoadRequest } from "../../workspace/loadRequest.ts";
import { placesIn } from "../../workspace/score/placesIn.ts";
import { comparedNames, filesToLoad } from "../comparedSides.ts";
import type { ChangedProblems } from "../changedProblems.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import { changesFindings } from "../findings/changesFindings.ts";
import { callOverWorkspace } from "../flags/callOverWorkspace.ts";
import type { FindingsFlags } from "../flags/findingsFlags.ts";
import { changeGatesOf, type ChangeGateFlags } from "../flags/changeGates.ts";
import { asOfDay, loadRequest, type InputFlags } from "../flags/inputOptions.ts";
import { noFigureOfCall, type NoFigureFlags } from "../flags/noFigureOf.ts";
import { isForTerminal, type OutputFlags } from "../flags/outputOptions.ts";
import { runScored } from "../runScored.ts";
import { scoresOf, type ScoredNow } from "../scoresOf.ts";
import type { wordProblems } from "../wordProblems.ts";

export interface AgainstFlags extends InputFlags, OutputFlags, FindingsFlags, ChangeGateFlags, NoFigureFlags {
  readonly against?: string;
  readonly all?: boolean;
  readonly failOn?: string;
}

/** Flags of `nap compare` that say something of two assessments only. */
const ofPairs = [
  "evidence",
  "pack",
  "bounds",
  "maxAge",
  "maxGap",
  "minAgreement",
  "seed",
  "resamples",
] as const;

/** What was, and what became of its problems. */
interface Before {
  readonly move: WorkspaceMove;
  readonly changed: (
    problems: readonly ProblemJson[],
    located: readonly LocatedProblem[],
  ) => ChangedProblems | Promise<ChangedProblems>;
}

export async function compareAgainst(
  names: readonly string[],
  flags: AgainstFlags,
  environment: Environment,
): Promise<ExitCode> {
  const { cwd } = environment;
  const level = failLevel(flags.failOn);
  const [ofCall, asOf, against] = [changeGatesOf(flags), asOfDay(flags), flags.against ?? ""];
  const noFigure = noFigureOfCall(flags);
  for (const flag of ofPairs)
    if (flag in flags)
      throw new UsageError("not-with-against", {
        flag: `--${flag.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      });
  if (names.includes("-")) throw new UsageError("stdin-against", {});
  const named = await comparedNames(names, cwd);
  const ids = named.filter(({ paths }) => paths === null).map(({ name }) => name);
  const wanted = [...(flags.assessment ?? []), ...ids];
  const request = loadRequest(
    filesToLoad(named, cwd, false),
    { ...flags, assessment: wanted },
    { keepTexts: true, namesRaters: isForTerminal(flags, environment), bundled: "never" },
  );
  const [method = null, ...others] = request.methods;
  if (others.length > 0)
    throw new UsageError("methods-for-assessments", { methods: others.length + 1, assessments: 1 });
  const isWanted = (id: string): boolean => wanted.length === 0 || wanted.includes(id);
  return runScored(
    request,
    level,
    async (loaded, language, inWords) => {
      const now = scoresOf(loaded.assessments, method, loaded, asOf);
      const scored = (linked: readonly LinkedAssessment[], from: Loaded): ScoredNow[] =>
        scoresOf(
          linked.filter(({ assessment }) => isWanted(assessment.value.id)),
          method,
          from,
          asOf,
        );
      const before = isFile(resolve(cwd, against))
        ? await sinceSaved(
            against,
            now,
            isWanted,
            [...loaded.methods.values()].map(({ value }) => value),
            cwd,
          )
        : await sinceRevision(against, now, scored, loaded, {
            request,
            environment,
            flags,
            language,
            inWords,
          });
      const gates = callOverWorkspace(ofCall, loaded.gates.change ?? []);
      const checks = checksOf(before.move.assessments, gates, noFigure ?? loaded.gates.noFigure ?? "fail");
      return {
        problems: [...loaded.problems, ...now.flatMap(({ problems }) => problems)],
        notes: loaded.notes,
        fault: null,
        async present(problems, provenance, located) {
          const words = await loadWords(language, ["comparison"]);
          const view = { all: flags.all ?? false, gates: checks };
          const changed = await before.changed(problems, located);
          const document = changesDocument(before.move, problems, changed, provenance, words, view);
          const unmet = checks.filter(({ met }) => met !== true);
          const places = placesIn(loaded).assessments;
          return {
            document,
            captioned: now.map(({ score }) => score),
            workbook: async () =>
              comparisonWorkbook(
                {
                  document: changesDocument(before.move, problems, changed, provenance, words, {
                    ...view,
                    all: true,
                  }),
                  problems,
                  provenance,
                },
                before.move.assessments.flatMap((moved) => moved.now ?? []),
                await loadWords(language, ["comparison", "workbook"]),
              ),
            charts: async () =>
              (await import("../charts/changesCharts.ts")).changesCharts(before.move, language),
            areGatesMet: unmet.every(({ met }) => met === null),
            findings: () =>
              Promise.resolve({
                command: "compare",
                // The lines of the bounds come last; those that are not kept are findings.
                headlines: document.lines().slice(0, document.lines().length - checks.length),
                gates: changesFindings(checks, places, words),
              }),
            said: unmet.map((check) => unmetChangeText(check, words)),
          };
        },
      };
    },
    flags,
    environment,
  );
}

const checksOf = (items: readonly AssessmentMove[], gates: readonly ChangeGate[], noFigure: NoFigureRule) =>
  gates.flatMap((gate) => items.flatMap((item) => checkChangeGate(item, gate, noFigure) ?? []));

async function sinceSaved(
  against: string,
  now: readonly ScoredNow[],
  isWanted: (id: string) => boolean,
  methods: readonly Method[],
  cwd: string,
): Promise<Before> {
  const saved = await openSavedResult(resolve(cwd, against), against);
  const scores = saved.scores.filter(({ id }) => isWanted(id));
  return {
    move: {
      against: { name: against, commit: null, inputs: saved.inputs },
      assessments: movesSinceSaved(now, { ...saved, scores }, methods),
    },
    changed: (problems) => problemMove(problems, saved.problems as readonly ProblemJson[]),
  };
}

/** A call whose problems are put in words. */
interface WordedCall {
  readonly request: LoadRequest;
  readonly environment: Environment;
  readonly flags: AgainstFlags;
  readonly language: Language;
  readonly inWords: typeof wordProblems;
}

async function sinceRevision(
  against: string,
  now: readonly ScoredNow[],
  scored: (linked: readonly LinkedAssessment[], from: Loaded) => ScoredNow[],
  loadedNow: Loaded,
  { request, environment, flags, language, inWords }: WordedCall,
): Promise<Before> {
  const { loaded, commit } = await openAtRevision(against, request, environment, environment.variables);
  const before = scored(loaded.assessments, loaded);
  const found = await loaded.locate([...loaded.problems, ...before.flatMap(({ problems }) => problems)]);
  return {
    move: {
      against: { name: against, commit, inputs: loaded.inputs },
      assessments: movesSince(now, before),
    },
    changed: async (problems, located) => {
      if (problems.length + found.length === 0) return problemMove([], []);
      const { changedProblems } = await import("../changedProblems.ts");
      const { today } = flags;
      return changedProblems(
        { problems: located, loaded: loadedNow },
        { problems: found, loaded },
        { today, language, environment, inWords },
      );
    },
  };
}
