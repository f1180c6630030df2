// What an assessment claims, with its plan and method → names of parts and of other claims that lead nowhere.
import type { Assessment } from "../model/assessment.ts";
import { claimsOf } from "../model/claimsOf.ts";
import { bandsOrStatuses } from "../model/bandsOrStatuses.ts";
import type { Method } from "../model/method.ts";
import type { Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import type { Scale } from "../model/scale.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { Statement } from "../model/statement.ts";
import { suggester } from "../text/suggest.ts";
import { duplicateIds } from "./duplicateIds.ts";

/**
 * NAP301 for ids that two claims have, NAP245 for a direction, body or band that there is not, NAP246 for a change from a claim that
 * there is not, or from itself by way of others.
 *
 * @param plan `null` where it has errors of its own; so `method`: what it would know is then not missed
 * @param scale whose statuses stand in the place of bands under a method without values
 * @example statementProblems(own, plan.value, halves.value) // []
 */
export function statementProblems(
  assessment: Located<Assessment>,
  plan: Plan | null,
  method: Method | null,
  scale: Scale | null = null,
): Problem[] {
  const statements = claimsOf(assessment.value);
  const named = statements.flatMap(({ id, index }) => (id === null ? [] : [{ id, path: ["claims", index] }]));
  return [
    ...duplicateIds(assessment, "claim", named),
    ...unknownParts(assessment, statements, plan, method === null ? null : bandsOrStatuses(method, scale)),
    ...unknownOrigins(assessment, statements),
    ...circles(assessment, statements),
  ];
}

function unknownParts(
  { at }: Located<Assessment>,
  statements: readonly Statement[],
  plan: Plan | null,
  bands: readonly string[] | null,
): Problem[] {
  // Most assessments claim nothing: the names of fifty thousand directions need not be known then.
  if (statements.length === 0) return [];
  const knownOf = {
    direction: plan === null || plan.totals !== undefined ? null : plan.directions.map(({ id }) => id),
    body: plan === null ? null : plan.bodies.map(({ id }) => id),
    band: bands,
  };
  const ids = {
    direction: new Set(knownOf.direction),
    body: new Set(knownOf.body),
    band: new Set(knownOf.band),
  };
  const meant = {
    direction: suggester(knownOf.direction ?? []),
    body: suggester(knownOf.body ?? []),
    band: suggester(knownOf.band ?? []),
  };
  return statements.flatMap(({ of, index }) => {
    if (of.kind === "plan" || of.kind === "words") return [];
    const { kind: part, id } = of;
    const known = knownOf[part];
    if (known === null || ids[part].has(id)) return [];
    const suggestion = meant[part](id);
    const params = { part, id, known, ...(suggestion === null ? {} : { suggestion }) };
    return [problem("NAP245", at(["claims", index, "of"]), params)];
  });
}

const originOf = ({ reading }: Statement): string | null =>
  reading?.kind === "change" ? reading.from : null;

function unknownOrigins({ at }: Located<Assessment>, statements: readonly Statement[]): Problem[] {
  const known = statements.flatMap(({ id }) => id ?? []);
  const ids = new Set(known);
  const meant = suggester(ids);
  return statements.flatMap((statement) => {
    const id = originOf(statement);
    if (id === null || ids.has(id)) return [];
    const suggestion = meant(id);
    const params = { id, known, ...(suggestion === null ? {} : { suggestion }) };
    return [problem("NAP246", at(["claims", statement.index, "figure"]), params)];
  });
}

/** Every claim changes from one other at most: each is followed once. */
function circles({ at }: Located<Assessment>, statements: readonly Statement[]): Problem[] {
  const byId = new Map(statements.flatMap((own) => (own.id === null ? [] : [[own.id, own] as const])));
  const walkOf = new Map<Statement, number>();
  const problems: Problem[] = [];
  for (const [walk, start] of statements.entries()) {
    let own: Statement | undefined = start;
    while (own !== undefined && !walkOf.has(own)) {
      walkOf.set(own, walk);
      own = byId.get(originOf(own) ?? "");
    }
    if (own === undefined || walkOf.get(own) !== walk) continue;
    // The walk came back to where it had been: this is a circle, told once.
    const circle: string[] = [];
    let next: Statement | undefined = own;
    do {
      circle.push(next.id ?? "");
      next = byId.get(originOf(next) ?? "");
    } while (next !== undefined && next !== own && circle.length < mostNamed);
    problems.push(
      problem("NAP246", at(["claims", own.index, "figure"]), { id: own.id ?? "", known: [], circle }),
    );
  }
  return problems;
}

/** As many claims of a circle as a line can hold. */
const mostNamed = 6;
