// An assessment with whatever its references lead to → what is wrong with it, each mistake once.
import {
  checkAssessment,
  checkRatings,
  doubtProblems,
  planFromTable,
  repliesWhereRated,
  replyProblems,
  replyRowProblems,
  withRefutedColumns,
  rowProblems,
  withoutCascades,
  type Assessment,
  type Located,
  type Plan,
  type Problem,
  type Scale,
  type TrustInParts,
  type Trusted,
} from "../../core.ts";
import type { ReadRatings } from "../read/ratingsRead.ts";
import type { Registries } from "../registry/registries.ts";

/** An assessment, and what it refers to; `null` is what could not be found or read. */
export interface Parts {
  readonly assessment: Located<Assessment>;
  readonly plan: Trusted<Plan> | null;
  readonly scale: Trusted<Scale> | null;
  /** The id of the method. */
  readonly method: string | null;
}

/** In ratings, replies and decisions. */
function unreadable(input: Parameters<typeof rowProblems>[0]): Problem[] {
  const { problems, covers } = replyRowProblems(input);
  return [...rowProblems(input).filter((found) => !covers(found)), ...problems];
}

/**
 * All checks run on what there is; what only follows from what is missing is left out.
 *
 * @param willBeScored whether scoring will report what the method cannot read in the rows
 */
export function checkParts(
  { assessment, plan, scale, method: id }: Parts,
  { problems: ofTables, unopened, unreadColumns, doubts }: ReadRatings,
  { methods, scales, trusted }: Registries,
  willBeScored: boolean,
): { problems: Problem[]; trust: TrustInParts } {
  const method = methods.get(id ?? "");
  const known = plan?.value.totals === undefined ? (plan?.value ?? null) : null;
  const others = [...scales.items.values()].map(({ value }) => value);
  const ofRows = checkRatings(assessment.value, known, scale?.value ?? null, others);
  const found = [
    ...checkAssessment(assessment, plan?.value ?? null, method?.value ?? null, scale?.value ?? null),
    ...ofRows,
    ...repliesWhereRated(replyProblems(assessment.value, known, scale?.value ?? null, others), [
      ...ofTables,
      ...unopened,
      ...ofRows,
    ]),
    ...doubtProblems(assessment.value.ratings, doubts, scale?.value ?? null),
    ...(method !== null && !willBeScored
      ? unreadable({
          plan: (plan ?? planFromTable(assessment.source, assessment.value.ratings)).value,
          assessment: assessment.value,
          scale: scale?.value ?? null,
          method: method.value,
        })
      : []),
  ];
  const trust = {
    ...(plan === null ? {} : { plan: plan.trust }),
    ...(scale === null ? {} : { scale: scale.trust }),
    method: methods.trust(id ?? ""),
    assessment: trusted(assessment).trust,
    unreadColumns: withRefutedColumns(
      unreadColumns,
      ofTables,
      assessment.value.ratings,
      plan?.value ?? null,
      scale?.value ?? null,
    ),
  };
  return { problems: withoutCascades(found, trust), trust };
}
