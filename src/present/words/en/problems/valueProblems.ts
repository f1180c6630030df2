// The English of NAP2xx: what can be wrong with a value that has the right type.
import type { NumberKind, ValueProblemParams } from "../../../../model/problems/valueProblems.ts";
import { levelNames } from "../../levelNames.ts";
import { percentSlip } from "../../percentSlip.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { common } from "../common.ts";
import { plural } from "../plural.ts";
import { pointText } from "./pointText.ts";
import { inRows } from "./rows.ts";
import { statementProblems } from "./statementProblems.ts";

/** What is wrong with a number that cannot be read. */
const numberFaults: Record<NonNullable<ValueProblemParams["NAP210"]["fault"]>, string> = {
  "too-long": "has too many digits",
  "not-decimals": "is not a possible number of decimals",
};

const numberKinds: Record<NumberKind, string> = {
  number: "a number: 2, 0.5, 1/3",
  percent: "a percent: 72.5, 72,5, 72.5%, or a share 1/3",
  value: "a measured value: 12, 0.5, 12,5",
  figure:
    'a figure as printed, quoted: "72.22", "more than 30", "10–12", "up 24 % from ID"; a percent sign only where the unit is %',
  decimals: "a whole number from 0 to 12",
  count: "a whole number, 0 or more: 21",
};

/** What may have happened to a percent below 0 or above 100. */
function outOfRangeHelp({ written }: ValueProblemParams["NAP209"]): string {
  const slip = percentSlip(written);
  return slip === "negative"
    ? "a clause cannot be implemented by less than 0 %: remove the sign, or fix the number"
    : `a clause cannot be implemented by more than 100 %: fix the number${slip === "lost-point" ? "; its decimal point or comma may be missing" : ""}`;
}

/** Which other scales know a status. */
const knownTo = (levels: ValueProblemParams["NAP203"]["knownBy"] = []): string =>
  levels.length === 0
    ? ""
    : `; the status is known on other scales: ${levels.map(({ scale, level }) => `${level} of ${scale}`).join(", ")}`;

/** What a dash may have stood for, in each column. */
const insteadOfDash: Record<ValueProblemParams["NAP216"]["column"], string> = {
  status:
    "write the lowest status of the scale if nothing was done; otherwise write not-applicable, not-due or unrated, or leave the cell empty",
  percent: "write 0 if nothing was done; if it was not assessed, leave the cell empty",
  value: "write what was measured; if nothing was measured, leave the cell empty",
  body: "write the id of a body; if all bodies are meant, leave the cell empty",
};

const gateFault = (p: ValueProblemParams["NAP242"]): string => {
  if (p.fault === "percent-or-share")
    return `${p.gate}: ${p.written} may mean ${p.written} % or ${p.percent} %`;
  if (p.fault === "no-group") return `${p.gate}: the plan has no ${p.level} "${p.id}"`;
  if (p.fault === "not-a-group")
    return `${p.gate}: "${p.group}" is not the whole plan, a direction or a body`;
  if (p.fault === "not-days") return `${p.gate}: "${p.written}" is not a whole number of days`;
  if (p.fault === "not-points") return `${p.gate}: "${p.written}" is not a number of points`;
  if (p.fault === "not-a-coefficient") return `${p.gate}: "${p.written}" is not a coefficient up to 1`;
  return `${p.gate}: "${p.written}" is not a percent from 0 to 100`;
};
/** Each word with its rows. */
const foundWords = ({ words, more }: ValueProblemParams["NAP226"]): string =>
  [
    ...words.map(
      ({ status, rows }) => `"${status}" (${rows} ${plural(rows, { one: "row", other: "rows" })})`,
    ),
    ...(more === 0 ? [] : [`and ${more} more`]),
  ].join(", ");

export const valueProblems: ProblemWordings<ValueProblemParams> = {
  NAP203: {
    message: (p) => `unknown status "${p.status}"${inRows(p)}`,
    help: (p) =>
      `levels of scale ${p.scale}, from worst to best: ${levelNames(p.levels, common.language).join(", ")}; every scale also has not-applicable, not-due and unrated${knownTo(p.knownBy)}`,
    why: "A status that is not on the scale has no value. Guessing one would mean rating in the assessor's place.",
  },
  NAP206: {
    message: (p) =>
      `"${p.written}" is not a day, month, quarter or year${p.fault === undefined ? "" : `: ${pointText(p.fault)}`}`,
    help: () => "write 2020, 2020-Q3, 2020-07 or 2020-07-15",
    why: "Windows and the as-of date decide which clauses are due.",
  },
  NAP207: {
    message: (p) => `the end, ${p.end}, is before the start, ${p.start}`,
    help: () => "swap the two, or fix the one that is wrong",
    why: "A clause whose window ends before it starts would be due before it can begin.",
  },
  NAP208: {
    message: (p) =>
      `the window of clause ${p.clause} (${p.start} to ${p.end}) extends beyond the plan's period (${p.planStart} to ${p.planEnd})`,
    help: () => "fix the window, or the period of the plan; if the plan really says so, leave it",
    why: "A clause is usually to be done within the years of its plan.",
    given: "The plan's period is 2020 to 2022.",
  },
  NAP209: {
    message: (p) => `percent "${p.written}" is outside 0 to 100${inRows(p)}`,
    help: outOfRangeHelp,
    why: "A value above 100 would let one clause make up for another.",
  },
  NAP210: {
    message: (p) =>
      `"${p.written}" ${p.fault === undefined ? "is not a number" : numberFaults[p.fault]}${inRows(p)}`,
    help: (p) =>
      `expected ${p.fault === "too-long" ? `a number of at most ${p.longest} characters` : numberKinds[p.expected]}`,
    why: "Text in a column of numbers cannot be scored and must not become 0.",
  },
  NAP211: {
    message: (p) =>
      plural(p.count, {
        one: `the only percent is between 0 and 1: read as a percent, it is ${p.highest} %`,
        other: `all ${p.count} percents are between 0 and 1: read as percents, the highest is ${p.highest} %`,
      }),
    help: () => "if they are shares, write them as percents (0.5 as 50), or format the column as percent",
    why: "Spreadsheets store 50 % as 0.5. Read as percents, such a column scores almost nothing.",
  },
  NAP212: {
    message: (p) => `weight ${p.written} is negative`,
    help: () => "a weight is 0 or more; an item of weight 0 is listed, and does not count in the figure",
    why: "With a negative weight, doing more would score less.",
  },
  NAP213: {
    message: (p) =>
      plural(p.count, { one: "the only weight here is 0", other: `all ${p.count} weights here are 0` }),
    help: (p) =>
      plural(p.count, {
        one: "give it a weight above 0",
        other: "give at least one of them a weight above 0",
      }),
    why: "Items that all have weight 0 have no mean.",
  },
  NAP214: {
    message: (p) => `${p.written} is outside 0 to ${p.highest}`,
    help: (p) =>
      `write a number from 0 to ${p.highest}${p.highest === "1" ? ": half is 1/2 or 0.5, all is 1" : ""}`,
    why: "Values of statuses, coverage and majorities are parts of a whole.",
  },
  NAP216: {
    message: (p) => `"${p.written}" as a ${p.column} says nothing${inRows(p)}`,
    help: (p) => insteadOfDash[p.column],
    why: "A dash can mean not done, not assessed or not applicable, and these three score differently.",
  },
  NAP218: {
    message: (p) => `status ${p.status} without a note${inRows(p)}`,
    help: () => "say in the note why the clause is not assessed",
    why: "Whoever takes a clause out of the count should say why. Otherwise the hard clauses can disappear unnoticed.",
  },
  NAP219: {
    message: (p) => `target and baseline are both ${p.written}`,
    help: () => "the target of an indicator must differ from its baseline: fix the one that is wrong",
    why: "Progress from a value to the same value is not defined.",
  },
  NAP220: {
    message: (p) => `row ${p.row} does not name a clause`,
    help: () =>
      "write the clause's id into each row; cells that were merged in a spreadsheet keep it only in their first row",
    why: "A rating that belongs to no clause would be lost.",
  },
  NAP221: {
    message: (p) => `a percent beside a measured value${inRows(p)}`,
    help: () => "the percent counts and the value is not read: leave one of the two cells empty",
    why: "A measured value that is not read looks as if it supported the figure.",
    given: "Clause 1.2 has the activity a, with an indicator.",
  },
  NAP241: {
    message: (p) =>
      `${p.written} may be ${p.decimal} or ${p.thousands}; it is read as ${p.decimal}${inRows(p)}`,
    help: (p) =>
      `write ${p.thousands} or ${p.decimal}${p.rows === undefined ? "" : "; a cell of the column that leaves no doubt, such as 1,447.5 or 0,75, decides for all"}`,
    why: "A point or a comma before three digits is a decimal sign in one country, and parts thousands in another.",
    given: "Clause 1.2 has the activity a, with an indicator.",
  },
  NAP242: {
    message: (p) => gateFault(p),
    help: (p) =>
      p.fault === "percent-or-share"
        ? `write ${p.written}% or ${p.percent}%`
        : p.fault === "no-group"
          ? `write the id of a ${p.level} of the plan`
          : p.fault === "not-a-group"
            ? `write overall=${p.number}, direction:ID=${p.number} or body:ID=${p.number}`
            : p.fault === "not-days"
              ? "write a whole number of days, 0 or more, such as 90"
              : p.fault === "not-points"
                ? "write a number of percentage points, 0 or more"
                : p.fault === "not-a-coefficient"
                  ? "write a coefficient up to 1, such as 0.667; 0.667@lower means the lower end of its interval, and outcomes=90 the share of equal outcomes in percent"
                  : "write a percent from 0 to 100, such as 80, 80% or 4/5; or direction:3=50 or body:moj=50",
    why: "A gate that cannot be read would guard nothing, and nobody would notice.",
  },
  NAP243: {
    message: (p) => `unknown status "${p.status}" among the doubts${inRows(p)}`,
    help: (p) =>
      `levels of scale ${p.scale}, from worst to best: ${levelNames(p.levels, common.language).join(", ")}; several are parted by |`,
    why: "The bounds of a figure follow from the other statuses that a row may have. One that cannot be read is left out of them.",
  },
  NAP244: {
    message: (p) =>
      `a doubt about ${[p.clause, p.activity, p.body].filter(Boolean).join(" · ")}, which has no rating${inRows(p)}`,
    help: () => "name clause, activity and body as the rating does, or remove the doubt",
    why: "A doubt says what else a rating may be. Without the rating it changes nothing.",
    given: "The table of doubts, here ratings.csv, names clause 1.3; the assessment has no rating of it.",
  },
  ...statementProblems,
  NAP226: {
    message: (p) => `no scale knows a single status of this table: ${foundWords(p)}`,
    help: (p) =>
      `write a scale with these words (nap init FILE writes one), and name it with --scale; these scales were tried: ${p.scales.join(", ")}`,
    why: "Without a scale nobody can say which status is better. A scale that knows none of the words would only make each of them an error.",
    given: "Scale ours.yaml has the words of the table, and is like three-step.",
  },
};
