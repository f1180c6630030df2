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
  UsageError,
  type AuditResult,
  type ClaimAudit,
  type Language,
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
import { load } from "../load/load.ts";
import type { Input } from "../load/loaded.ts";
import { languageHere } from "../flags/languageHere.ts";
import { languageOf } from "../flags/languageOf.ts";
import { scoreAll } from "../scoreAll.ts";
import { tool } from "../version.ts";
import { shownLanguage } from "../shownLanguage.ts";
import { tellNotes } from "../tellNotes.ts";

const figureFlags = ["clauses", "full", "underHalf", "count", "directionSizes", "against"] as const;
const partFlags = ["total", "percents"] as const;
const fileFlags = ["plan", "assessment", "method", "asOf", "maxSize"] as const;

export async function audit(
  files: readonly string[],
  flags: AuditFlags,
  environment: Environment,
): Promise<ExitCode> {
  checkTogether(files, flags);
  const answer =
    flags.figure !== undefined
      ? figureAnswer(flags)
      : flags.parts !== undefined
        ? {
            result: { ...nothing, parts: auditParts(partsQuestion(flags)) },
            inputs: [],
            language: null,
            exitCode: 0 as const,
          }
        : await claimsAnswer(files, flags, environment);
  const language = answer.language ?? (await languageHere(flags, environment));
  const provenance = { tool, inputs: answer.inputs };
  await emit(auditDocument(answer.result, provenance, shownLanguage(language)), language, flags, environment);
  return answer.exitCode;
}

interface Answer {
  readonly result: AuditResult;
  readonly inputs: readonly Input[];
  /** Of what was loaded; `null` where nothing was. */
  readonly language: Language | null;
  readonly exitCode: ExitCode;
}

const nothing: AuditResult = { claims: [], pairs: [], parts: null, problems: [] };

function figureAnswer(flags: AuditFlags): Answer {
  const question = figureQuestion(flags);
  const others = othersOf(flags);
  const { figure, clauses } = question;
  if (others.length > 0 && clauses === null) throw new UsageError("against-needs-clauses", {});
  const own = auditFigure(question);
  const pairs = others.flatMap((other) =>
    likelyClauses(own).flatMap(
      (number) => auditPair(other, { label: figure, figure, clauses: number }) ?? [],
    ),
  );
  const result = { ...nothing, claims: [{ audit: own, claim: null }], pairs };
  return { result, inputs: [], language: null, exitCode: 0 };
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
  const language = languageOf(flags, environment, loaded.language);
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
  if (claims.length === 0 && exitCode === 0) throw new UsageError("no-claims", {});
  await tellNotes(loaded.notes, language, flags, environment);
  if (problems.length > 0)
    await (await import("../reportProblems.ts")).reportProblems(located, language, flags, environment);
  return {
    result: { claims, pairs: pairsByPlan(claims), parts: null, problems },
    inputs: loaded.inputs,
    language,
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
  if (asks.length > 1) throw new UsageError("two-questions", {});
  const [figureOnly, partOnly] = [given(figureFlags), given(partFlags)];
  if (flags.figure === undefined && figureOnly.length > 0)
    throw new UsageError("flags-without-question", { flags: figureOnly, question: "--figure" });
  if (flags.parts === undefined && partOnly.length > 0)
    throw new UsageError("flags-without-question", { flags: partOnly, question: "--parts" });
  const fileOnly = [...given(fileFlags), ...files];
  if (asks.length > 0 && fileOnly.length > 0)
    throw new UsageError("numbers-and-files", { question: asks[0] ?? "", others: fileOnly });
  const ofScales = given(["scale", "rounding"]);
  if (flags.parts !== undefined && ofScales.length > 0)
    throw new UsageError("parts-have-no-scale", { flags: ofScales });
}

const flagName = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
