// Who speaks in an assessment → the columns that say so in long tables.
import type { AssessorJson } from "./assessorJson.ts";

export const assessorColumns = ["kind", "of", "notice"] as const;

export type AssessorCells = Readonly<Record<(typeof assessorColumns)[number], string | null>>;

/** `notice` stands in the first record of an assessment alone: in a large table the others need not repeat it. */
export const assessorCells = (
  { kind, of, notice }: Pick<AssessorJson, (typeof assessorColumns)[number]>,
  isFirst: boolean,
): AssessorCells => ({ kind, of: of?.body ?? null, notice: isFirst ? notice : null });
