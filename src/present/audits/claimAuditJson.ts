// The audit of a figure → its form in JSON.
import { toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import {
  mostFewer,
  type ClaimAudit,
  type CountBounds,
  type FigureQuestion,
  type Impossibility,
  type OwnSearch,
} from "../../model/audit.ts";
import type { ClaimCheck } from "../../model/score.ts";
import { assessorJson } from "../assessors/assessorJson.ts";
import { exactOrNull } from "../figureJson.ts";
import type { Words } from "../words/words.ts";
import { asPrinted, inUnitOf } from "./auditNumbers.ts";
import { auditRemarkText } from "./auditRemarkText.ts";
import type { ClaimAuditJson, ImpossibleJson } from "./auditSchema.ts";
import { explanationJson } from "./explanationJson.ts";

export function claimAuditJson({ audit, claim }: ClaimAudit, words: Words<"audit">): ClaimAuditJson {
  const { question } = audit;
  return {
    plan: claim?.score.plan.id ?? null,
    assessment: claim?.score.assessment.id ?? null,
    assessor: claim === null ? null : assessorJson(claim.score, words),
    figure: question.figure,
    of: toText(question.of),
    clauses: question.clauses,
    plannedClauses: question.planned,
    counts: Object.fromEntries(
      question.bands.flatMap(({ id, count }) => (count === null ? [] : [[id, count]])),
    ),
    source: claim?.check.source ?? null,
    verdict: audit.verdict,
    data: claim === null ? null : dataJson(claim.check),
    tried: {
      scales: question.scales.map(({ id, levels }) => ({ id, levels: levels.map(toText) })),
      roundings: [...question.roundings],
      clauses: { from: question.most > mostFewer ? question.most : 1, to: question.most },
      units: question.units === null ? null : { ...question.units },
      directionSizes: question.directionSizes === null ? null : [...question.directionSizes],
    },
    bounds: audit.bounds.map(boundsJson),
    fits: audit.fits.map(({ scale, clauses, units, expected, chance }) => ({
      scale: scale.id,
      clauses: [...clauses],
      units: [...units],
      chance: toText(chance),
      expectedByChance: { exact: toText(expected), value: roundToText(expected, 2, "half-up") },
    })),
    own: audit.own === null ? null : ownJson(audit.own),
    explanations: audit.explanations.map((explanation) =>
      explanationJson(explanation, question.figure, words),
    ),
    impossible: audit.impossible.map((entry) => impossibleJson(entry, question)),
    contradictions: audit.contradictions.map((remark) => auditRemarkText(remark, words)),
    untested: audit.untested.map((remark) => auditRemarkText(remark, words)),
  };
}

const ownJson = ({
  method,
  extent,
  levels,
  most,
  clauses,
}: OwnSearch): NonNullable<ClaimAuditJson["own"]> => ({
  method,
  extent,
  levels: levels.map(toText),
  most,
  clauses: [...clauses],
});

const dataJson = (check: ClaimCheck): NonNullable<ClaimAuditJson["data"]> => ({
  verdict: check.verdict,
  found: exactOrNull(check.found),
  difference: exactOrNull(check.difference),
  methods: [...check.methods],
  roundings: [...check.roundings],
  clauses: check.clauses,
  counts: [...check.counts],
});

const boundsJson = (bounds: CountBounds): ClaimAuditJson["bounds"][number] => ({
  clauses: bounds.clauses,
  least: asPrinted(bounds.least, "0.00"),
  greatest: asPrinted(bounds.greatest, "0.00"),
  greatestReached: bounds.greatestReached,
  excludes: bounds.excludes,
});

const impossibleJson = (
  { clauses, scale, weights, roundings, nearest }: Impossibility,
  { figure, of }: FigureQuestion,
): ImpossibleJson => ({
  clauses,
  scale: scale.id,
  rounding: roundings[0] ?? null,
  roundings: [...roundings],
  weights,
  nearest: (["below", "above"] as const).flatMap((side) => {
    const mean = nearest[side];
    return mean === null ? [] : [{ side, ...asPrinted(inUnitOf({ of }, mean), figure, roundings[0]) }];
  }),
});
