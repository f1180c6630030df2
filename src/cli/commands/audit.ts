// `nap audit`: a published figure, or the claims of files → what arithmetic and the rows say of them.
import {
  auditClaim,
  auditDocument,
  auditFigure,
  auditPair,
  auditPairs,
  auditParts,
  compareProblems,
  likelyClauses,
  type AuditResult,
  type ClaimAudit,
} from "../../core.ts";
import {
  figureQuestion,
  othersOf,
  partsQuestion,
  roundingsOf,
  scalesOf,
  type AuditFlags,
} from "../flags/auditFlags.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { exitCodeOf, failLevel, type ExitCode } from "../exitCode.ts";
import { asOfDay, loadRequest } from "../flags/inputOptions.ts";
import { load } from "../../workspace/openWorkspace.ts";
import { UsageError, type Input } from "../../workspace/loaded.ts";
import { languageOf } from "../flags/outputOptions.ts";
import { scoreAll } from "../../workspace/score/scoreAll.ts";
import { tool } from "../version.ts";
import { tellNotes } from "../tellNotes.ts";

const figureFlags = ["clauses", "full", "underHalf", "count", "directionSizes", "against"] as const;
const partFlags = ["total", "percents"] as const;
const fileFlags = ["plan", "assessment", "method", "asOf", "maxSize"] as const;

export async function audit(
  files: readonly string[],
  flags: AuditFlags,
  environment: Environment,
): Promise<ExitCode> {
  const language = languageOf(flags);
  checkTogether(files, flags);
  const answer =
    flags.figure !== undefined
      ? figureAnswer(flags)
      : flags.parts !== undefined
        ? {
            result: { ...nothing, parts: auditParts(partsQuestion(flags)) },
            inputs: [],
            exitCode: 0 as const,
          }
        : await claimsAnswer(files, flags, environment);
  await emit(auditDocument(answer.result, { tool, inputs: answer.inputs }, language), flags, environment);
  return answer.exitCode;
}

interface Answer {
  readonly result: AuditResult;
  readonly inputs: readonly Input[];
  readonly exitCode: ExitCode;
}

const nothing: AuditResult = { claims: [], pairs: [], parts: null, problems: [] };

function figureAnswer(flags: AuditFlags): Answer {
  const question = figureQuestion(flags);
  const own = auditFigure(question);
  const others = othersOf(flags);
  const { figure, clauses } = question;
  if (others.length > 0 && clauses === null)
    throw new UsageError("--against needs --clauses, to compare with");
  const pairs = others.flatMap((other) =>
    likelyClauses(own).flatMap(
      (number) => auditPair(other, { label: figure, figure, clauses: number }) ?? [],
    ),
  );
  return { result: { ...nothing, claims: [{ audit: own, claim: null }], pairs }, inputs: [], exitCode: 0 };
}

async function claimsAnswer(
  files: readonly string[],
  flags: AuditFlags,
  environment: Environment,
): Promise<Answer> {
  const level = failLevel(flags.failOn);
  const [scales, roundings] = [scalesOf(flags), roundingsOf(flags)];
  const { scale: _, ...inputFlags } = flags;
  const request = loadRequest(files, inputFlags, { keepTexts: false, bundled: "alone" });
  const loaded = await load(request, environment);
  const { scored, problems: found } = scoreAll(loaded, flags.method ?? [], asOfDay(inputFlags));
  const located = await loaded.locate([...loaded.problems, ...found]);
  const problems = located.map(({ problem }) => problem).toSorted(compareProblems);
  const exitCode = exitCodeOf(problems, level);
  const claims = scored.flatMap(({ score: { plan, assessment, method, claims: checks } }) =>
    assessment.claims.flatMap((claim, at): ClaimAudit[] => {
      const check = checks[at];
      const own = auditClaim(claim, { plan, assessment, method, scales, roundings });
      return check === undefined
        ? []
        : [{ audit: own, claim: { plan: plan.id, assessment: assessment.id, check } }];
    }),
  );
  if (claims.length === 0 && exitCode === 0)
    throw new UsageError(
      "nothing to audit: no assessment claims a figure; add claims to one, or ask about a figure with --figure",
    );
  await tellNotes(loaded.notes, flags, environment);
  if (problems.length > 0)
    await (await import("../reportProblems.ts")).reportProblems(located, flags, environment);
  return {
    result: { claims, pairs: pairsByPlan(claims), parts: null, problems },
    inputs: loaded.inputs,
    exitCode,
  };
}

const pairsByPlan = (claims: readonly ClaimAudit[]): AuditResult["pairs"] => {
  const plans = [...new Set(claims.map(({ claim }) => claim?.plan))];
  return plans.flatMap((plan) =>
    auditPairs(
      claims
        .filter(({ claim }) => claim?.plan === plan)
        .map(({ audit: own, claim }) => ({ label: claim?.assessment ?? "", audit: own })),
    ),
  );
};

/** A figure, parts, and files are three different questions. */
function checkTogether(files: readonly string[], flags: AuditFlags): void {
  const given = (names: readonly (keyof AuditFlags)[]): string[] =>
    names.filter((name) => flags[name] !== undefined).map(flagName);
  const asks = given(["figure", "parts"]);
  if (asks.length > 1)
    throw new UsageError("--figure and --parts are two questions: ask one after the other");
  const [figureOnly, partOnly] = [given(figureFlags), given(partFlags)];
  if (flags.figure === undefined && figureOnly.length > 0)
    throw new UsageError(`${figureOnly.join(", ")}: say of which figure, with --figure`);
  if (flags.parts === undefined && partOnly.length > 0)
    throw new UsageError(`${partOnly.join(", ")}: say of which parts, with --parts`);
  const fileOnly = [...given(fileFlags), ...files];
  if (asks.length > 0 && fileOnly.length > 0)
    throw new UsageError(`${asks[0] ?? ""} asks about numbers alone; leave out ${fileOnly.join(", ")}`);
  const ofScales = given(["scale", "rounding"]);
  if (flags.parts !== undefined && ofScales.length > 0)
    throw new UsageError(`${ofScales.join(", ")}: parts have no scale; leave it out`);
}

const flagName = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
