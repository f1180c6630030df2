// The English of NAP7xx: rounds, series and dates.
import type { DateReading, TimeProblemParams } from "../../../../model/problems/timeProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { pointText } from "./pointText.ts";
import { inRows } from "./rows.ts";

/** How it may be read, and that way the day. */
const readingText = ({ as, day }: DateReading): string =>
  as === "spreadsheet" ? `${day} as a spreadsheet counts days` : `${day} as ${as}`;

export const timeProblems: ProblemWordings<TimeProblemParams> = {
  NAP701: {
    message: (p) => `round ${p.round} has no day`,
    help: () => "state as-of: 2020-06-30, or month: 6, which counts from the start of the plan",
    why: "A round is a point in time. Without its day nobody can say what comes before it and what is late.",
  },
  NAP702: {
    message: (p) => `clause ${p.clause} has both window and windows`,
    help: () => "remove window; the first of windows is the one that counts",
    why: "Two answers to when a clause is due give two figures of what was due.",
  },
  NAP703: {
    message: (p) =>
      `round ${p.round} (${p.asOf}) stands after round ${p.before} (${p.beforeAsOf}), which is not before it`,
    help: () => "list rounds in the order of time, or fix the day that is wrong",
    why: "A round out of its place is usually a wrong day, and progress is told from one round to the next. The order of time is used, whatever the file's.",
  },
  NAP704: {
    message: (p) => `the plan has no round "${p.id}"${inRows(p)}`,
    help: (p) => `the rounds of the plan: ${p.known.join(", ")}`,
    why: "A round that the plan does not know has no day, and its assessment no place among the others.",
  },
  NAP705: {
    message: (p) =>
      p.from === undefined
        ? `as of ${p.asOf} the assessment lies outside round ${p.round}, which is as of ${p.to}`
        : `as of ${p.asOf} the assessment lies outside round ${p.round}, which is after ${p.from} and up to ${p.to}`,
    help: () => "fix as-of or round; without as-of the day of the round is taken",
    why: "The day decides which clauses are due. An assessment of another day is no answer to this round.",
    given: "The plan's round m06 is as of 2020-06-30.",
  },
  NAP706: {
    message: (p) => `${p.first} is an assessment of the same series for round ${p.round}`,
    help: (p) =>
      `name the series of one of them (series: …), or its round; where ${p.id} replaces ${p.first}, list both tables in one assessment with a mapping that says repeats: {newest: received}`,
    why: "Progress is told from one assessment a round. Which of two is meant nobody can know, so neither is taken.",
    given: "Both are by the same assessor, for round m06.",
  },
  NAP707: {
    message: (p) => `series ${p.series} is named, but no round`,
    help: () => "name the round that it is about (round: m06), or remove series",
    why: "A series is made of rounds. An assessment without one is in none.",
  },
  NAP708: {
    message: (p) => `done on ${p.date}, which is after the as-of day, ${p.asOf}${inRows(p)}`,
    help: () => "fix the date, or the as-of day of the assessment",
    why: "An assessment as of a day cannot know what was done later. The figure does not use the date; schedule and progress do.",
    given: "The assessment is as of 2020-12-31.",
  },
  NAP709: {
    message: (p) =>
      `received on ${p.date}, before the reports of round ${p.round} could come in (from ${p.from})${inRows(p)}`,
    help: () => "fix the date, or the round; if it really came in early, leave it",
    why: "A report that is older than its round is usually that of an earlier one, sent again.",
    given: "The reports of round m06 come in from 2020-07-01.",
  },
  NAP710: {
    message: (p) =>
      `"${p.written}" is not a date${p.fault === undefined ? "" : `: ${pointText(p.fault)}`}${inRows(p)}`,
    help: (p) =>
      p.readings.length === 0
        ? "write 2020-07-15, 2020-07, an interval 2019-12-05/2020-02-08, or 2020-02-08/.. for not before"
        : `it may be ${p.readings.map(readingText).join(" or ")}; write it that way${p.inForm === true ? "" : ", or say in a mapping how the column is read"}`,
    why: "Lateness is counted in days. A date that can be read in two ways can be months off, so it is not read at all; the figure does not use it.",
  },
};
