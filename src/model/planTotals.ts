// How many clauses and directions a plan has, where no more is known of them.
import * as z from "zod";

export const totalsSchema = z
  .strictObject({
    clauses: z.number().int().min(1),
    directions: z.number().int().min(1).optional(),
  })
  .meta({
    description:
      "How many clauses and directions it has, where no more is known; in the place of directions.",
    examples: [{ clauses: 58, directions: 11 }],
  });

/** What is known of a plan whose clauses are not listed. */
export interface PlanTotals {
  readonly clauses: number;
  /** `null` where it is not known. */
  readonly directions: number | null;
}
