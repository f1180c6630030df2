// The English of NAP5xx: published figures that the data or arithmetic do not bear out.
import type { ClaimProblemParams } from "../../../../model/problems/claimProblems.ts";
import { plural, say } from "./wording.ts";
import type { ProblemWordings } from "../../problemWording.ts";

/** A count that is held against its own claim, and not against the rows. */
const sumOfCounts = "sum of the counts";
const numberOfClauses = "number of clauses";

/** A claim is what somebody printed, whether it is right or not. */
const asPrinted = "where it stands so in the publication, leave it: this warning is the finding";
export const claimProblems = {
  NAP501: {
    message: (p) =>
      `the published ${say(p, "figure")} is not what the rows give: ${say(p, "found")} under method ${say(p, "method")}`,
    help: (p) =>
      say(p, "reproducing") === ""
        ? `check that it is copied as printed; ${asPrinted}; no other method at hand gives it either; nap explain overall shows the rows`
        : `it is what the rows give under: ${say(p, "reproducing")}; check which method it was made with, and that it is copied as printed; ${asPrinted}`,
    why: "Either the rows, the method or the denominator differ from those behind the published figure.",
    given: "The letter says 63.33, and so do the rows. Two digits were swapped when it was copied.",
  },
  NAP502: {
    message: (p) =>
      say(p, "what") === sumOfCounts
        ? `the published counts add up to ${plural(say(p, "claimed"), "clause")}, and the claim is over ${say(p, "found")}`
        : `the published ${say(p, "what")} is ${say(p, "claimed")}, the rows give ${say(p, "found")}`,
    help: (p) =>
      say(p, "what") === sumOfCounts
        ? `each clause lies in one of the bands: check that the counts and clauses are copied as printed; ${asPrinted}`
        : say(p, "what") === numberOfClauses
          ? `so many count under method ${say(p, "method")}: check the scope and the rows, and that the number is copied as printed; ${asPrinted}`
          : `counted by the bands of method ${say(p, "method")}: check the rows, and that the count is copied as printed; ${asPrinted}`,
    why: "Counts are the part of a claim that is easiest to check.",
    given:
      "One clause is full, one half done, one at 40 %. The letter speaks of one full clause, and 2 was typed.",
  },
  NAP503: {
    message: (p) =>
      `the published counts leave ${say(p, "low")} to ${say(p, "high")} % for ${say(p, "clauses")} clauses, which excludes ${say(p, "figure")}`,
    help: () =>
      `arithmetic alone says so, whatever the rows: check that the figure, the counts and the number of clauses are copied as printed; ${asPrinted}; nap audit shows what would fit`,
    why: "So many full clauses and so many below half bound the mean from both sides.",
    given: "The letter speaks of 3 clauses, 1 of them below half, and 3 was typed for both.",
  },
  NAP504: {
    message: (p) =>
      `${say(p, "figure")} % is no mean of ${plural(say(p, "clauses"), "clause")} at ${say(p, "levels")}, however it is rounded`,
    help: (p) =>
      `${say(p, "fitting") === "" ? "nor of any smaller number" : `it can be one of ${say(p, "fitting")}`}: check how many clauses count and what each is worth, and that both are copied as printed; ${asPrinted}; nap audit shows what would explain it`,
    why: "A mean of so many clauses, each at one of a few levels, can take some values and not others. A figure between them rests on another number of clauses, other levels or other weights than stated.",
    given:
      "Each clause has one rating: a status, or a whole percent. The letter speaks of 3 clauses, and 4 was typed.",
  },
} satisfies ProblemWordings<ClaimProblemParams>;
