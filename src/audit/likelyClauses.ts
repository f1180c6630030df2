// A figure's audit → the numbers of clauses that a comparison with another figure should use.
import type { FigureAudit } from "../model/audit.ts";

/**
 * The stated number, and that of the first explanation where its figure is the least or greatest mean that the
 * counts allow. Empty where no number is stated.
 *
 * @example 72.22 over 21, ten full and two under half // 21, 18
 */
export function likelyClauses({ question, explanations }: FigureAudit): number[] {
  const [first] = explanations;
  const outermost = first?.supports.some(({ id }) => id === "least-mean" || id === "greatest-mean") === true;
  if (question.clauses === null) return [];
  return [...new Set([question.clauses, ...(outermost ? [first.clauses] : [])])];
}
