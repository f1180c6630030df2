// An assessment under one method, and the doubts about it → the bounds of its figure, and which claims they reach.
import type { Method } from "../model/method.ts";
import {
  unknownSources,
  type Bounds,
  type ClaimReach,
  type MethodBounds,
  type UnknownSource,
} from "../model/sensitivity.ts";
import { scoreAssessment } from "../score/scoreAssessment.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import { boundsOf, boundsOfChoices, directionWeights } from "./boundsOf.ts";
import { claimReach } from "./claimReach.ts";
import type { Unknowns } from "./clauseUnknowns.ts";
import { searchFigures } from "./searchFigures.ts";

/** @param together a set of sources that the call asks for, beside each alone and all */
export function methodBounds(
  input: ScoreInput,
  unknowns: Unknowns,
  isDeclared: boolean,
  together: readonly UnknownSource[] | null,
): MethodBounds {
  const { plan, method } = input;
  const { score } = scoreAssessment(input);
  const { overall: figure } = score;
  // What gives no figure has no least and no greatest one.
  if (method.countsOnly)
    return { method, isDeclared, figure, bounds: [], claims: [], unread: unknowns.unread };
  const single = unknownSources
    .map((source) => boundsOf(plan, method, unknowns, [source]))
    .filter(({ clauses }) => clauses > 0);
  const asked = together === null || together.length < 2 ? [] : [boundsOf(plan, method, unknowns, together)];
  const all = single.length < 2 ? [] : [boundsOf(plan, method, unknowns, unknownSources)];
  return {
    method,
    isDeclared,
    figure: score.overall,
    bounds: [...single, ...asked, ...all],
    claims: claimsOver(input, unknowns, method),
    unread: unknowns.unread,
  };
}

function claimsOver({ plan, assessment }: ScoreInput, unknowns: Unknowns, method: Method): ClaimReach[] {
  if (assessment.claims.length === 0) return [];
  const sources: readonly UnknownSource[] = ["doubt"];
  const all = unknowns.clauses.map((clause) => unknowns.choicesOf(clause, new Set(sources)));
  const found = searchFigures(all, method, directionWeights(plan, method));
  const bounds: Bounds = boundsOfChoices(plan, method, all, sources);
  return assessment.claims.map(({ figure }) => claimReach(figure, found, bounds));
}
