// `nap audit`: a published figure, or the claims of files → what arithmetic and the rows say of them.
import {
  auditClaim,
  auditDocument,
  auditFigure,
  auditPair,
  auditPairs,
  auditParts,
  likelyClauses,
  UsageError,
  type AuditResult,
  type ClaimAudit,
} from "../../core.ts";
import { scoreAll } from "../../workspace/score/scoreAll.ts";
import { emit } from "../emit.ts";
import type { Environment } from "../environment.ts";
import { failLevel, type ExitCode } from "../exitCode.ts";
import {
  figureQuestion,
  othersOf,
  partsQuestion,
  roundingsOf,
  scalesOf,
  type AuditFlags,
} from "../flags/auditFlags.ts";
import { asOfDay, loadRequest } from "../flags/inputOptions.ts";
import { languageOf } from "../flags/outputOptions.ts";
import { UsageError as WordedError } from "../load/loaded.ts";
import { runScored } from "../runScored.ts";
import { tool } from "../version.ts";

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
  if (flags.figure === undefined && flags.parts === undefined) return auditClaims(files, flags, environment);
  const result = flags.figure === undefined ? partsAnswer(flags) : figureAnswer(flags);
  await emit(auditDocument(result, { tool, inputs: [] }, language), flags, environment);
  return 0;
}

const nothing: AuditResult = { claims: [], pairs: [], parts: null, problems: [] };

const partsAnswer = (flags: AuditFlags): AuditResult => ({
  ...nothing,
  parts: auditParts(partsQuestion(flags)),
});

function figureAnswer(flags: AuditFlags): AuditResult {
  const question = figureQuestion(flags);
  const own = auditFigure(question);
  const others = othersOf(flags);
  const { figure, clauses } = question;
  if (others.length > 0 && clauses === null)
    throw new WordedError("--against needs --clauses, to compare with");
  const pairs = others.flatMap((other) =>
    likelyClauses(own).flatMap(
      (number) => auditPair(other, { label: figure, figure, clauses: number }) ?? [],
    ),
  );
  return { ...nothing, claims: [{ audit: own, claim: null }], pairs };
}

function auditClaims(
  files: readonly string[],
  flags: AuditFlags,
  environment: Environment,
): Promise<ExitCode> {
  const [scales, roundings, language] = [scalesOf(flags), roundingsOf(flags), languageOf(flags)];
  const { scale: _, ...inputFlags } = flags;
  const request = loadRequest(files, inputFlags, { keepTexts: false, bundled: "alone" });
  const asOf = asOfDay(inputFlags);
  return runScored(
    request,
    failLevel(flags.failOn),
    (loaded) => {
      const { scored, problems } = scoreAll(loaded, request.methods, asOf);
      const claims = scored.flatMap(({ score: { plan, assessment, method, claims: checks } }) =>
        assessment.claims.flatMap((claim, at): ClaimAudit[] => {
          const check = checks[at];
          const own = auditClaim(claim, { plan, assessment, method, scales, roundings });
          return check === undefined
            ? []
            : [{ audit: own, claim: { plan: plan.id, assessment: assessment.id, check } }];
        }),
      );
      return {
        problems: [...loaded.problems, ...problems],
        notes: loaded.notes,
        fault: claims.length > 0 ? null : new UsageError("no-claims", {}),
        present: (shown, provenance) => ({
          document: auditDocument(
            { claims, pairs: pairsByPlan(claims), parts: null, problems: shown },
            provenance,
            language,
          ),
        }),
      };
    },
    flags,
    environment,
  );
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
    throw new WordedError("--figure and --parts are two questions: ask one after the other");
  const [figureOnly, partOnly] = [given(figureFlags), given(partFlags)];
  if (flags.figure === undefined && figureOnly.length > 0)
    throw new WordedError(`${figureOnly.join(", ")}: say of which figure, with --figure`);
  if (flags.parts === undefined && partOnly.length > 0)
    throw new WordedError(`${partOnly.join(", ")}: say of which parts, with --parts`);
  const fileOnly = [...given(fileFlags), ...files];
  if (asks.length > 0 && fileOnly.length > 0)
    throw new WordedError(`${asks[0] ?? ""} asks about numbers alone; leave out ${fileOnly.join(", ")}`);
  const ofScales = given(["scale", "rounding"]);
  if (flags.parts !== undefined && ofScales.length > 0)
    throw new WordedError(`${ofScales.join(", ")}: parts have no scale; leave it out`);
}

const flagName = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
