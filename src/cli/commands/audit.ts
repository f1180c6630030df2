// `nap audit`: a published figure, or the claims of files → what arithmetic and the rows say of them.
import {
  auditClaim,
  auditDocument,
  auditFigure,
  auditPair,
  auditPairs,
  auditParts,
  figuresRequest,
  likelyClauses,
  loadWords,
  requestDocument,
  UsageError,
  type AuditResult,
  type ClaimAudit,
  type Document,
  type Language,
  type Provenance,
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
const fileFlags = ["plan", "assessment", "method", "asOf", "maxSize", "stage"] as const;

export async function audit(
  files: readonly string[],
  flags: AuditFlags,
  environment: Environment,
): Promise<ExitCode> {
  checkTogether(files, flags);
  if (flags.figure === undefined && flags.parts === undefined) return auditClaims(files, flags, environment);
  const result = flags.figure === undefined ? partsAnswer(flags) : figureAnswer(flags);
  const language = await languageHere(flags, environment);
  const document = await documentOf(result, flags, { tool, inputs: [] }, language);
  await emit(document, language, outputOf(flags), environment, configHere(environment));
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
  const request = {
    ...loadRequest(files, inputFlags, { keepTexts: false, bundled: "alone" }),
    keepStatements: true as const,
  };
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
        fault:
          claims.length > 0 || (statements.length > 0 && flags.request !== true)
            ? null
            : statements.length > 0
              ? new UsageError("no-letters", { leftOut: statements.length })
              : new UsageError("no-claims", {}),
        present: async (shown, provenance) => ({
          document: await documentOf(
            { claims, pairs: pairsByPlan(claims), statements, comparisons, parts: null, problems: shown },
            flags,
            provenance,
            language,
          ),
        }),
      };
    },
    outputOf(flags),
    environment,
    { takesTotals: true },
  );
}

/** The audit, or with `--request` the letters that ask for what it lacks. */
async function documentOf(
  result: AuditResult,
  flags: AuditFlags,
  provenance: Provenance,
  language: Language,
): Promise<Document> {
  if (flags.request !== true) return auditDocument(result, provenance, await loadWords(language, ["audit"]));
  const request = figuresRequest(result.claims);
  const words = await loadWords(language, ["audit", "request"]);
  return requestDocument(
    { request, problems: result.problems, leftOut: result.statements.length },
    provenance,
    words,
  );
}

/** A letter is Markdown, unless the call wants another format. */
const outputOf = (flags: AuditFlags): AuditFlags =>
  flags.request === true && flags.format === undefined && flags.output === undefined
    ? { ...flags, format: ["markdown"] }
    : flags;

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
  const notAsked = given(["parts", "against"]);
  if (flags.request === true && notAsked.length > 0)
    throw new UsageError("not-in-request", { flags: notAsked });
}

const flagName = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
