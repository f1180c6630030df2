// Words that every result may need.
import { claims } from "./common/claims.ts";
import { reasons } from "./common/reasons.ts";
import { replies } from "./common/replies.ts";
import { rules } from "./common/rules.ts";
import { tables } from "./common/tables.ts";
import { terms } from "./common/terms.ts";
import { plural } from "./plural.ts";

export const common = {
  /** A BCP 47 tag. */
  language: "en",
  /** In which of its languages a text of the data is shown: the first that it has. */
  preferred: ["en"] as readonly string[],
  /** The sign in front of the decimals. */
  decimal: "." as "." | ",",
  /** Whether ids of levels and bands are words of this language, and shown as they are within sentences. */
  idsAreWords: true,
  /** The notice of a plan that was made of the clauses in the ratings. */
  planFromRatings: "No plan was given: its clauses are those found in the ratings.",
  /** In front of the notice of what was made up. */
  invented: "Invented data.",
  /** Beside the assessor. @param body that assesses, or whose account was coded */
  interest: (body: string, clauses: readonly string[], why: string | null) =>
    `${body} itself acts in ${plural(clauses.length, { one: "clause", other: "clauses" })} ${clauses.join(", ")}${why === null ? "" : `: ${why}`}`,
  /** How many clauses count, of how many. */
  counts: (scored: number, eligible: number, inScope: number, total: number) =>
    `${scored} scored of ${eligible} eligible, ${inScope} in scope, ${total} in the plan`,
  /** Scored of eligible clauses. */
  coverage: (percent: string) => `coverage ${percent} %`,
  /** @param mark what stands beside a coverage of less than half */
  thin: (mark: string) =>
    `Less than half was scored where coverage is marked ${mark}: those figures say little about the whole`,
  tables,
  terms,
  reasons,
  replies,
  rules,
  claims,
};
