// The assessments of now and those of before → what became of each.
import {
  changes,
  claimStates,
  equal,
  impossibleClaims,
  savedMove,
  scoreLinked,
  type AssessmentMove,
  type ClaimMove,
  type Day,
  type Fraction,
  type LinkedAssessment,
  type Problem,
  type SavedResult,
  type SavedScore,
  type Score,
  type StatedClaim,
} from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import { methodNamed } from "../workspace/score/methodNamed.ts";

/** A scored assessment, with what is known of its claims. */
export interface MovingScore {
  readonly score: Score;
  readonly problems: readonly Problem[];
  readonly claims: readonly StatedClaim[];
}

/** Each under the method that the call names, else under its own. */
export function scoresOf(
  linked: readonly LinkedAssessment[],
  method: string | null,
  loaded: Loaded,
  asOf: Day | null,
): MovingScore[] {
  const named = method === null ? null : methodNamed(method, loaded);
  return linked.flatMap((item): MovingScore[] => {
    const used = named ?? item.method;
    if (used === null) return [];
    const { score, problems } = scoreLinked(item, used, loaded, asOf);
    const found = [...loaded.problems, ...impossibleClaims(item.assessment, score.method)];
    return [{ score, problems, claims: claimStates(score, item.assessment, found) }];
  });
}

/** In the order of now; what is no longer there comes last. */
export function movesSince(now: readonly MovingScore[], before: readonly MovingScore[]): AssessmentMove[] {
  return pair(now, before, ({ score }) => score.assessment.id).map(({ id, own, old }) => {
    const move =
      own === null || old === null ? null : changes(own.score, old.score, { plan: "term", cells: true });
    const claims = claimMoves(own?.claims ?? [], old?.claims ?? []);
    const sameMethod = own?.score.method.hash === old?.score.method.hash;
    const isMoved =
      move !== null &&
      (move.changed.length > 0 ||
        move.plan !== null ||
        !sameMethod ||
        hasMoved(own?.score.overall.value ?? null, old?.score.overall.value ?? null));
    return {
      id,
      state: stateOf(own, old, isMoved || claims.length > 0),
      now: own?.score ?? null,
      before: old?.score ?? null,
      move,
      saved: null,
      claims,
    };
  });
}

/** The same against a saved result. */
export function movesSinceSaved(
  now: readonly MovingScore[],
  { scores, problems }: SavedResult,
): AssessmentMove[] {
  const ruledOut = new Set(
    problems.flatMap((found) => {
      const { code, params } = found as { code?: unknown; params?: { figure?: unknown } };
      return code === "NAP503" || code === "NAP504" ? [String(params?.figure)] : [];
    }),
  );
  const statedIn = ({ claims }: SavedScore): StatedClaim[] =>
    claims.map(({ figure, source, isReproduced }) => ({
      figure,
      source,
      state: ruledOut.has(figure) ? "impossible" : isReproduced ? "reproduced" : "possible",
    }));
  return pair(now, scores, (item) => ("score" in item ? item.score.assessment.id : item.id)).map(
    ({ id, own, old }) => {
      const saved = own === null || old === null ? null : savedMove(own.score, old);
      const claims = claimMoves(own?.claims ?? [], old === null ? [] : statedIn(old));
      const isMoved =
        saved !== null &&
        (saved.clauses.length > 0 || !saved.sameMethod || hasMoved(saved.a.overall.value, saved.b.value));
      return {
        id,
        state: stateOf(own, old, isMoved || claims.length > 0),
        now: own?.score ?? null,
        before: old,
        move: null,
        saved,
        claims,
      };
    },
  );
}

const hasMoved = (now: Fraction | null, before: Fraction | null): boolean =>
  now === null || before === null ? now !== before : !equal(now, before);

interface Pair<A, B> {
  readonly id: string;
  readonly own: A | null;
  readonly old: B | null;
}

/** The first of an id with the first, and so on: a result may have one assessment under several methods. */
function pair<A, B>(now: readonly A[], before: readonly B[], idOf: (item: A | B) => string): Pair<A, B>[] {
  const left = [...before];
  const pairs = now.map((own): Pair<A, B> => {
    const at = left.findIndex((item) => idOf(item) === idOf(own));
    return { id: idOf(own), own, old: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return [...pairs, ...left.map((old) => ({ id: idOf(old), own: null, old }))];
}

const stateOf = (own: unknown, old: unknown, isMoved: boolean): AssessmentMove["state"] =>
  old === null ? "added" : own === null ? "removed" : isMoved ? "changed" : "unchanged";

/** Claims are the same where figure and source are. */
const claimMoves = (now: readonly StatedClaim[], before: readonly StatedClaim[]): ClaimMove[] =>
  pair(now, before, ({ figure, source }) => JSON.stringify([figure, source]))
    .map(({ own, old }): ClaimMove => ({
      figure: own?.figure ?? old?.figure ?? "",
      source: own?.source ?? old?.source ?? null,
      before: old?.state ?? null,
      now: own?.state ?? null,
    }))
    .filter((claim) => claim.now !== claim.before);
