// A score with its claims, or published numbers → what arithmetic and the rows say of them.
import {
  auditClaim,
  auditDocument,
  auditFigure,
  auditPairs,
  auditParts,
  auditStatements,
  masterWords,
  type AuditResult as Audited,
  type ClaimAudit,
  type Problem,
  type Provenance,
  type ResultWords,
  type Score,
} from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import {
  auditNames,
  figureQuestion,
  partsQuestion,
  roundingsOf,
  scalesOf,
  type AuditOptions,
  type PublishedFigure,
  type PublishedParts,
} from "./auditQuestions.ts";
import { NotAResult } from "./notAResult.ts";
import { printable } from "./printable.ts";
import { problemsJson } from "./problemsJson.ts";
import { provenance } from "./provenance.ts";
import type { AuditResult, ScoreResult } from "./results.ts";
import { exactScore, scoreOrigins } from "./scoreOrigins.ts";
import { withoutEnvelope } from "./withoutEnvelope.ts";

const nothing: Audited = {
  claims: [],
  pairs: [],
  statements: [],
  comparisons: { compared: [], total: 0 },
  parts: null,
  problems: [],
};

/**
 * Whether published figures are possible, and what would explain them: the claims of a scored assessment, a figure, or
 * parts and their total. Percents are exact texts; rows of parts count from 1.
 *
 * @example
 * const { claims } = audit({ figure: "72.22", clauses: 21, counts: { full: 10, "under-half": 2 } });
 * claims[0].explanations.map(({ reading, clauses }) => `${reading} ${clauses}`) // ["stated 21", "stated 21", "fewer 18"]
 * audit(agency).claims[0].data.verdict // "reproduced"
 * audit({ parts: [10, 6, 2, 2], total: 18 }).parts.surplus // [[3], [4]]
 * audit({ figure: "172" }) // throws option figure: a percent as printed
 */
export function audit(
  asked: ScoreResult | PublishedFigure | PublishedParts,
  options: AuditOptions = {},
): AuditResult {
  if (typeof asked !== "object" || asked === null)
    throw new NotAResult("a result of score, or an object with figure or parts");
  givenOptions(options, auditNames);
  if (scoreOrigins.has(asked)) {
    const { score, problems, inputs, words } = exactScore(asked);
    const claims = claimsOf(score, options);
    const labelled = claims.map((item) => ({ label: score.assessment.id, audit: item.audit }));
    const { plan, assessment } = score;
    const others = auditStatements([{ plan, assessment, scores: [{ score, others: () => [] }] }]);
    const audited = { ...nothing, claims, pairs: auditPairs(labelled), ...others };
    return resultOf(audited, { problems, inputs, words });
  }
  if ("figure" in asked)
    return resultOf({
      ...nothing,
      claims: [{ audit: auditFigure(figureQuestion({ ...options, ...asked })), claim: null }],
    });
  if ("parts" in asked) return resultOf({ ...nothing, parts: auditParts(partsQuestion(asked)) });
  throw new NotAResult("a result of score, or an object with figure or parts");
}

const claimsOf = (score: Score, options: AuditOptions): ClaimAudit[] => {
  const { plan, assessment, scale, method, claims } = score;
  const [scales, roundings] = [scalesOf(options), roundingsOf(options)];
  return assessment.claims.flatMap((claim, index) => {
    const check = claims[index];
    if (check === undefined) return [];
    const own = auditClaim(claim, { plan, assessment, scale, method, check, scales, roundings });
    return [{ audit: own, claim: { score, check } }];
  });
};

interface Around {
  readonly problems: readonly Problem[];
  readonly inputs: Provenance["inputs"];
  readonly words: ResultWords;
}

const alone: Around = { problems: [], inputs: [], words: masterWords };

function resultOf(result: Audited, { problems, inputs, words: own }: Around = alone): AuditResult {
  const documentIn = (words: ResultWords) =>
    auditDocument({ ...result, problems: problemsJson(problems, words) }, provenance(inputs), words);
  return printable(withoutEnvelope<AuditResult>(documentIn(own).json()), documentIn, own);
}
