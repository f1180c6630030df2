// Audited figures → what has to be asked of whom so that they can be checked.
import type { ClaimAudit } from "../model/audit.ts";
import type { FiguresRequest, Holder, RequestLetter } from "../model/request.ts";
import { factsAsked } from "./factsAsked.ts";
import { isShareOpen } from "./isShareOpen.ts";

/**
 * A letter for each holder: the body whose account was coded, or else the assessor. Of a figure that the rows give, nothing needs
 * to be asked; of one that several shares of the statuses round to, or one that does not fit what is said with it, which share is meant.
 *
 * @example
 * const over21 = { figure: "72.22", of: fraction(100), clauses: 21, planned: null, most: 21, units: null, bands: [] };
 * const audit = auditFigure({ ...over21, scales: usualScales, directionSizes: null, roundings: roundingRules });
 * const { letters } = figuresRequest([{ audit, claim: null }]);
 * letters[0].figures[0].facts[0].id // "counted-clauses"
 */
export function figuresRequest(claims: readonly ClaimAudit[]): FiguresRequest {
  const open = claims.filter(isOpen);
  const byHolder = new Map<string, { to: Holder; own: ClaimAudit[] }>();
  for (const claimed of open) {
    const to = holderOf(claimed);
    const key = JSON.stringify([claimed.claim?.score.plan.id, to.kind, to.kind === "body" ? to.id : to.name]);
    const letter = byHolder.get(key);
    if (letter === undefined) byHolder.set(key, { to, own: [claimed] });
    else letter.own.push(claimed);
  }
  return {
    letters: [...byHolder.values()].map(letterOf),
    reproduced: claims.filter((own) => !isOpen(own)),
  };
}

const isOpen = (own: ClaimAudit): boolean => own.audit.verdict !== "reproduced" || isShareOpen(own);

function holderOf({ claim }: ClaimAudit): Holder {
  if (claim === null) return { kind: "unknown", id: "", name: "" };
  const { plan, assessment } = claim.score;
  if (assessment.kind === "coded" && assessment.of !== null) {
    const { body: id } = assessment.of;
    const body = plan.bodies.find((each) => each.id === id);
    return { kind: "body", id, name: body?.name ?? id };
  }
  const isNamed = assessment.assessor !== assessment.id && assessment.kind !== "coded";
  return isNamed
    ? { kind: "assessor", id: assessment.id, name: assessment.assessor }
    : { kind: "unknown", id: assessment.id, name: "" };
}

const letterOf = ({ to, own }: { to: Holder; own: readonly ClaimAudit[] }): RequestLetter => ({
  to,
  plan: own[0]?.claim?.score.plan ?? null,
  asOf: own.reduce<string | null>((latest, { claim }) => {
    const day = claim?.score.asOf ?? claim?.score.assessment.period?.end ?? null;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null),
  figures: own.map(factsAsked),
});
