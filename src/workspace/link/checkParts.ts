// An assessment with whatever its references lead to → what is wrong with it, each mistake once.
import {
  checkAssessment,
  checkRatings,
  withRefutedColumns,
  rowProblems,
  withoutFollowers,
  type Assessment,
  type Ground,
  type Grounds,
  type Located,
  type Plan,
  type Problem,
  type Scale,
} from "../../core.ts";
import type { Catalogue } from "../registry/registries.ts";
import { planFromTable } from "./looseTable.ts";
import type { ReadRatings } from "../read/readRatings.ts";
import type { Session } from "../read/fileReader.ts";

/** An assessment, and what it refers to; `null` is what could not be found or read. */
export interface Parts {
  readonly assessment: Located<Assessment>;
  readonly plan: Located<Plan> | null;
  readonly scale: Located<Scale> | null;
  /** The id of the method. */
  readonly method: string | null;
}

/**
 * All checks run on what there is; what only follows from what there is not is left out.
 *
 * @param willBeScored whether scoring will tell what the method cannot read in the rows
 */
export function checkParts(
  { assessment, plan, scale, method: id }: Parts,
  { problems: ofTables, unreadColumns }: ReadRatings,
  session: Session,
  catalogue: Catalogue,
  willBeScored: boolean,
): { problems: Problem[]; grounds: Grounds } {
  const method =
    catalogue.methods.sound().get(id ?? "") ?? catalogue.methods.doubtful().get(id ?? "") ?? null;
  const found = [
    ...checkAssessment(assessment, plan?.value ?? null, method?.value ?? null),
    ...checkRatings(assessment.value, plan?.value ?? null, scale?.value ?? null),
    ...(method !== null && !willBeScored
      ? rowProblems({
          plan: (plan ?? planFromTable(assessment.source, assessment.value.ratings)).value,
          assessment: assessment.value,
          scale: scale?.value ?? null,
          method: method.value,
        })
      : []),
  ];
  const known = [...session.problems, ...catalogue.problems()];
  const groundOf = (item: Located<unknown> | null): Ground => ({
    unread: session.unread(item?.source ?? ""),
    problems: known.filter(({ at }) => at.source === item?.source),
  });
  const grounds = {
    plan: groundOf(plan),
    scale: groundOf(scale),
    method: catalogue.methods.groundOf(id ?? ""),
    assessment: groundOf(assessment),
    unreadColumns: withRefutedColumns(
      unreadColumns,
      ofTables,
      assessment.value.ratings,
      plan?.value ?? null,
      scale?.value ?? null,
    ),
  };
  return { problems: withoutFollowers(found, grounds), grounds };
}
