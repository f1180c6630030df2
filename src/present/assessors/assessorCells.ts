// Who speaks in an assessment → the columns that say so in long tables.
import type { AssessorJson } from "./assessorJson.ts";

export const assessorColumns = ["kind", "of", "interests", "invented", "notice"] as const;

export type AssessorCells = Readonly<Record<(typeof assessorColumns)[number], string | null>>;

/**
 * `interests` and `notice` stand in the first record of an assessment alone: in a large table the others need not repeat
 * them.
 */
export const assessorCells = (
  { kind, of, interests, invented, notice }: Pick<AssessorJson, (typeof assessorColumns)[number]>,
  isFirst: boolean,
): AssessorCells => ({
  kind,
  of: of?.body ?? null,
  interests: isFirst ? interestsCell(interests) : null,
  invented: invented ? "yes" : "no",
  notice: isFirst ? notice : null,
});

/** `moj: 1.1, 1.3; mof: 2.1`; nothing where there are none. */
const interestsCell = (interests: AssessorJson["interests"]): string | null =>
  interests.length === 0
    ? null
    : interests.map(({ body, clauses }) => `${body ?? "?"}: ${clauses.join(", ")}`).join("; ");
