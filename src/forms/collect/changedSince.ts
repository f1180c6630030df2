// A form, and what it would ask now → what changed in the plan since it was sent.
import type { Clause, Plan } from "../../model/plan.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { askedRows } from "../askedRows.ts";
import { formQuestions } from "../formQuestions.ts";
import type { ThingNow } from "./askedNow.ts";
import type { FormPart } from "./formParts.ts";
import { versionProblem } from "./versionProblem.ts";

/** How the version of a plan is known by its hash. */
export interface PlanHash {
  /** sha-256 of a text, in hexadecimal. */
  readonly hash: (text: string) => string;
  /** In which order each language shows texts of the data. */
  readonly preferred: readonly (readonly string[])[];
}

/**
 * NAP633: by the list of what was asked; where the file has none, by its hash, which does not say what changed. And where the plan
 * has no round by the id of the form's.
 */
export function changedSince(
  part: FormPart,
  plan: Plan | null,
  clauses: readonly Clause[] | null,
  now: readonly ThingNow[] | null,
  known: PlanHash,
): Problem | null {
  const asked = questionsSince(part, plan, clauses, now, known);
  const { round, kind } = part.form;
  if (kind === "reply" || plan === null || round === null || plan.rounds.some(({ id }) => id === round))
    return asked;
  const params = asked?.code === "NAP633" ? asked.params : { plan: plan.id, ...nothing };
  return problem("NAP633", part.table.at(part.table.header), { ...params, round });
}

const nothing = { gone: [], added: [], renamed: [], retitled: [] };

function questionsSince(
  { form, table }: FormPart,
  plan: Plan | null,
  clauses: readonly Clause[] | null,
  now: readonly ThingNow[] | null,
  { hash, preferred }: PlanHash,
): Problem | null {
  if (plan === null || clauses === null || now === null) return null;
  const at = table.at(table.header);
  if (form.asked !== null) return versionProblem(form.plan, form.asked, now, at);
  if (form.planHash === null) return null;
  const isSame = preferred.some(
    (order) => hash(formQuestions(askedRows(plan, clauses, null, order), clauses)) === form.planHash,
  );
  return isSame ? null : problem("NAP633", at, { plan: form.plan, ...nothing });
}
