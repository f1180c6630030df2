// NAP2xx: what can be wrong with a value that has the right type.
import { inRows, say, type Params, type ProblemInfo } from "./problemInfo.ts";

/** What is wrong with a number, where it is one. */
const faults: ReadonlyMap<string, string> = new Map([
  ["too-long", "has too many digits"],
  ["no-decimals", "is no number of decimals"],
]);

/** What may have happened to a percent below 0 or above 100. */
function outOfRangeHelp(p: Params): string {
  const written = say(p, "written");
  if (/^[-\u2212]/.test(written))
    return "a clause cannot be implemented by less than nothing: take out the sign, or mend the number";
  const lostPoint = Number(/^(\d+)\s*%?$/.exec(written)?.[1] ?? 0) >= 200;
  return `a clause cannot be implemented by more than all: mend the number${lostPoint ? "; its decimal point or comma may be missing" : ""}`;
}

/** What a dash may have stood for, in each column. */
const insteadOfDash: ReadonlyMap<string, string> = new Map([
  ["percent", "write 0 if nothing was done; if it was not judged, leave the cell empty"],
  ["body", "write the id of a body; if all are meant, leave the cell empty"],
  ["value", "write what was measured; if nothing was measured, leave the cell empty"],
]);

export const valueProblems = {
  NAP203: {
    name: "unknown-status",
    severity: "error",
    message: (p) => `unknown status "${say(p, "status")}"${inRows(p)}`,
    help: (p) =>
      `levels of scale ${say(p, "scale")}, worst to best: ${say(p, "levels")}; beside them not-applicable, not-due, unrated`,
    why: "A status that is not on the scale has no value; guessing one would be rating in the assessor's place.",
    example: { in: "ratings", bad: "clause,status\n1.1,partialy", good: "clause,status\n1.1,partial" },
  },
  NAP206: {
    name: "not-a-date",
    severity: "error",
    message: (p) =>
      `"${say(p, "written")}" is no day, month, quarter or year${p["fault"] === undefined ? "" : `: ${say(p, "fault")}`}`,
    help: () => "write 2020, 2020-Q3, 2020-07 or 2020-07-15",
    why: "Windows and the as-of day decide which clauses are due.",
    example: {
      in: "clause",
      bad: "window: {start: 31.12.2020, end: 2021}",
      good: "window: {start: 2020-12-31, end: 2021}",
    },
  },
  NAP207: {
    name: "ends-before-it-starts",
    severity: "error",
    message: (p) => `the end, ${say(p, "end")}, lies before the start, ${say(p, "start")}`,
    help: () => "swap the two, or mend the one that is wrong",
    why: "A window that is over before it opens makes a clause due before it may begin.",
    example: {
      in: "clause",
      bad: "window: {start: 2022, end: 2021}",
      good: "window: {start: 2021, end: 2022}",
    },
  },
  NAP208: {
    name: "window-outside-plan",
    severity: "warning",
    message: (p) =>
      `the window of clause ${say(p, "clause")} (${say(p, "start")} to ${say(p, "end")}) reaches beyond the plan's period (${say(p, "planStart")} to ${say(p, "planEnd")})`,
    help: () => "mend the window, or the period of the plan; leave it if the plan really says so",
    why: "A clause of a plan is usually to be done within the plan's years.",
    example: {
      in: "clause",
      given: "The plan's period is 2020 to 2022.",
      bad: "window: {start: 2020, end: 2032}",
      good: "window: {start: 2020, end: 2022}",
    },
  },
  NAP209: {
    name: "percent-out-of-range",
    severity: "error",
    message: (p) => `percent "${say(p, "written")}" lies outside 0 to 100${inRows(p)}`,
    help: outOfRangeHelp,
    why: "A value above 100 would let one clause make up for another.",
    example: { in: "ratings", bad: "clause,percent\n1.1,725", good: "clause,percent\n1.1,72.5" },
  },
  NAP210: {
    name: "not-a-number",
    severity: "error",
    message: (p) => `"${say(p, "written")}" ${faults.get(say(p, "fault")) ?? "is not a number"}${inRows(p)}`,
    help: (p) => `expected ${say(p, "expected")}`,
    why: "Text in a column of numbers cannot be scored and must not become 0.",
    example: { in: "ratings", bad: "clause,percent\n1.1,about half", good: "clause,percent\n1.1,50" },
  },
  NAP211: {
    name: "percents-look-like-shares",
    severity: "warning",
    message: (p) =>
      say(p, "count") === "1"
        ? `the only percent lies within 0 to 1: read as a percent, it is ${say(p, "highest")} %`
        : `all ${say(p, "count")} percents lie within 0 to 1: read as percents, the highest is ${say(p, "highest")} %`,
    help: () => "if they are shares, write them as percents (0.5 as 50), or format the column as percent",
    why: "Spreadsheets store 50 % as 0.5. Read as percents, such a column scores next to nothing.",
    example: {
      in: "ratings",
      bad: "clause,percent\n1.1,0.5\n1.2,1",
      good: "clause,percent\n1.1,50\n1.2,100",
    },
  },
  NAP212: {
    name: "negative-weight",
    severity: "error",
    message: (p) => `weight ${say(p, "written")} is negative`,
    help: () => "a weight is 0 or more; 0 leaves the item in the lists and out of the figure",
    why: "With a negative weight, doing more would score less.",
    example: { in: "clause", bad: "weight: -1", good: "weight: 1" },
  },
  NAP213: {
    name: "weights-all-zero",
    severity: "error",
    message: (p) =>
      say(p, "count") === "1" ? "the only weight here is 0" : `all ${say(p, "count")} weights here are 0`,
    help: (p) =>
      say(p, "count") === "1" ? "give it a weight above 0" : "give at least one of them a weight above 0",
    why: "Of items that all weigh nothing there is no mean.",
    example: {
      in: "plan",
      bad: 'directions: [{id: "1", clauses: [{id: "1.1", weight: 0}, {id: "1.2", weight: 0}]}]',
      good: 'directions: [{id: "1", clauses: [{id: "1.1", weight: 0}, {id: "1.2", weight: 1}]}]',
    },
  },
  NAP214: {
    name: "share-out-of-range",
    severity: "error",
    message: (p) => `${say(p, "written")} lies outside 0 to ${say(p, "highest")}`,
    help: (p) =>
      `write a number from 0 to ${say(p, "highest")}${say(p, "highest") === "1" ? ": half is 1/2 or 0.5, all is 1" : ""}`,
    why: "Values of statuses, coverage and majorities are parts of a whole.",
    example: {
      in: "method",
      bad: "values: {three-step: {none: 0, partial: 50, full: 100}}",
      good: "values: {three-step: {none: 0, partial: 1/2, full: 1}}",
    },
  },
  NAP216: {
    name: "bare-dash",
    severity: "error",
    message: (p) => `"${say(p, "written")}" as a ${say(p, "column")} says nothing${inRows(p)}`,
    help: (p) =>
      insteadOfDash.get(say(p, "column")) ??
      "write the scale's lowest status if nothing was done, else not-applicable, not-due or unrated; or leave the cell empty",
    why: "A dash may mean nothing done, not judged, or not applicable, and the three score differently.",
    example: {
      in: "ratings",
      bad: "clause,status\n1.1,-",
      good: "clause,status,note\n1.1,not-applicable,the law it amends was repealed",
    },
  },
  NAP218: {
    name: "no-reason",
    severity: "warning",
    message: (p) => `status ${say(p, "status")} without a note${inRows(p)}`,
    help: () => "say in the note why the clause is not judged",
    why: "Whoever takes a clause out of the count should say why; otherwise the hard clauses can vanish quietly.",
    example: {
      in: "ratings",
      bad: "clause,status,note\n1.1,not-applicable,",
      good: "clause,status,note\n1.1,not-applicable,the law it amends was repealed",
    },
  },
  NAP219: {
    name: "target-is-baseline",
    severity: "error",
    message: (p) => `target and baseline are both ${say(p, "written")}`,
    help: () => "an indicator needs a way to go: mend the one that is wrong",
    why: "Progress from a value to the same value is not defined.",
    example: {
      in: "clause",
      bad: "activities: [{id: a, indicator: {baseline: 10, target: 10}}]",
      good: "activities: [{id: a, indicator: {baseline: 10, target: 40}}]",
    },
  },
  NAP220: {
    name: "no-clause",
    severity: "error",
    message: (p) => `row ${say(p, "row")} names no clause`,
    help: () =>
      "write the clause's id into each row; cells that were merged in a spreadsheet keep it in their first row only",
    why: "A rating that belongs to no clause would be lost.",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.1,moj,full\n,pgo,none",
      good: "clause,body,status\n1.1,moj,full\n1.1,pgo,none",
    },
  },
  NAP221: {
    name: "percent-beside-value",
    severity: "warning",
    message: (p) => `a percent beside a measured value${inRows(p)}`,
    help: () => "the percent counts, the value is not read: empty one of the two cells",
    why: "A measured value that nobody reads looks as if it bore out the figure.",
    example: {
      in: "ratings",
      given: "Clause 1.2 has the activity a, with an indicator.",
      bad: "clause,activity,percent,value\n1.2,a,50,37",
      good: "clause,activity,percent,value\n1.2,a,,37",
    },
  },
} as const satisfies Record<string, ProblemInfo>;
