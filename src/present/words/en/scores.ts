// What is said of scores: headings of tables, the headline, gates, lines.
import type { Gate, GateGroup } from "../../../model/gate.ts";
import { plural } from "./plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const scores = {
  columns: {
    scored: "scored",
    /** Of a body: clauses that rest on rows without a body, for whose rating others answer, in which it has no part. */
    shared: "shared",
    setAside: "set aside",
    notResponsible: "not responsible",
    clauses: "clauses",
    share: "%",
    /** Of a row: the activity, body and rater that it names. */
    of: "of",
    /** The percent that a row counts for. */
    counts: "counts",
    evidence: "evidence · note",
  },
  noEvidence: "no evidence",
  belowBands: "below all bands",
  /** @param figure as it is printed, and exact */
  headline: (figure: string, counts: string) => `Overall ${figure}; ${counts}`,
  /** @param counts `null` where figures are withheld, and nothing was counted */
  noHeadline: (outcome: string, reason: string, counts: string | null) =>
    `Overall: no figure (${outcome}: ${reason})${counts === null ? "" : `; ${counts}`}`,
  method: (id: string, version: string, rules: string, basis: string) =>
    `Method ${id} ${version}: ${rules}; basis: ${basis}`,
  showing: (shown: number, all: number) => `showing ${shown} of ${all}`,
  /** Beside tables whose groups have figures, which a selection does not change. */
  groupsWhole: "figures of groups are over all of their clauses",
  gate: {
    expected: (kind: Gate["kind"], group: GateGroup, minimum: string) =>
      `Gate: ${kind === "min-coverage" ? `coverage${group.level === "overall" ? "" : ` of ${group.level} ${group.id}`}` : group.level === "overall" ? "overall" : `${group.level} ${group.id}`} at least ${minimum} %`,
    met: (found: string) => `met, found ${found}`,
    notMet: (found: string, points: string) => `NOT MET, found ${found}, ${points} points short`,
    noFigure: (reason: string) => `NOT MET, there is no figure (${reason})`,
    noCoverage: (reason: string) => `NOT MET, there is no coverage${reason === "" ? "" : ` (${reason})`}`,
    /** Of coverage: how many clauses are missing. */
    unscored: (missing: string, eligible: number) =>
      `${plural(missing, { one: `${missing} more clause has`, other: `${missing} more clauses have` })} to be scored, of ${clauses(eligible)}`,
    /** What is missing, in clauses. @param isPart whether it is less than one clause */
    credit: (credit: string, isPart: boolean, counted: number) =>
      `that is ${credit}${isPart ? " of one clause" : credit === "1" ? " clause" : " clauses"} (${clauses(counted)} ${plural(counted, { one: "counts", other: "count" })})`,
    fewest: (count: number, ids: string) =>
      `at least ${clauses(count)} would have to rise, up to 100 %: ${ids}`,
  },
  /** `require-evidence`. */
  evidenceGate: {
    title: "evidence for each rating above 0",
    found: (lacking: number, ratings: number) => `${lacking} of ${ratings} ratings above 0 without evidence`,
    met: (ratings: number) =>
      `Gate: evidence for each rating above 0: met, ${plural(ratings, { one: "1 rating", other: `${ratings} ratings` })}`,
    notMet: (lacking: number, ratings: number, ids: string) =>
      `Gate: evidence for each rating above 0: NOT MET, ${lacking} of ${ratings} ${plural(lacking, { one: "has", other: "have" })} none; clauses ${ids}`,
    withheld: "Gate: evidence for each rating above 0: NOT MET, the figures are withheld",
  },
  /** A line each for programs that read lines, and for people that search them. */
  line: {
    direction: (id: string) => `direction ${id}`,
    body: (id: string) => `body ${id}`,
    band: (id: string) => `band ${id}`,
    outcome: (id: string) => `outcome ${id}`,
    clause: (id: string) => `clause ${id}`,
    clauses,
    scoredOf: (scored: number, eligible: number) => `${scored} scored of ${eligible} eligible`,
    method: (id: string) => `method ${id}`,
    showing: (shown: number, all: number) => `showing ${shown} of ${clauses(all)}`,
  },
  /** The title of a gate in a long table. */
  atLeast: (kind: Gate["kind"], minimum: string) =>
    `${kind === "min-coverage" ? "coverage " : ""}at least ${minimum} %`,
};
