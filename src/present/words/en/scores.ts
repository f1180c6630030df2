// What is said of scores: headings of tables, the headline, lines.
import { plural } from "./plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const scores = {
  columns: {
    round: "round",
    asOf: "as of",
    scored: "scored",
    /** Of a body: clauses that rest on rows without a body, for whose rating others answer, in which it has no part. */
    shared: "shared",
    setAside: "set aside",
    notResponsible: "not responsible",
    status: "status",
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
  /** Under a method without figures. */
  countsHeadline: (reason: string, counts: string) => `Overall: no figure: ${reason}; ${counts}`,
  /** Clauses whose rows say different statuses. */
  several: "several statuses",
  /** How many clauses have each status. */
  statuses: "statuses",
  ofScored: (whole: number) => `% of ${whole} with a status`,
  ofInScope: (whole: number) => `% of ${whole} in scope`,
  method: (id: string, version: string, rules: string, basis: string) =>
    `Method ${id} ${version}: ${rules}; basis: ${basis}`,
  showing: (shown: number, all: number) => `showing ${shown} of ${all}`,
  /** Beside tables whose groups have figures, which a selection does not change. */
  groupsWhole: "figures of groups are over all of their clauses",
  /** A line each for programs that read lines, and for people that search them. */
  line: {
    direction: (id: string) => `direction ${id}`,
    body: (id: string) => `body ${id}`,
    band: (id: string) => `band ${id}`,
    status: (id: string) => `status ${id}`,
    outcome: (id: string) => `outcome ${id}`,
    clause: (id: string) => `clause ${id}`,
    clauses,
    scoredOf: (scored: number, eligible: number) => `${scored} scored of ${eligible} eligible`,
    method: (id: string) => `method ${id}`,
    showing: (shown: number, all: number) => `showing ${shown} of ${clauses(all)}`,
  },
};
