// Assessments of one plan with their claims → every two claims about one thing, compared.
import type { Assessment } from "../../model/assessment.ts";
import { claimsOf } from "../../model/claimsOf.ts";
import type { Plan } from "../../model/plan.ts";
import type { Statement, StatementSubject } from "../../model/statement.ts";
import type { PlacedStatement, StatementPair, StatementPairs } from "../../model/statementAudit.ts";
import { fold } from "../../text/fold.ts";
import { comparePair } from "./comparePair.ts";
import { figureRanges } from "./figureRanges.ts";

/** So many pairs are compared; how many more there are is said. */
const mostPairs = 1000;

/**
 * Claims are grouped by what they are about and by their unit; words are the same without regard to capitals and spaces. The pairs of all
 * groups are taken in turn, so that a large group does not hide a small one.
 *
 * @example
 * const [claim] = claimsOf(own.value);
 * const two = { ...own.value, statements: [claim, { ...claim, index: 1, reading: { kind: "number", number: "83" } }] };
 * const { compared, total } = compareStatements(plan.value, [two]);
 * [total, compared[0].verdict, compared[0].wider] // [1, "less-precise", "b"]
 */
export function compareStatements(
  plan: Pick<Plan, "id">,
  assessments: readonly Assessment[],
): StatementPairs {
  const subjects = new Map<string, Map<string, PlacedStatement[]>>();
  for (const assessment of assessments) {
    const statements = claimsOf(assessment);
    const rangesOf = figureRanges(statements);
    for (const statement of statements) {
      // What was not published says nothing beside another figure.
      if (statement.reading?.kind === "unstated") continue;
      const units = entryOf(subjects, subjectKey(statement.of), () => new Map<string, PlacedStatement[]>());
      entryOf(units, statement.unit, () => []).push(place(plan, assessment, statement, rangesOf(statement)));
    }
  }
  // What is counted in two units is told once, and not for every two claims. Of a plan everything is counted.
  const groups = [...subjects].flatMap(([subject, units]) => [
    ...units.values(),
    ...(subject === wholePlan ? [] : [[...units.values()].flatMap(([first]) => first ?? [])]),
  ]);
  const large = groups.filter(({ length }) => length > 1);
  const total = large.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return { compared: pairsInTurn(large), total };
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function pairsInTurn(groups: readonly (readonly PlacedStatement[])[]): StatementPair[] {
  let open = groups.map(pairsOf);
  const pairs: StatementPair[] = [];
  while (open.length > 0) {
    const left: typeof open = [];
    for (const group of open) {
      if (pairs.length >= mostPairs) return pairs;
      const next = group.next();
      if (next.done === true) continue;
      pairs.push(next.value);
      left.push(group);
    }
    open = left;
  }
  return pairs;
}

function* pairsOf(group: readonly PlacedStatement[]): Generator<StatementPair, undefined> {
  for (const [at, b] of group.entries())
    for (const a of group.slice(0, Math.min(at, mostPairs))) yield comparePair(a, b);
  return undefined;
}

function place(
  plan: Pick<Plan, "id">,
  assessment: Assessment,
  statement: Statement,
  figure: PlacedStatement["figure"],
): PlacedStatement {
  const { asOf, period } = statement;
  const isOwn = asOf !== null || period !== null;
  const day = isOwn ? (asOf ?? period?.end ?? null) : (assessment.asOf ?? assessment.period?.end ?? null);
  return { plan, assessment, statement, figure, day, period: isOwn ? period : assessment.period };
}

const wholePlan = "plan";

const subjectKey = (of: StatementSubject): string =>
  of.kind === "plan" ? wholePlan : of.kind === "words" ? `words ${fold(of.words)}` : `${of.kind} ${of.id}`;
