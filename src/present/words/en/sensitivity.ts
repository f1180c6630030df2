// What is said of how sure a figure is.
import type { MethodChoice, UnknownSource } from "../../../model/sensitivity.ts";
import { plural } from "./plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;
const rows = (count: number): string => `${count} ${plural(count, { one: "row", other: "rows" })}`;

export const sensitivity = {
  title: (assessment: string) => `How sure is the figure? ${assessment}`,
  sources: {
    unrated: "clauses without a value",
    part: "parts that nobody rated",
    "not-due": "clauses coded as not due",
    doubt: "rows that a coder doubts",
    group: "bodies that stand for several",
  } satisfies Record<UnknownSource, string> as Readonly<Record<UnknownSource, string>>,
  all: "all of them",
  together: (list: string) => `together: ${list}`,
  asCoded: "as it stands",
  columns: {
    unknown: "not known",
    clauses: "clauses",
    least: "least",
    greatest: "greatest",
    line: "0 to 100 %",
    rule: "rule",
    named: "named",
    settle: "narrows by",
    range: "its value",
    evidence: "evidence",
    why: "why open",
    without: "without them",
    ifDone: "all done",
  },
  headings: {
    bounds: "What the figure could be",
    methods: "Under other rules",
    claims: "Published figures",
    grid: "Choices of the method",
    verify: "What to verify first",
    aside: "Causes and interests",
  },
  /** Six sentences at most. */
  summary: {
    point: (percent: string, method: string) => `Under ${method} the figure is ${percent} %.`,
    countsOnly: (method: string) => `Method ${method} counts the statuses and gives no figure.`,
    none: (method: string) => `Under ${method} there is no figure as it stands.`,
    bounds: (least: string, greatest: string) =>
      `If everything that is not known is read at its lowest, it is ${least} %; at its highest, ${greatest} %.`,
    sure: "Nothing that the rows say is open: the figure has no range of its own.",
    doubts: (doubted: number, all: number, least: string, greatest: string) =>
      `In ${doubted} of ${rows(all)} a coder holds another status possible: if every such row is read at its lowest, the figure is ${least} %; at its highest, ${greatest} %.`,
    methods: (count: number, least: string, greatest: string) =>
      `With the rows as they stand, ${count} rules give figures from ${least} to ${greatest} %.`,
    within: (figure: string, method: string, turned: number) =>
      `The published ${figure} % can be had under ${method} if at least ${rows(turned)} ${plural(turned, { one: "is", other: "are" })} read otherwise.`,
    asItStands: (figure: string, method: string) =>
      `The published ${figure} % is what the rows give under ${method}.`,
    outside: (figure: string, methods: string) =>
      `The published ${figure} % was not reached by any combination of the doubts under ${methods}.`,
    unsearched: (figure: string, methods: string) =>
      `Whether doubts reach the published ${figure} % was not searched completely under ${methods}: there are too many combinations.`,
    verify: (ids: string) => `To verify first: ${ids}.`,
  },
  /** Beside the overall figure of another result. */
  beside: {
    text: (sources: string, least: string, greatest: string) =>
      `Not known: ${sources}. If all of it is read at its lowest, the figure is ${least} %; at its highest, ${greatest} %.`,
    short: (least: string, greatest: string) =>
      `${least} % if all that is not known is read at its lowest, ${greatest} % at its highest`,
    sure: "Nothing that the rows say is open: the figure has no range of its own.",
    sureShort: "nothing that the rows say is open",
    noFigure: (sources: string) => `Not known: ${sources}. No reading of it gives a figure.`,
    noFigureShort: "no reading of what is not known gives a figure",
    countsOnly: "The method counts the statuses and gives no figure that could have bounds.",
    countsOnlyShort: "the method gives no figure",
  },
  outer: "cannot be passed; not every combination was tried",
  none: "some of what is possible gives no figure",
  minimum: "The rule for the least coverage is set aside in these bounds.",
  open: "A body that stands for several may weigh more without limit: the far end is where only it counts.",
  undeclared:
    "No rule was named beside the assessment's own: these are the shipped ones that read its scale.",
  named: { yes: "yes", no: "shipped" },
  unread: (count: number, method: string) =>
    `${count} ${plural(count, { one: "other status has", other: "other statuses have" })} no value under ${method} and were left out.`,
  claim: {
    way: (figure: string, method: string, roundings: string, turned: number, value: string, list: string) =>
      turned === 0
        ? `${figure} % under ${method}, rounded ${roundings}: the rows give it as they stand (${value} %)`
        : `${figure} % under ${method}, rounded ${roundings}: given if at least ${turned} ${plural(turned, { one: "row is", other: "rows are" })} read otherwise (${value} %): ${list}`,
    above: (figure: string, method: string, points: string) =>
      `${figure} % under ${method}: ${points} points above the greatest figure that the doubts allow`,
    below: (figure: string, method: string, points: string) =>
      `${figure} % under ${method}: ${points} points below the least figure that the doubts allow`,
    between: (figure: string, method: string) =>
      `${figure} % under ${method}: between the bounds, and given by no combination of the doubts`,
    unsearched: (figure: string, method: string) =>
      `${figure} % under ${method}: between the bounds; not every combination of the doubts was searched`,
  },
  choices: {
    values: "what a status is worth",
    "within.bodies": "a clause of several bodies",
    across: "the mean is over",
    "not-due": "clauses not yet due",
  } satisfies Record<MethodChoice["id"], string> as Readonly<Record<MethodChoice["id"], string>>,
  /** A choice of the method, and its share of the spread; `null` where none is told. */
  choice: (choice: string, share: string | null, options: string) =>
    share === null ? `${choice}: ${options}` : `${choice} (${share} % of the spread): ${options}`,
  shares:
    "The shares add up to 100 %, but for rounding: so much of the spread of these figures comes from each choice.",
  rulesEnds: "Least and greatest: over everything that is not known.",
  narrowing:
    "Once the clause is settled, the least and the greatest figure lie closer together by so many points, or by more.",
  grid: (count: number, least: string, greatest: string) =>
    `${count} combinations of these choices, each counted once, give figures from ${least} to ${greatest} %:`,
  gridGaps: (count: number) => `${count} of them give no figure, so that no shares of the spread are told.`,
  moves: (choice: string, option: string, percent: string) =>
    `The single change that moves the figure most is ${choice}: ${option}, to ${percent} %.`,
  noneNamed: "none named",
  points: (value: string) => `${value} points`,
  cause: (name: string) => `late for the cause "${name}"`,
  /** @param of the assessment that says so, where it is another one */
  interest: (body: string, of: string | null) =>
    of === null ? `${body} acts itself` : `${body} acts (an interest of ${of})`,
  explains: (cause: string, count: number, points: string) =>
    `Cause "${cause}" (${clauses(count)}): they explain at most ${points} points.`,
};
