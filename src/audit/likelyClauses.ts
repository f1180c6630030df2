// A figure's audit → the numbers of clauses that a comparison with another figure should use.
import type { FigureAudit } from "../model/audit.ts";

/**
 * The numbers of clauses that a figure is probably based on: the stated one; that of the first explanation whose figure is
 * the least or greatest mean that the counts allow; and the one that the rows count if they give the figure. Empty if no
 * number is stated.
 *
 * @example
 * const counts = new Map([["full", 10], ["under-half", 2]]);
 * const claim = { figure: "72.22", percent: parseFraction("72.22"), clauses: 21, counts, source: null };
 * likelyClauses(auditClaim(claim, { ...inputOf(own), scales: null, roundings: null })) // [21, 18]
 */
export function likelyClauses({ question, explanations, counted }: FigureAudit): number[] {
  if (question.clauses === null) return [];
  const outermost = explanations.find(({ supports }) =>
    supports.some(({ id }) => id === "least-mean" || id === "greatest-mean"),
  );
  return [
    ...new Set([
      question.clauses,
      ...(outermost === undefined ? [] : [outermost.clauses]),
      ...(counted === null ? [] : [counted]),
    ]),
  ];
}
