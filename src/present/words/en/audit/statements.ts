// What the rows say of claims of parts and other things, and what two claims say of each other.
import type { FigureReading, StatementSubject } from "../../../../model/statement.ts";
import type { StatementCheck, StatementPair } from "../../../../model/statementAudit.ts";
import { plural } from "../plural.ts";

type Bound = Extract<FigureReading, { kind: "bound" }>["relation"];
type Way = Extract<FigureReading, { kind: "change" }>["way"];

const bounds: Record<Bound, (number: string) => string> = {
  "more-than": (number) => `more than ${number}`,
  "at-least": (number) => `at least ${number}`,
  "less-than": (number) => `less than ${number}`,
  "at-most": (number) => `at most ${number}`,
};

const changes: Record<Way, (amount: string, from: string) => string> = {
  up: (amount, from) => `up ${amount} from ${from}`,
  down: (amount, from) => `down ${amount} from ${from}`,
  by: (amount, from) => `by ${amount} from ${from}`,
};

const subjects: Record<Exclude<StatementSubject["kind"], "plan" | "words">, (id: string) => string> = {
  direction: (id) => `direction ${id}`,
  body: (id) => `body ${id}`,
  band: (id) => `clauses in band ${id}`,
};

const verdicts: Record<StatementCheck["verdict"], string> = {
  reproduced: "the data give it",
  attainable: "the data do not give it; other ratings in the same places could",
  "not-reproduced": "the data give another number",
  unsettled: "the data do not give it; not everything that could give it was tried",
  impossible: "no ratings could give it",
  "cannot-be-checked": "cannot be checked",
};

const missing: Record<StatementCheck["missing"][number], string> = {
  "rows-for-words": "no rows count this",
  "unit-of-rows": "the rows are not counted in this unit",
  ratings: "its ratings are not known",
  "clauses-of-plan": "the plan lists no clauses, only their number",
  method: "no method is named",
  "same-day": "the rows are of another day or period, or do not say of which",
  "figure-of-rows": "the rows give no figure to compare it with",
  withheld: "withheld because of the error that is reported for the assessment",
  "counts-only": "the method counts the statuses and gives no percent",
  "band-of-method": "the method has no such band",
  "part-of-plan": "the plan has no such part with clauses in scope",
  unread: "the figure cannot be read",
  unstated: "the figure was not published",
  about: "how near “about” is, is not said",
  origin: "the figure from which it changed is not known as a number",
  "origin-unit": "the figure from which it changed is in another unit",
  "own-origin": "the claim changed from itself, by way of others or without",
  "below-zero": "less than 0 would be left of it",
  "long-chain": "it changed from another claim by way of too many others",
};

const apart: Record<StatementPair["apart"][number], string> = {
  unit: "other units",
  clauses: "over other numbers of clauses",
  day: "of other days",
  period: "of other periods",
};

const unstated: Record<StatementPair["remarks"][number], string> = {
  "day-unknown": "the day",
  "period-unknown": "the period",
  "clauses-unknown": "the number of clauses",
};

/** What a share of a band is of. */
const wholes: Record<NonNullable<StatementCheck["share"]>["of"], (count: number) => string> = {
  status: (count) => `the ${count} with a status`,
  value: (count) => `the ${count} with a value`,
  "in-scope": (count) => `the ${count} in scope`,
};

/** Which of the two figures. */
const which = { a: "the first", b: "the second" } as const;

const pairVerdicts = {
  agree: (isSame: boolean): string => (isSame ? "agree" : "agree: both can be true"),
  differ: (by: string, isLeast: boolean) => `differ by ${isLeast ? "at least " : ""}${by}`,
  /** @param isLeast whether they may differ by more */
  differSlightly: (under: string, isLeast: boolean) =>
    `differ${isLeast ? ", perhaps only" : ""} by less than ${under}`,
  lessPrecise: (wider: "a" | "b") => `agree: ${which[wider]} is less precise, and allows the other`,
  notComparable: (reasons: readonly string[]) => `not comparable: ${reasons.join(", ")}`,
  cannot: (reason: string) => `cannot be checked: ${reason}`,
};

export const statements = {
  title: "Claims of parts and of other things",
  comparisons: "Claims of the same thing",
  plan: "the whole plan",
  subjects,
  bounds,
  notPublished: "not published",
  about: (number: string): string => `about ${number}`,
  range: (from: string, to: string): string => `${from}–${to}`,
  changes,
  verdicts,
  /** @param methods those under which the rows give it, where it is not the assessment's own */
  reproducedUnder: (methods: readonly string[]): string => `the data give it under ${methods.join(", ")}`,
  missing,
  /** Why, behind the verdict. */
  because: (verdict: string, reasons: readonly string[]): string =>
    reasons.length === 0 ? verdict : `${verdict}: ${reasons.join("; ")}`,
  pairVerdicts,
  /** Of counts over two periods, one within the other. */
  fewerInLonger: (longer: "a" | "b"): string =>
    `${which[longer]} is over the longer period, which holds the other, and is smaller: they may not count the same`,
  /** What holds between two figures that are not known. */
  follows: (id: string, from: string, low: string, high: string): string =>
    `from both follows that ${id} differs from ${from} by ${low} to ${high} %`,
  /** One reason for several claims. */
  uncheckedTogether: (count: number, reason: string, claims: string): string =>
    `${count} claims cannot be checked, since ${reason}: ${claims}`,
  /** A difference of percents. */
  points: (number: string): string => `${number} percentage points`,
  apart,
  /** Behind a verdict. */
  notStated: (facts: readonly string[]): string => `not stated for at least one: ${facts.join(", ")}`,
  unstated,
  /** A claim or two of them, and what was found. */
  line: (what: string, found: readonly string[]): string => `${what}: ${found.join("; ")}`,
  /** What the data give. */
  given: (number: string): string => `they give ${number}`,
  /** @param of one of the wholes below */
  share: (percent: string, count: number, of: string): string => `${percent} %, ${count} of ${of}`,
  wholes,
  shown: (shown: number, total: number): string =>
    `Showing ${shown} of ${total} ${plural(total, { one: "claim", other: "claims" })}.`,
  pairsShown: (shown: number, total: number): string =>
    `Showing ${shown} of ${total} ${plural(total, { one: "pair", other: "pairs" })} of claims.`,
};
