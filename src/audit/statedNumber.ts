// A question → the number of clauses that is tried first.
import type { FigureQuestion } from "../model/audit.ts";

/** The stated one, else that of the plan; `null` if there is neither. */
export const statedNumber = ({
  clauses,
  planned,
}: Pick<FigureQuestion, "clauses" | "planned">): number | null => clauses ?? planned;
