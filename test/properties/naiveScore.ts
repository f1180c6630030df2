// Plan, rows and method as written → every figure, computed once more by other code from the rules in docs/scoring.md.
//
// Numbers are unreduced pairs of whole numbers. Nothing here comes from src/; where the two disagree, one is wrong.
import type { Row } from "../score/given.ts";

/** Numerator and denominator, the latter above 0. */
type Pair = readonly [bigint, bigint];

export interface PlainPlan {
  readonly bodies: readonly { readonly id: string; readonly weight: string }[];
  readonly directions: readonly PlainDirection[];
}
export interface PlainDirection {
  readonly id: string;
  readonly weight: string;
  readonly clauses: readonly PlainClause[];
}
export interface PlainClause {
  readonly id: string;
  readonly window: { readonly start: string; readonly end: string };
  readonly lead: readonly string[];
  readonly partners: readonly string[];
  readonly bodies: readonly string[];
  readonly weight: string;
  readonly activities: readonly {
    readonly id: string;
    readonly weight: string;
    readonly indicator: { readonly baseline: number; readonly target: number };
  }[];
}
type Gap = "exclude" | "zero" | "refuse";
type Simple = "mean" | "median" | "min" | "max";
export interface PlainMethod {
  readonly values: {
    readonly scale: Readonly<Record<string, string>>;
    readonly percent: "as-given" | "full-only" | "refuse";
  };
  readonly within: {
    readonly raters: Simple | { readonly rule: "majority"; readonly share: string };
    readonly bodies: Simple | "lead" | "weighted";
    readonly activities: Simple | "weighted";
  };
  readonly across: "clauses" | "directions";
  readonly weights: "equal" | "declared";
  readonly eligible: "all" | "started" | "due";
  readonly treat: {
    readonly unrated: Gap;
    readonly "not-due": Gap | "full";
    readonly "unrated-part": Gap;
    readonly "no-evidence": string;
  };
  readonly "minimum-coverage": string;
  readonly bands: readonly { readonly id: string; readonly min: number }[];
}
export interface PlainCase {
  readonly plan: PlainPlan;
  readonly rows: readonly Row[];
  readonly method: PlainMethod;
  readonly scope: "plan" | "rated" | readonly string[];
  readonly asOf: string | null;
}

const pair = (text: string): Pair => {
  const [over = "", under = "1"] = text.split("/");
  return [BigInt(over), BigInt(under)];
};
const nought: Pair = [0n, 1n];
const unity: Pair = [1n, 1n];
const plus = (a: Pair, b: Pair): Pair => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const times = (a: Pair, b: Pair): Pair => [a[0] * b[0], a[1] * b[1]];
const over = (a: Pair, b: Pair): Pair =>
  b[0] < 0n ? [-a[0] * b[1], a[1] * -b[0]] : [a[0] * b[1], a[1] * b[0]];
const less = (a: Pair, b: Pair): boolean => a[0] * b[1] < b[0] * a[1];
const same = (a: Pair, b: Pair): boolean => !less(a, b) && !less(b, a);
const total = (all: readonly Pair[]): Pair => all.reduce(plus, nought);

/** Lowest terms, by taking out every divisor that is found by the subtraction form of Euclid's algorithm. */
function show(value: Pair | null): string {
  if (value === null) return "null";
  let [a, b] = [value[0] < 0n ? -value[0] : value[0], value[1]];
  while (b > 0n) [a, b] = [b, a - (a / b) * b];
  return value[1] === a ? `${value[0] / a}` : `${value[0] / a}/${value[1] / a}`;
}

/** A value, or the word for why there is none; `refused` by unrated-part. */
type Fate = Pair | "not-due" | "unrated" | "not-applicable" | "insufficient" | "refused";
const hasValue = (fate: Fate): fate is Pair => typeof fate !== "string";
const valuesOf = (fates: readonly Fate[]): Pair[] => fates.filter(hasValue);

const order = ["insufficient", "not-due", "unrated", "not-applicable"] as const;

/** What is left when no part has a value. */
function remains(fates: readonly Fate[]): Fate {
  return order.find((fate) => fates.includes(fate)) ?? "unrated";
}

/** The k-th smallest, counted from 0: the value that at most k others undercut and that k are not above. */
const ranked = (values: readonly Pair[], k: number): Pair =>
  values.find((value) => {
    const below = values.filter((other) => less(other, value)).length;
    const upTo = values.filter((other) => !less(value, other)).length;
    return below <= k && k < upTo;
  }) as Pair;

function average(values: readonly Pair[], rule: Simple): Pair {
  const last = values.length - 1;
  if (rule === "min") return ranked(values, 0);
  if (rule === "max") return ranked(values, last);
  if (rule === "mean") return over(total(values), [BigInt(values.length), 1n]);
  return over(plus(ranked(values, Math.floor(last / 2)), ranked(values, Math.ceil(last / 2))), [2n, 1n]);
}

const simple = (fates: readonly Fate[], rule: Simple): Fate =>
  valuesOf(fates).length === 0 ? remains(fates) : average(valuesOf(fates), rule);

/** Problems with the rows under the method; any of them leaves no figure at all. */
class Unreadable extends Error {}

/** The worth of one row. */
function worth(row: Row, clause: PlainClause, { values, treat }: PlainMethod): Fate {
  const plain = readCells(row, clause, values);
  const rule = treat["no-evidence"];
  if (!hasValue(plain) || plain[0] === 0n || (row.evidence ?? "") !== "" || rule === "as-rated") return plain;
  if (rule === "zero") return nought;
  if (rule === "exclude") return "unrated";
  const cap = pair(rule.slice("cap-".length));
  return less(cap, plain) ? cap : plain;
}

function readCells(row: Row, clause: PlainClause, { scale, percent: policy }: PlainMethod["values"]): Fate {
  const { status } = row;
  const gap = status === "not-due" || status === "unrated" || status === "not-applicable" ? status : null;
  const share = givenShare(row, clause);
  if (share === null) return gap ?? pair(scale[status ?? ""] ?? "");
  if (gap !== null) throw new Unreadable("a gap with a percent");
  if (policy === "refuse") {
    if (status === undefined) throw new Unreadable("a percent");
    return pair(scale[status] ?? "");
  }
  if (status !== undefined) {
    const levels = Object.keys(scale);
    const at = (rank: number): Pair | null =>
      levels[rank] === undefined ? null : pair(scale[levels[rank]] ?? "");
    const [low, own, high] = [-1, 0, 1].map((step) => at(levels.indexOf(status) + step)) as [
      Pair | null,
      Pair,
      Pair | null,
    ];
    const between = (low === null || less(low, share)) && (high === null || less(share, high));
    if (!between && !same(own, share)) throw new Unreadable("a contradiction");
  }
  return policy === "full-only" ? (same(share, unity) ? unity : nought) : share;
}

function givenShare({ percent, value, activity }: Row, clause: PlainClause): Pair | null {
  if (percent !== undefined) return [BigInt(percent), 100n];
  if (value === undefined) return null;
  const { baseline, target } = clause.activities.find(({ id }) => id === activity)?.indicator ?? {
    baseline: 0,
    target: 0,
  };
  const share = over([BigInt(value) - BigInt(baseline), 1n], [BigInt(target) - BigInt(baseline), 1n]);
  return less(share, nought) ? nought : less(unity, share) ? unity : share;
}

const distinct = (all: readonly string[]): string[] =>
  all.filter((item, index) => all.indexOf(item) === index);

/** A clause from its rows: raters, then bodies, then activities. */
function clauseFate(
  clause: PlainClause,
  rows: readonly Row[],
  method: PlainMethod,
  bodies: PlainPlan["bodies"],
): Fate {
  const named = distinct(rows.map(({ activity }) => activity ?? ""));
  const all =
    rows.length > 0 && !named.includes("")
      ? distinct([...named, ...clause.activities.map(({ id }) => id)])
      : named;
  const fates = all.map((id): { id: string; fate: Fate } => {
    const own = rows.filter(({ activity }) => (activity ?? "") === id);
    return { id, fate: own.length === 0 ? "unrated" : activityFate(clause, own, method, bodies) };
  });
  const filled = fill(
    fates.map(({ fate }) => fate),
    method,
  );
  if (filled === "refused") return filled;
  const rule = method.within.activities;
  if (rule !== "weighted") return simple(filled, rule);
  return byWeight(
    filled,
    fates.map(({ id }) => pair(clause.activities.find((item) => item.id === id)?.weight ?? "1")),
  );
}

/** Σ weight × value ÷ Σ weight, over what has a value. */
function byWeight(filled: readonly Fate[], weights: readonly Pair[]): Fate {
  if (valuesOf(filled).length === 0) return remains(filled);
  const counted = filled.flatMap((fate, index) =>
    hasValue(fate) ? [{ value: fate, weight: weights[index] as Pair }] : [],
  );
  const sum = total(counted.map(({ weight }) => weight));
  return sum[0] === 0n
    ? "insufficient"
    : over(total(counted.map(({ value, weight }) => times(value, weight))), sum);
}

/** Parts nobody rated, where another part has a value. */
function fill(fates: readonly Fate[], { treat }: PlainMethod): readonly Fate[] | "refused" {
  if (fates.includes("refused")) return "refused";
  const gaps = fates.filter((fate) => fate === "unrated").length;
  if (treat["unrated-part"] === "exclude" || gaps === 0 || valuesOf(fates).length === 0) return fates;
  if (treat["unrated-part"] === "refuse") return "refused";
  return fates.map((fate) => (fate === "unrated" ? nought : fate));
}

function activityFate(
  clause: PlainClause,
  rows: readonly Row[],
  method: PlainMethod,
  bodies: PlainPlan["bodies"],
): Fate {
  const named = distinct(rows.map(({ body }) => body ?? ""));
  const whole = named.includes("");
  const responsible = [...clause.lead, ...clause.partners, ...clause.bodies];
  const all = whole ? named : distinct([...named, ...responsible]);
  const rule = method.within.bodies;
  const asked = rule === "lead" && !whole ? all.filter((id) => clause.lead.includes(id)) : all;
  const fates = asked.map((id): Fate => {
    const own = rows.filter(({ body }) => (body ?? "") === id);
    return own.length === 0
      ? "unrated"
      : ratersFate(
          own.map((row) => worth(row, clause, method)),
          method,
        );
  });
  const filled = fill(fates, method);
  if (filled === "refused") return filled;
  if (rule === "lead" && !whole && filled.every((fate) => fate === "unrated")) return "unrated";
  if (rule === "weighted")
    return byWeight(
      filled,
      asked.map((id) => pair(id === "" ? "1" : (bodies.find((body) => body.id === id)?.weight ?? "1"))),
    );
  return simple(filled, rule === "lead" ? "mean" : rule);
}

function ratersFate(fates: readonly Fate[], { within: { raters } }: PlainMethod): Fate {
  if (typeof raters === "string") return simple(fates, raters);
  const values = valuesOf(fates);
  if (values.length === 0) return remains(fates);
  const needed = times(pair(raters.share), [BigInt(values.length), 1n]);
  const carried = values.filter(
    (value) => !less([BigInt(values.filter((other) => same(other, value)).length), 1n], needed),
  );
  const [first] = carried;
  return first !== undefined && carried.every((value) => same(value, first)) ? first : "insufficient";
}

const responsibleFor = ({ lead, partners, bodies }: PlainClause): string[] =>
  distinct([...lead, ...partners, ...bodies]);

/**
 * What a clause is for a body (rule 12b): the rows that count for it, or "set aside" where others answer for a rating of
 * the whole; `null` where the clause is none of the body's.
 */
function partOfBody(
  body: string,
  clause: PlainClause,
  rows: readonly Row[],
  worthOf: (row: Row) => Fate,
): { readonly rows: readonly Row[] | "set aside"; readonly shared: boolean } | null {
  const isResponsible = responsibleFor(clause).includes(body);
  const own = rows.filter((row) => row.body === body);
  if (!isResponsible) return own.length === 0 ? null : { rows: own, shared: false };
  const whole = rows.filter((row) => (row.body ?? "") === "");
  const mayShare =
    responsibleFor(clause).length === 1 || clause.lead.length === 0 || clause.lead.includes(body);
  if (mayShare) return { rows: [...own, ...whole], shared: whole.length > 0 };
  const saysSomething = whole.some((row) => worthOf(row) !== "unrated");
  return { rows: own.length === 0 && saysSomething ? "set aside" : own, shared: false };
}

interface Judged {
  readonly clause: PlainClause;
  readonly direction: string;
  readonly outcome: string;
  readonly value: Pair | null;
  readonly eligible: boolean;
  readonly credit: Pair | null;
  readonly refused: boolean;
}

function judge(
  clause: PlainClause,
  direction: string,
  fate: Fate,
  method: PlainMethod,
  asOf: string | null,
): Judged {
  const outcome = hasValue(fate) ? "scored" : fate === "refused" ? "insufficient" : fate;
  const none = { clause, direction, value: null, credit: null, refused: false };
  if (outcome === "not-applicable") return { ...none, outcome, eligible: false };
  const day = method.eligible === "started" ? clause.window.start : clause.window.end;
  if (method.eligible !== "all" && asOf !== null && asOf < day)
    return { ...none, outcome: "not-due", eligible: false };
  const rule =
    outcome === "unrated"
      ? method.treat.unrated
      : outcome === "not-due"
        ? method.treat["not-due"]
        : "exclude";
  const value = hasValue(fate) ? fate : null;
  return {
    ...none,
    outcome,
    value,
    eligible: true,
    credit: value ?? (rule === "zero" ? nought : rule === "full" ? unity : null),
    refused: rule === "refuse",
  };
}

/** A figure as texts, to be compared. */
interface PlainFigure {
  readonly outcome: string;
  readonly value: string;
  readonly ratio: string;
  readonly counts: readonly number[];
}

interface Group {
  readonly judged: readonly Judged[];
  readonly counted: readonly Judged[];
  readonly items: readonly { readonly value: Pair; readonly weight: Pair }[];
  readonly size: number;
}

function figure(
  { judged, counted, items, size }: Group,
  method: PlainMethod,
): PlainFigure & { readonly exact: Pair | null } {
  const weight = total(items.map((item) => item.weight));
  const points = total(items.map((item) => times(item.weight, item.value)));
  const scored = judged.filter(({ value }) => value !== null).length;
  const eligible = judged.filter((item) => item.eligible).length;
  const outcome = ((): string => {
    if (judged.some(({ refused }) => refused)) return "insufficient";
    if (judged.length === 0) return "unrated";
    if (eligible > 0 && less([BigInt(scored), BigInt(eligible)], pair(method["minimum-coverage"])))
      return "insufficient";
    if (judged.every(({ credit }) => credit === null))
      return order.find((lack) => judged.some((item) => item.outcome === lack)) ?? "";
    return weight[0] === 0n ? "insufficient" : "scored";
  })();
  const exact = outcome === "scored" ? over(points, weight) : null;
  return {
    outcome,
    value: show(exact),
    ratio: `${show(points)} of ${show(weight)}`,
    counts: [scored, counted.length, eligible, judged.length, size],
    exact,
  };
}

/** Every figure of the score; `null` where the rows cannot be read under the method. */
export function naiveScore({ plan, rows, method, scope, asOf }: PlainCase) {
  if (method.eligible !== "all" && asOf === null) return null;
  try {
    return allFigures({ plan, rows, method, scope, asOf });
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function allFigures({ plan, rows, method, scope, asOf }: PlainCase) {
  const declared = (weight: string): Pair => (method.weights === "declared" ? pair(weight) : unity);
  const rowsOf = (id: string): Row[] => rows.filter(({ clause }) => clause === id);
  const inScope = ({ id }: PlainClause): boolean =>
    scope === "plan" || (scope === "rated" ? rowsOf(id).length > 0 : scope.includes(id));
  const judged = plan.directions.flatMap(({ id, clauses }) =>
    clauses
      .filter(inScope)
      .map((clause) =>
        judge(clause, id, clauseFate(clause, rowsOf(clause.id), method, plan.bodies), method, asOf),
      ),
  );
  const itemsOf = (all: readonly Judged[]) =>
    all.flatMap(({ clause, credit }) =>
      credit === null ? [] : [{ value: credit, weight: declared(clause.weight) }],
    );
  const clauseGroup = (all: readonly Judged[], size: number) =>
    figure(
      { judged: all, counted: all.filter(({ credit }) => credit !== null), items: itemsOf(all), size },
      method,
    );

  const directions = plan.directions.map((direction) => ({
    direction,
    ...clauseGroup(
      judged.filter((item) => item.direction === direction.id),
      direction.clauses.length,
    ),
  }));
  const size = plan.directions.reduce((count, { clauses }) => count + clauses.length, 0);
  const standing = directions.filter(({ exact }) => exact !== null);
  const overall =
    method.across === "clauses"
      ? clauseGroup(judged, size)
      : figure(
          {
            judged,
            counted: judged.filter(
              ({ direction, credit }) =>
                credit !== null && standing.some((item) => item.direction.id === direction),
            ),
            items: standing.map(({ exact, direction }) => ({
              value: exact as Pair,
              weight: declared(direction.weight),
            })),
            size,
          },
          method,
        );

  // A clause's share is what the figure would lose if the clause alone fell from 1 to 0, all others being 0.
  const shareOf = ({ clause, direction, credit }: Judged): Pair => {
    if (credit === null) return nought;
    const peers =
      method.across === "clauses" ? judged : judged.filter((item) => item.direction === direction);
    const within = over(declared(clause.weight), total(itemsOf(peers).map(({ weight }) => weight)));
    if (method.across === "clauses") return within;
    const own = standing.find((item) => item.direction.id === direction);
    if (own === undefined) return nought;
    const all = total(standing.map((item) => declared(item.direction.weight)));
    return times(within, over(declared(own.direction.weight), all));
  };
  const hundred: Pair = [100n, 1n];
  const clauses = judged.map((item) => {
    const share = overall.exact === null ? null : shareOf(item);
    const points = share === null ? null : times(times(share, item.credit ?? nought), hundred);
    const lost =
      share === null
        ? null
        : times(times(share, plus(unity, times([-1n, 1n], item.credit ?? nought))), hundred);
    return {
      id: item.clause.id,
      outcome: item.outcome,
      value: show(item.value),
      share: show(share),
      points: show(points),
      lost: show(lost),
    };
  });

  const bands = method.bands.map(({ id, min }, index) => {
    const above = method.bands[index - 1];
    return {
      id,
      count: judged.filter(
        ({ value }) =>
          value !== null &&
          !less(times(value, hundred), [BigInt(min), 1n]) &&
          (above === undefined || less(times(value, hundred), [BigInt(above.min), 1n])),
      ).length,
    };
  });

  const alone: PlainMethod = {
    ...method,
    within: { ...method.within, bodies: "mean" },
    treat: { ...method.treat, "unrated-part": "exclude" },
  };
  const everyClause = plan.directions.flatMap(({ clauses: all }) => all);
  const bodies = plan.bodies.flatMap(({ id }) => {
    const parts = judged.flatMap(({ clause, direction }) => {
      const part = partOfBody(id, clause, rowsOf(clause.id), (row) => worth(row, clause, method));
      return part === null ? [] : [{ clause, direction, ...part }];
    });
    const again = parts.flatMap(({ clause, direction, rows: mine }) => {
      if (mine === "set aside") return [];
      const activities = clause.activities.filter((item) =>
        mine.some(({ activity }) => activity === item.id),
      );
      const bare = { ...clause, lead: [], partners: [], bodies: [], activities };
      const nameless = mine.map((row): Row => ({ ...row, body: "" }));
      return [judge(clause, direction, clauseFate(bare, nameless, alone, plan.bodies), method, asOf)];
    });
    const answered = everyClause.filter(
      (clause) => responsibleFor(clause).includes(id) || parts.some((item) => item.clause.id === clause.id),
    );
    if (answered.length === 0) return [];
    const count = (holds: (part: (typeof parts)[number]) => boolean): number => parts.filter(holds).length;
    return [
      {
        id,
        ...plain(clauseGroup(again, answered.length)),
        shared: count(({ shared }) => shared),
        setAside: count(({ rows: mine }) => mine === "set aside"),
        notResponsible: count(({ clause }) => !responsibleFor(clause).includes(id)),
      },
    ];
  });

  return {
    overall: plain(overall),
    directions: directions.map((item) => ({ id: item.direction.id, ...plain(item) })),
    bodies,
    clauses,
    bands,
    outcomes: Object.fromEntries(
      ["scored", "insufficient", "not-due", "unrated", "not-applicable"].map((outcome) => [
        outcome,
        judged.filter((item) => item.outcome === outcome).length,
      ]),
    ),
  };
}

const plain = ({ outcome, value, ratio, counts }: PlainFigure): PlainFigure => ({
  outcome,
  value,
  ratio,
  counts,
});
