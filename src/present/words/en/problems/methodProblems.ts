// The English of NAP4xx: ratings that a method cannot read, and methods that cannot be applied.
import type { MethodProblemParams } from "../../../../model/problems/methodProblems.ts";
import type { Params } from "../../../../model/problems/problemInfo.ts";
import { say, inRows } from "./wording.ts";
import type { ProblemWordings } from "../../problemWording.ts";

/** "lie above 0 and below 100"; with what it may be besides. */
function rangeText(p: Params): string {
  const ends = [
    ...(say(p, "low") === "" ? [] : [`above ${say(p, "low")}`]),
    ...(say(p, "high") === "" ? [] : [`below ${say(p, "high")}`]),
  ];
  const own = p["own"] === undefined ? [] : [`be ${say(p, "own")}`];
  return own.length > 0 && p["empty"] === "yes"
    ? own.join("")
    : [...own, `lie ${ends.join(" and ")}`].join(" or ");
}
export const methodProblems = {
  NAP401: {
    message: (p) =>
      say(p, "status") === ""
        ? `method ${say(p, "method")} has no values for scale ${say(p, "scale")}`
        : `status "${say(p, "status")}" has no value under method ${say(p, "method")}${inRows(p)}`,
    help: (p) =>
      `methods that can read scale ${say(p, "scale")}: ${say(p, "readable") || "none of those at hand"}; or give the method its values`,
    why: "A method that does not say what a status is worth cannot score it, and nothing is guessed.",
    given: "A row says partial.",
  },
  NAP402: {
    message: (p) =>
      `${say(p, "column") === "value" ? `the value ${say(p, "value")}, which is ${say(p, "percent")} % of the way,` : `${say(p, "percent")} %`} does not go with status "${say(p, "status")}"${inRows(p)}`,
    help: (p) =>
      p["low"] === undefined
        ? "what is not judged has no number: empty one of the two cells, or give a status of the scale"
        : `under method ${say(p, "method")} the percent must ${rangeText(p)}, by the values of the statuses next to it`,
    why: "When word and number of one row disagree, one of them is a slip, and nobody can say which.",
    given: "The report calls the clause partly done.",
  },
  NAP403: {
    message: (p) => `method ${say(p, "method")} extends itself: ${say(p, "chain")}`,
    help: () => "let one of these methods stand on its own, or extend another",
    why: "A rule that rests on itself says nothing.",
  },
  NAP404: {
    message: (p) => `unknown rule "${say(p, "written")}" for ${say(p, "key")}`,
    help: (p) => `one of: ${say(p, "allowed")}`,
    why: "The rule decides what several ratings of one clause amount to.",
  },
  NAP405: {
    message: (p) =>
      `a rating without evidence, which method ${say(p, "method")} treats as ${say(p, "rule")}${inRows(p)}`,
    help: () => "say in the evidence column where the rating can be checked",
    why: "A rating that nobody can check must not count like one that anybody can, and the method says what it counts instead.",
    given: "The method says treat: {no-evidence: zero}.",
  },
  NAP406: {
    message: (p) =>
      `${say(p, "group")}: ${say(p, "scored")} of ${say(p, "eligible")} clauses are scored, below the minimum coverage of ${say(p, "minimum")}`,
    help: (p) => `method ${say(p, "method")} gives no figure here until more clauses are rated`,
    why: "A figure over a few clauses would be read as a figure over all.",
    given: "The method says minimum-coverage: 2/3, and the plan has 4 clauses.",
  },
  NAP407: {
    message: (p) => `method ${say(p, "method")} does not read percents${inRows(p)}`,
    help: () => "rate these rows by status, or take a method whose values say percent: as-given or full-only",
    why: "A method made for statuses has no rule for what lies between them.",
    given: "A row gives a percent.",
  },
  NAP408: {
    message: (p) =>
      `method ${say(p, "method")} asks which clauses are ${say(p, "eligible")}, and no day is given`,
    help: () =>
      "give the assessment a period or an as-of day, or use --as-of 2020-12-31; today is never assumed",
    why: "The same ratings give another figure on another day, so the day must be stated.",
    given: "The method says eligible: due, and no period is given.",
  },
  NAP409: {
    message: () => "no method is named",
    help: (p) => `add a line such as method: halves, or use --method; methods: ${say(p, "known")}`,
    why: "There is no figure without a rule, and the rule must be declared.",
  },
  NAP410: {
    message: (p) =>
      `method ${say(p, "method")} values "${say(p, "level")}", which scale ${say(p, "scale")} does not have`,
    help: (p) => `levels of scale ${say(p, "scale")}: ${say(p, "levels")}`,
    why: "A value under a misspelt status is never used, and the status that was meant has none.",
  },
} satisfies ProblemWordings<MethodProblemParams>;
