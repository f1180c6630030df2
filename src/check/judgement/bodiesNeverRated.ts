// A plan and the rows of an assessment → the responsible bodies that no rating is about.
import { madeIn } from "../../model/madeIn.ts";
import { clausesOf, responsibleBodies } from "../../model/clauses.ts";
import type { Clause } from "../../model/plan.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { cellText } from "../../model/ratingTable.ts";
import { clausesInScope } from "./clausesInScope.ts";
import type { JudgementInput } from "./judgementInput.ts";

/**
 * NAP808: of the clauses in scope for which a body is responsible, none has a rating of the body, or one of the whole clause for
 * which the body answers: as its lead, as its only body, or where no body leads. A body that stands for a group is left out.
 */
export function bodiesNeverRated(input: JudgementInput): Problem[] {
  const { assessment, plan, ratingOf } = input;
  if (plan === null) return [];
  const inScope = clausesInScope(input);
  const table = assessment.value.ratings;
  const rated = new Set<string>();
  const clauses = new Map<string, string[]>();
  for (const clause of clausesOf(plan)) {
    const rows = inScope.get(clause.id);
    if (rows === undefined) continue;
    for (const body of responsibleBodies(clause)) madeIn(clauses, body, (): string[] => []).push(clause.id);
    for (const row of rows) {
      if (ratingOf(row).kind === "gap") continue;
      const body = cellText(table, row, "body");
      for (const own of body === "" ? answering(clause) : [body]) rated.add(own);
    }
  }
  return plan.bodies.flatMap(({ id, isGroup }) => {
    const own = clauses.get(id);
    return own === undefined || isGroup || rated.has(id)
      ? []
      : [problem("NAP808", assessment.at(["ratings"]), { body: id, clauses: own, count: own.length })];
  });
}

function answering(clause: Clause): readonly string[] {
  const all = responsibleBodies(clause);
  return all.length > 1 && clause.lead.length > 0 ? clause.lead : all;
}
