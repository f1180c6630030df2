// The English of NAP5xx: published figures that the data or arithmetic do not bear out.
import type {
  ClaimLevels,
  ClaimProblemParams,
  WrongCount,
} from "../../../../model/problems/claimProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";

/** "1 clause", "3 clauses". */
const clausesText = (count: number): string =>
  `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

/** A claim is what somebody printed, whether it is right or not. */
const asPrinted = "if the publication really says so, leave it: this warning is the finding";

function levelsText({ percents, whole }: ClaimLevels): string {
  const others = percents.length === 0 ? "" : `${percents.join(", ")} %`;
  return whole ? ["whole percents", others].filter((text) => text !== "").join(" or ") : others;
}

const triedText = (tried: readonly string[]): string =>
  tried.length === 0
    ? "no other method was tried"
    : plural(tried.length, {
        one: `the other method that was tried (${tried.join("")}) does not give it either`,
        other: `none of the other methods that were tried (${tried.join(", ")}) gives it either`,
      });

/** A coding is ours, not that of the body whose account was coded. */
const rowsGive = ({ coded }: { readonly coded?: true }): string =>
  coded === true ? "our coding gives" : "the rows give";

function countMessage(p: WrongCount): string {
  switch (p.what) {
    case "sum":
      return `the published counts add up to ${clausesText(p.claimed)}, but the claim is over ${p.found}`;
    case "clauses":
      return `the published number of clauses is ${p.claimed}, but ${rowsGive(p)} ${p.found}`;
    case "count":
      return `the published count of ${p.band} is ${p.claimed}, but ${rowsGive(p)} ${p.found}`;
  }
}

function countHelp(p: WrongCount): string {
  switch (p.what) {
    case "sum":
      return "each clause is in one of the bands: check that the counts and the number of clauses are copied as printed";
    case "clauses":
      return `${p.found} count under method ${p.method}: check the scope and the rows, and that the number is copied as printed`;
    case "count":
      return `counted by the bands of method ${p.method}: check the rows, and that the count is copied as printed`;
  }
}

export const claimProblems: ProblemWordings<ClaimProblemParams> = {
  NAP501: {
    message: (p) =>
      `the published figure is ${p.figure}, but ${rowsGive(p)} ${p.found} under method ${p.method}`,
    help: (p) =>
      p.roundings !== undefined
        ? `${rowsGive(p)} it${p.reproducing.length === 0 ? "" : ` under ${p.reproducing.join(", ")}`} only if it is always rounded ${p.roundings.includes("up") ? "up" : "down (cut off)"}; check that the figure is copied as printed; ${asPrinted}`
        : p.reproducing.length === 0
          ? `check that the figure is copied as printed; ${asPrinted}; ${triedText(p.tried)}; nap explain overall shows the rows`
          : `${rowsGive(p)} it under: ${p.reproducing.join(", ")}; check which method it was made with, and that it is copied as printed; ${asPrinted}`,
    why: "The rows, the method or the denominator differ from those behind the published figure.",
    given: "The letter says 63.33, and so do the rows. Two digits were swapped when it was copied.",
  },
  NAP502: {
    message: countMessage,
    help: (p) => `${countHelp(p)}; ${asPrinted}`,
    why: "Counts are the part of a claim that is easiest to check.",
    given:
      "One clause is full, one is half done, one is at 40 %. The letter speaks of one full clause, and 2 was typed.",
  },
  NAP503: {
    message: (p) =>
      `the published counts allow ${p.low} to ${p.high} % for ${clausesText(p.clauses)}, which excludes ${p.figure}`,
    help: () =>
      `this follows from arithmetic alone, whatever the rows say: check that the figure, the counts and the number of clauses are copied as printed; ${asPrinted}; nap audit shows what would fit`,
    why: "The number of full clauses and the number below half limit the mean from both sides.",
    given: "The letter speaks of 3 clauses, 1 of them below half, and 3 was typed for both.",
  },
  NAP504: {
    message: (p) =>
      `${p.figure} % cannot be the mean of ${clausesText(p.clauses)} at ${levelsText(p.levels)}, however it is rounded`,
    help: (p) =>
      `${p.fitting.length === 0 ? "nor can it be the mean of a smaller number of clauses" : `it can be the mean of this many clauses: ${p.fitting.join(", ")}`}; check how many clauses count and what each is worth, and that both are copied as printed; ${asPrinted}; nap audit shows what would explain it`,
    why: "A mean of so many clauses, each at one of a few levels, can take some values and not others. A figure between them is based on another number of clauses, other levels or other weights than stated.",
    given:
      "Each clause has one rating: a status, or a whole percent. The letter speaks of 3 clauses, and 4 was typed.",
  },
};
