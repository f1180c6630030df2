// A linked assessment and its score → its figures, each with what a stranger lacks to compute it again.
import { claimMissing } from "../check/publishable/claimMissing.ts";
import { ownMissing } from "../check/publishable/ownMissing.ts";
import { statedIn } from "../check/publishable/statedIn.ts";
import { isError, problem, type Problem } from "../model/problem.ts";
import {
  partOf,
  type FigurePart,
  type MissingCase,
  type PublishableFigure,
  type PublishableState,
} from "../model/publishable.ts";
import type { Score } from "../model/score.ts";
import type { LinkedAssessment } from "./linkedAssessment.ts";

/** Without these the number itself cannot be computed. */
const deciding: ReadonlySet<FigurePart> = new Set<FigurePart>(["denominator", "rows", "rule", "result"]);

export interface Publishable {
  readonly figures: readonly PublishableFigure[];
  /** NAP810 of what is not reproducible, NAP811 of what is partly. */
  readonly problems: readonly Problem[];
}

/**
 * The figure of the rows, where rows were published, and each published figure.
 *
 * @param score under the method of the call, or the assessment's own; `null` where there is none
 * @param found what was found wrong under this method
 * @example
 * const trust = trustIn([], [], true);
 * const parts = { plan: { ...plan, trust }, scale: { ...scale, trust }, method: { ...halves, trust } };
 * const linked = { assessment: own, ...parts, trust, trustInParts: {}, leaveOut: null };
 * const { figures } = publishableFigures(linked, { ...score, claims: checkClaims(score, []) });
 * figures.map(({ state }) => state) // ["partly", "partly"]
 * figures[0].missing // ["period"]
 */
export function publishableFigures(
  { assessment, plan, trust }: LinkedAssessment,
  score: Score | null,
  found: readonly Problem[] = [],
): Publishable {
  const { value, at } = assessment;
  const isRight = trust.state === "ok" && !found.some(isError);
  const stated = statedIn(value, plan.value, score, isRight);
  const figures: PublishableFigure[] = [];
  const problems: Problem[] = [];
  const add = (
    figure: PublishableFigure["figure"],
    missing: readonly MissingCase[],
    place: Problem["at"],
  ): void => {
    const state = stateOf(missing);
    figures.push({ assessment: value.id, figure, state, missing });
    if (state === "reproducible") return;
    const params = {
      assessment: value.id,
      figure: figure.kind === "claim" ? figure.printed : "",
      missing,
    };
    problems.push(state === "not" ? problem("NAP810", place, params) : problem("NAP811", place, params));
  };
  if (value.published && (stated.rows !== "none" || value.claims.length === 0)) {
    const share = isRight ? (score?.overall.value ?? null) : null;
    add(
      { kind: "own", share, rounding: score?.method.rounding ?? null, isCoded: stated.isCoded },
      ownMissing(stated),
      at(["id"]),
    );
  }
  for (const [index, claim] of value.claims.entries())
    add(
      { kind: "claim", printed: claim.figure, source: claim.source },
      claimMissing(claim, score?.claims[index] ?? null, stated),
      at(["claims", claim.index ?? index, "figure"]),
    );
  return { figures, problems };
}

const stateOf = (missing: readonly MissingCase[]): PublishableState =>
  missing.length === 0
    ? "reproducible"
    : missing.some((each) => deciding.has(partOf(each)))
      ? "not"
      : "partly";
