// The English of NAP4xx: ratings that a method cannot read, and methods that cannot be applied.
import type { MethodProblemParams, PercentRange } from "../../../../model/problems/methodProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";
import { inRows } from "./rows.ts";

/** "above 0 and below 100"; with what it may be besides: "50, or above 60". */
function rangeText({ above, below, own }: PercentRange): string {
  const ends = [
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ].join(" and ");
  return [own ?? "", ends].filter((text) => text !== "").join(", or ");
}

export const methodProblems: ProblemWordings<MethodProblemParams> = {
  NAP401: {
    message: (p) =>
      p.status === undefined
        ? `method ${p.method} has no values for scale ${p.scale}`
        : `status "${p.status}" has no value under method ${p.method}${inRows(p)}`,
    help: (p) =>
      p.readable.length === 0
        ? `give the method its values for scale ${p.scale}; no other method that was found can read this scale`
        : `use a method that can read scale ${p.scale} (${p.readable.join(", ")}), or give this method its values`,
    why: "A method that does not say what a status is worth cannot score it, and nothing is guessed.",
    given: "A row says partial.",
  },
  NAP402: {
    message: (p) =>
      `${p.value === undefined ? `${p.percent} %` : `the value ${p.value}, which is ${p.percent} % of the way to the target,`} does not fit status "${p.status}"${inRows(p)}`,
    help: (p) =>
      p.range === undefined
        ? "a clause that is not assessed has no number: leave one of the two cells empty, or use a status of the scale"
        : `under method ${p.method} the percent must be ${rangeText(p.range)}, because of the values of the neighbouring statuses`,
    why: "When the word and the number of one row disagree, one of them is wrong, and the row does not say which.",
    given: "The report calls the clause partly done.",
  },
  NAP403: {
    message: (p) =>
      "chain" in p
        ? `method ${p.method} extends itself: ${p.chain.join(" → ")}`
        : `method ${p.method} extends more than ${p.most} methods, one after another`,
    help: (p) =>
      "chain" in p
        ? "let one of these methods extend nothing, or another method"
        : "write the rules of the methods in between into one of them",
    why: "A rule that depends on itself says nothing.",
  },
  NAP404: {
    message: (p) => `unknown rule "${p.written}" for ${p.key}`,
    help: (p) => `one of: ${p.allowed.join(", ")}`,
    why: "The rule decides how several ratings of one clause are combined.",
  },
  NAP405: {
    message: (p) => `a rating without evidence, which method ${p.method} treats as ${p.rule}${inRows(p)}`,
    help: () => "say in the evidence column where the rating can be checked",
    why: "A rating that nobody can check must not count like one that anybody can check. The method says what it counts instead.",
    given: "The method says treat: {no-evidence: zero}.",
  },
  NAP406: {
    message: (p) =>
      `${p.direction === undefined ? "overall" : `direction ${p.direction}`}: ${p.scored} of ${p.eligible} ${plural(p.eligible, { one: "clause is", other: "clauses are" })} scored, below the minimum coverage of ${p.minimum}`,
    help: (p) => `method ${p.method} gives no figure here until more clauses are rated`,
    why: "A figure for a few clauses would be read as a figure for all.",
    given: "The method says minimum-coverage: 2/3, and the plan has 4 clauses.",
  },
  NAP407: {
    message: (p) => `method ${p.method} does not read percents${inRows(p)}`,
    help: () => "rate these rows by status, or use a method whose values say percent: as-given or full-only",
    why: "A method made for statuses has no rule for what lies between them.",
    given: "A row gives a percent.",
  },
  NAP408: {
    message: (p) =>
      `method ${p.method} counts only the clauses that ${p.eligible === "due" ? "are due" : "have started"}, and no date is given`,
    help: () =>
      "give the assessment a period or an as-of date, or use --as-of 2020-12-31; today's date is never assumed",
    why: "The same ratings give another figure on another date, so the date must be stated.",
    given: "The method says eligible: due, and no period is given.",
  },
  NAP409: {
    message: () => "no method is named",
    help: (p) => `add a line such as method: halves, or use --method; methods: ${p.known.join(", ")}`,
    why: "A figure needs a rule, and the rule must be declared.",
  },
  NAP410: {
    message: (p) =>
      `method ${p.method} gives a value to "${p.level}", which is not a level of scale ${p.scale}`,
    help: (p) => `levels of scale ${p.scale}: ${p.levels.join(", ")}`,
    why: "A value for a misspelt status is never used, and the status that was meant has none.",
  },
  NAP421: {
    message: (p) => `the exact figure would have a denominator of more than ${p.limit} digits`,
    help: () =>
      "write percents, values, targets and weights as decimals with few digits, such as 33.33 instead of 1/3; the figures of this assessment are withheld until then",
    why: "Figures are exact. Thousands of fractions with different denominators add up to a number that nobody can check, and that takes minutes to compute.",
    given: "Two hundred more rows follow, each with a denominator of its own.",
  },
  NAP422: {
    message: (p) => `method ${p.method} has values: none, so that "${p.key}" has nothing to act on`,
    help: (p) =>
      `remove "${p.key}", or give each status a value; beside values: none a method may say which clauses are eligible, and how shares are rounded`,
    why: "A method without values counts the statuses and gives no figure. A rule that is written there looks as if it did something, and does nothing.",
  },
};
