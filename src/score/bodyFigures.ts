// Each body's part of each clause → the figure of each body.
import type { Fraction } from "../math/fraction.ts";
import { clausesOf, responsibleBodies } from "../model/clauses.ts";
import type { Method } from "../model/method.ts";
import type { Day } from "../model/period.ts";
import type { Clause, Plan } from "../model/plan.ts";
import type { BodyScore, Figure, StepResult } from "../model/score.ts";
import { alikeBodiesOnce } from "./alikeBodiesOnce.ts";
import { clauseBodies, rateOwnPart } from "./clauseBodies.ts";
import type { CountedPart } from "./countedParts.ts";
import { clauseGroup } from "./groupFigure.ts";
import { judgeClause, type JudgedClause } from "./judgeClause.ts";
import type { RatedRow } from "./rateClause.ts";

/** Takes the clauses as they are read, and holds one reference a clause and body. */
export interface BodyCollector {
  readonly add: (clause: Clause, rows: readonly RatedRow[]) => void;
  /** Takes what bodies that are not responsible have in clauses, counted over clauses that are alike. */
  readonly addCounted: (part: CountedPart) => void;
  readonly figures: () => BodyScore[];
}

interface Gathered {
  readonly judged: JudgedClause[];
  shared: number;
  setAside: number;
  notResponsible: number;
}

/**
 * A body's figure is taken over the clauses in scope for which it is responsible, whether or not it was rated in them,
 * and over those in which it was rated all the same; `clauseBodies` says what each is for the body. Clauses that others
 * answer for as a whole are set aside: neither in the numerator nor in the coverage. Clause weights count where the
 * method's weights are declared. Every responsible or rated body has a figure. In the plan are all clauses for
 * which the body is responsible or was rated.
 */
export function createBodyCollector(
  plan: Plan,
  weightOf: (clause: Clause) => Fraction,
  method: Method,
  asOf: Day | null,
): BodyCollector {
  if (plan.bodies.length === 0) return noBodies;
  const bodies = new Map<string, Gathered>();
  const gatheredOf = (body: string): Gathered => {
    const known = bodies.get(body);
    if (known !== undefined) return known;
    const empty = { judged: [], shared: 0, setAside: 0, notResponsible: 0 };
    bodies.set(body, empty);
    return empty;
  };
  return {
    add(clause, all) {
      // Rows that stand for several bodies name none of them.
      const rows = all.every(({ count }) => count === undefined)
        ? all
        : all.filter(({ count }) => count === undefined);
      if (responsibleBodies(clause).length === 0 && rows.every(({ body }) => body === "")) return;
      const { ids, partOf } = clauseBodies(clause, rows, method);
      // Rows of one status have one result: the clause is decided once for all of their bodies.
      const judged = new Map<StepResult, JudgedClause>();
      const judgedAs = (result: StepResult): JudgedClause => {
        const known = judged.get(result);
        if (known !== undefined) return known;
        const own = judgeClause(clause, result, method, asOf);
        judged.set(result, own);
        return own;
      };
      for (const body of ids) {
        const part = partOf(body);
        if (part === null) continue;
        const gathered = gatheredOf(body);
        if (part.isShared) gathered.shared++;
        if (!part.isResponsible) gathered.notResponsible++;
        if (part.result === null) gathered.setAside++;
        else gathered.judged.push(judgedAs(part.result));
      }
    },
    addCounted({ body, clause, rows, clauses }) {
      const gathered = gatheredOf(body);
      gathered.notResponsible += clauses;
      const own = judgeClause(clause, rateOwnPart(clause, rows, method), method, asOf);
      gathered.judged.push({ ...own, count: clauses });
    },
    figures() {
      const answered = countResponsible(plan);
      const figureOf = alikeBodiesOnce(
        (judged, total) => clauseGroup(judged, weightOf, total, method),
        weightOf,
      );
      return plan.bodies.flatMap(({ id }) => {
        const found = bodies.get(id);
        const own = answered.get(id) ?? 0;
        if (found === undefined && own === 0) return [];
        const { judged, shared, setAside, notResponsible } = found ?? gatheredOf(id);
        const figure = figureOf(judged, own + notResponsible);
        return [{ body: id, figure: withSetAside(figure, setAside), shared, setAside, notResponsible }];
      });
    },
  };
}

/** Of a plan without bodies: fifty thousand clauses need not be asked who answers for them. */
const noBodies: BodyCollector = {
  add: () => undefined,
  addCounted: () => undefined,
  figures: () => [],
};

/** Where others answer for all of a body's clauses, that is the reason why it has no figure. */
const withSetAside = (figure: Figure, setAside: number): Figure =>
  figure.inScope > 0 || setAside === 0
    ? figure
    : { ...figure, reasons: [{ id: "rated-as-a-whole", params: { count: setAside } }] };

/** For how many clauses of the plan each body is responsible. */
function countResponsible(plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const clause of clausesOf(plan))
    for (const body of responsibleBodies(clause)) counts.set(body, (counts.get(body) ?? 0) + 1);
  return counts;
}
