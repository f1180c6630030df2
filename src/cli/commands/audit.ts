// `nap audit`: a published figure, or the claims of files → what arithmetic and the rows say of them.
import {
  auditClaim,
  auditDocument,
  auditFigure,
  auditPair,
  auditPairs,
  auditParts,
  likelyClauses,
  loadWords,
  UsageError,
  type AuditResult,
  type ClaimAudit,
} from "../../core.ts";
import { auditStatements } from "../auditStatements.ts";
import { scoreAll } from "../../workspace/score/scoreAll.ts";
import { configHere } from "../configHere.ts";
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
import { languageHere } from "../flags/languageHere.ts";
import { runScored } from "../runScored.ts";
import { tool } from "../version.ts";

const figureFlags = [
  "of",
  "clauses",
  "units",
  "full",
  "underHalf",
  "count",
  "directionSizes",
  "against",
] as const;
const partFlags = ["total", "percents"] as const;
const fileFlags = ["plan", "assessment", "method", "asOf", "maxSize"] as const;

export async function audit(
  files: readonly string[],
  flags: AuditFlags,
  environment: Environment,
): Promise<ExitCode> {
  checkTogether(files, flags);
  if (flags.figure === undefined && flags.parts === undefined) return auditClaims(files, flags, environment);
  const result = flags.figure === undefined ? partsAnswer(flags) : figureAnswer(flags);
  const language = await languageHere(flags, environment);
  const document = auditDocument(result, { tool, inputs: [] }, await loadWords(language, ["audit"]));
  await emit(document, language, flags, environment, configHere(environment));
  return 0;
}

const nothing: AuditResult = {
  claims: [],
  pairs: [],
  statements: [],
  comparisons: { compared: [], total: 0 },
  parts: null,
  problems: [],
};

const partsAnswer = (flags: AuditFlags): AuditResult => ({
  ...nothing,
  parts: auditParts(partsQuestion(flags)),
});

function figureAnswer(flags: AuditFlags): AuditResult {
  const question = figureQuestion(flags);
  const others = othersOf(flags);
  const { figure, clauses } = question;
  if (others.length > 0 && flags.of !== undefined) throw new UsageError("against-percents", {});
  if (others.length > 0 && clauses === null) throw new UsageError("against-needs-clauses", {});
  const own = auditFigure(question);
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
  const [scales, roundings] = [scalesOf(flags), roundingsOf(flags)];
  const { scale: _, ...inputFlags } = flags;
  const request = loadRequest(files, inputFlags, { keepTexts: false, bundled: "alone" });
  const asOf = asOfDay(inputFlags);
  return runScored(
    request,
    failLevel(flags.failOn),
    (loaded, language) => {
      const { scored, problems } = scoreAll(loaded, request.methods, asOf);
      const claims = scored.flatMap(({ score }) => {
        const { plan, assessment, scale, method } = score;
        return assessment.claims.flatMap((claim, at): ClaimAudit[] => {
          const check = score.claims[at];
          if (check === undefined) return [];
          const own = auditClaim(claim, { plan, assessment, scale, method, check, scales, roundings });
          return [{ audit: own, claim: { score, check } }];
        });
      });
      const { statements, comparisons } = auditStatements(loaded, scored);
      return {
        problems: [...loaded.problems, ...problems],
        notes: loaded.notes,
        fault: claims.length > 0 || statements.length > 0 ? null : new UsageError("no-claims", {}),
        present: async (shown, provenance) => ({
          document: auditDocument(
            { claims, pairs: pairsByPlan(claims), statements, comparisons, parts: null, problems: shown },
            provenance,
            await loadWords(language, ["audit"]),
          ),
        }),
      };
    },
    flags,
    environment,
    "takes-totals",
  );
}

const pairsByPlan = (claims: readonly ClaimAudit[]): AuditResult["pairs"] => {
  const plans = [...new Set(claims.map(({ claim }) => claim?.score.plan.id))];
  return plans.flatMap((plan) =>
    auditPairs(
      claims
        .filter(({ claim }) => claim?.score.plan.id === plan)
        .map(({ audit: own, claim }) => ({ label: claim?.score.assessment.id ?? "", audit: own })),
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
