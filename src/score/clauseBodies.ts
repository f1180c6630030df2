// A clause, its rows and a body → what the clause is for that body.
import { responsibleBodies } from "../model/clauses.ts";
import type { Method } from "../model/method.ts";
import type { Clause } from "../model/plan.ts";
import type { StepResult } from "../model/score.ts";
import { groupBy } from "../model/groupBy.ts";
import { rateClause, type RatedRow } from "./rateClause.ts";
import { without } from "./stepResult.ts";

/** What a clause is for one body that is responsible for it or was rated in it. */
interface BodyPart {
  /** `null`: others answer for rows that rate the clause as a whole, so that it is set aside for this body. */
  readonly result: StepResult | null;
  /** The body's own rows, and those for the whole that count for it. */
  readonly rows: readonly RatedRow[];
  /** Whether rows that name no body are among them. */
  readonly isShared: boolean;
  readonly isResponsible: boolean;
}

/** A clause with its rows, arranged by who is rated: made once a clause, asked once a body. */
export interface ClauseBodies {
  /** All that are responsible for the clause or were rated in it. */
  readonly ids: ReadonlySet<string>;
  readonly partOf: (body: string) => BodyPart | null;
}

export function clauseBodies(clause: Clause, rows: readonly RatedRow[], method: Method): ClauseBodies {
  const responsible = new Set(responsibleBodies(clause));
  const leads = new Set(clause.lead);
  const byBody = groupBy(rows, (row) => row.body);
  const whole = byBody.get("") ?? [];
  const named = [...byBody.keys()].filter((body) => body !== "");
  let wholeResult: StepResult | undefined;
  /** What rows for the whole amount to is the same for all that have no other rows. */
  const resultOf = (own: readonly RatedRow[]): StepResult => {
    if (own !== whole) return rateOwnPart(clause, own, method);
    return (wholeResult ??= rateOwnPart(clause, whole, method));
  };
  return {
    ids: new Set([...responsible, ...named]),
    partOf: (body) => bodyPart(body, { responsible, leads, whole, own: byBody.get(body) ?? [], resultOf }),
  };
}

interface Asked {
  readonly responsible: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  /** Rows that name no body. */
  readonly whole: readonly RatedRow[];
  readonly own: readonly RatedRow[];
  readonly resultOf: (rows: readonly RatedRow[]) => StepResult;
}

/**
 * A body's own rows go through raters and activities; activities without a row of the body are left out, and the rules
 * for several bodies and for unrated parts do not touch it. Rows that rate the clause as a whole count for the sole
 * responsible body, for the leads, and, where there are no leads, for all that are responsible; for the others the clause
 * is set aside. A clause in which nobody rated a responsible body is unrated.
 *
 * `null` where the body is not responsible and has no row.
 */
function bodyPart(body: string, { responsible, leads, whole, own, resultOf }: Asked): BodyPart | null {
  const isResponsible = responsible.has(body);
  if (!isResponsible && own.length === 0) return null;
  const answers = isResponsible && (leads.size === 0 || leads.has(body));
  const shared = answers ? whole : [];
  const rows = own.length === 0 ? shared : shared.length === 0 ? own : [...own, ...shared];
  return {
    rows,
    isShared: shared.length > 0,
    isResponsible,
    result: rows.length > 0 ? resultOf(rows) : withoutRows(whole),
  };
}

/** Others answer for a rating as a whole; where it says nothing either, nobody rated the body. */
const withoutRows = (whole: readonly RatedRow[]): StepResult | null =>
  whole.some(({ result }) => result.outcome !== "unrated") ? null : without("unrated", "no-rating");

/** Rows without a body are rated by no rule for bodies. */
export function rateOwnPart(clause: Clause, rows: readonly RatedRow[], { within }: Method): StepResult {
  const [only] = rows;
  if (only !== undefined && rows.length === 1 && only.activity === "") return only.result;
  return rateClause(
    {
      ...clause,
      activities: clause.activities.filter(({ id }) => rows.some(({ activity }) => activity === id)),
    },
    rows.map((row) => (row.body === "" ? row : { ...row, body: "" })),
    { within, unratedPart: "exclude" },
  ).result;
}
