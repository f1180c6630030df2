// The English of NAP2xx: what can be wrong with a value that has the right type.
import type { ValueProblemParams } from "../../../../model/problems/valueProblems.ts";
import type { Params } from "../../../../model/problems/problemInfo.ts";
import { say, inRows } from "./wording.ts";
import type { ProblemWordings } from "../../problemWording.ts";

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
    message: (p) => `unknown status "${say(p, "status")}"${inRows(p)}`,
    help: (p) =>
      `levels of scale ${say(p, "scale")}, worst to best: ${say(p, "levels")}; beside them not-applicable, not-due, unrated`,
    why: "A status that is not on the scale has no value; guessing one would be rating in the assessor's place.",
  },
  NAP206: {
    message: (p) =>
      `"${say(p, "written")}" is no day, month, quarter or year${p["fault"] === undefined ? "" : `: ${say(p, "fault")}`}`,
    help: () => "write 2020, 2020-Q3, 2020-07 or 2020-07-15",
    why: "Windows and the as-of day decide which clauses are due.",
  },
  NAP207: {
    message: (p) => `the end, ${say(p, "end")}, lies before the start, ${say(p, "start")}`,
    help: () => "swap the two, or mend the one that is wrong",
    why: "A window that is over before it opens makes a clause due before it may begin.",
  },
  NAP208: {
    message: (p) =>
      `the window of clause ${say(p, "clause")} (${say(p, "start")} to ${say(p, "end")}) reaches beyond the plan's period (${say(p, "planStart")} to ${say(p, "planEnd")})`,
    help: () => "mend the window, or the period of the plan; leave it if the plan really says so",
    why: "A clause of a plan is usually to be done within the plan's years.",
    given: "The plan's period is 2020 to 2022.",
  },
  NAP209: {
    message: (p) => `percent "${say(p, "written")}" lies outside 0 to 100${inRows(p)}`,
    help: outOfRangeHelp,
    why: "A value above 100 would let one clause make up for another.",
  },
  NAP210: {
    message: (p) => `"${say(p, "written")}" ${faults.get(say(p, "fault")) ?? "is not a number"}${inRows(p)}`,
    help: (p) => `expected ${say(p, "expected")}`,
    why: "Text in a column of numbers cannot be scored and must not become 0.",
  },
  NAP211: {
    message: (p) =>
      say(p, "count") === "1"
        ? `the only percent lies within 0 to 1: read as a percent, it is ${say(p, "highest")} %`
        : `all ${say(p, "count")} percents lie within 0 to 1: read as percents, the highest is ${say(p, "highest")} %`,
    help: () => "if they are shares, write them as percents (0.5 as 50), or format the column as percent",
    why: "Spreadsheets store 50 % as 0.5. Read as percents, such a column scores next to nothing.",
  },
  NAP212: {
    message: (p) => `weight ${say(p, "written")} is negative`,
    help: () => "a weight is 0 or more; 0 leaves the item in the lists and out of the figure",
    why: "With a negative weight, doing more would score less.",
  },
  NAP213: {
    message: (p) =>
      say(p, "count") === "1" ? "the only weight here is 0" : `all ${say(p, "count")} weights here are 0`,
    help: (p) =>
      say(p, "count") === "1" ? "give it a weight above 0" : "give at least one of them a weight above 0",
    why: "Of items that all weigh nothing there is no mean.",
  },
  NAP214: {
    message: (p) => `${say(p, "written")} lies outside 0 to ${say(p, "highest")}`,
    help: (p) =>
      `write a number from 0 to ${say(p, "highest")}${say(p, "highest") === "1" ? ": half is 1/2 or 0.5, all is 1" : ""}`,
    why: "Values of statuses, coverage and majorities are parts of a whole.",
  },
  NAP216: {
    message: (p) => `"${say(p, "written")}" as a ${say(p, "column")} says nothing${inRows(p)}`,
    help: (p) =>
      insteadOfDash.get(say(p, "column")) ??
      "write the scale's lowest status if nothing was done, else not-applicable, not-due or unrated; or leave the cell empty",
    why: "A dash may mean nothing done, not judged, or not applicable, and the three score differently.",
  },
  NAP218: {
    message: (p) => `status ${say(p, "status")} without a note${inRows(p)}`,
    help: () => "say in the note why the clause is not judged",
    why: "Whoever takes a clause out of the count should say why; otherwise the hard clauses can vanish quietly.",
  },
  NAP219: {
    message: (p) => `target and baseline are both ${say(p, "written")}`,
    help: () => "an indicator needs a way to go: mend the one that is wrong",
    why: "Progress from a value to the same value is not defined.",
  },
  NAP220: {
    message: (p) => `row ${say(p, "row")} names no clause`,
    help: () =>
      "write the clause's id into each row; cells that were merged in a spreadsheet keep it in their first row only",
    why: "A rating that belongs to no clause would be lost.",
  },
  NAP221: {
    message: (p) => `a percent beside a measured value${inRows(p)}`,
    help: () => "the percent counts, the value is not read: empty one of the two cells",
    why: "A measured value that nobody reads looks as if it bore out the figure.",
    given: "Clause 1.2 has the activity a, with an indicator.",
  },
} satisfies ProblemWordings<ValueProblemParams>;
