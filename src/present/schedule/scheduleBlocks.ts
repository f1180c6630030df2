// What was due as of a day, and who reported, in JSON → the headings, tables and remarks that people read.
import { parseFraction } from "../../math/fraction.ts";
import { scheduleStates, type ScheduleState } from "../../model/schedule.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block, type Cell, type Tone } from "../document.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import { daysText, outcomeText } from "./outcomeText.ts";
import { reportBlocks } from "./reportBlocks.ts";
import { scheduleSentences } from "./scheduleSentences.ts";
import type { ScheduleJson, ScheduleOutput } from "./scheduleSchema.ts";

/** @param only states whose clauses are listed; `null` for all */
export function scheduleBlocks(
  { schedules, reports, gates = [] }: ScheduleOutput,
  only: readonly ScheduleState[] | null,
  words: Words<"schedule">,
): Block[] {
  return [
    ...schedules.flatMap((found) => oneBlocks(found, only, words)),
    ...reports.flatMap((found) => reportBlocks(found, words)),
    ...gates.map(({ text: verdict, met }) => said(verdict, met ? "good" : "bad")),
  ];
}

const said = (value: string, tone: Tone = "plain"): Block => ({ kind: "text", text: value, tone });

function oneBlocks(
  found: ScheduleJson,
  only: readonly ScheduleState[] | null,
  words: Words<"schedule">,
): Block[] {
  const { schedule } = words;
  const { notice, id, stage } = found.assessment;
  const [due, whole, ...others] = scheduleSentences(found, words);
  const listed = inOrder(found.clauses).filter(({ state }) => only === null || only.includes(state));
  return [
    { kind: "heading", level: 1, text: schedule.title(id, found.asOf), about: id },
    ...(notice === null ? [] : [said(notice, "middle")]),
    ...(stage === undefined ? [] : [said(`${id}: ${words.common.replies.stages[stage]}`, "quiet")]),
    said(due ?? "", "strong"),
    said(whole ?? "", "strong"),
    ...others.map((line) => said(line)),
    said(countsText(found, words)),
    ...(listed.length === 0 ? [] : [clauseTable(listed, words)]),
    ...besideBlocks(listed, words),
    ...(listed.length === found.clauses.length
      ? []
      : [said(schedule.showing(listed.length, found.clauses.length), "quiet")]),
  ];
}

/** What wants attention first; within a state the longest lateness, then the plan's order. */
const inOrder = (clauses: ScheduleJson["clauses"]): ScheduleJson["clauses"] => {
  const order = new Map(scheduleStates.map((state, index) => [state, index]));
  return clauses.toSorted(
    (a, b) => (order.get(a.state) ?? 0) - (order.get(b.state) ?? 0) || lateness(b) - lateness(a),
  );
};

/** `3 overdue · 12 done · 40 open.` */
export const countsText = ({ counts }: ScheduleJson, { schedule }: Words<"schedule">): string =>
  schedule.counted(
    scheduleStates
      .filter((state) => counts[state] > 0)
      .map((state) => `${counts[state]} ${schedule.states[state]}`)
      .join(" · "),
  );

const tones: Partial<Record<ScheduleState, Tone>> = {
  overdue: "bad",
  "done-late": "middle",
  "done-either": "middle",
  "due-soon": "middle",
  "not-told": "quiet",
  done: "good",
  "done-before": "good",
};

function clauseTable(clauses: ScheduleJson["clauses"], words: Words<"schedule">): Block {
  const { schedule, common } = words;
  const { columns } = schedule;
  return dataTable(clauses, [
    { title: common.terms.clause, align: "left", cell: ({ id }) => text(id, "strong") },
    { title: common.terms.title, align: "left", grows: true, drop: 3, cell: ({ title }) => text(title) },
    {
      title: columns.state,
      align: "left",
      cell: ({ state }) => text(schedule.states[state], tones[state] ?? "plain"),
    },
    {
      title: columns.days,
      align: "left",
      cell: (outcome) => text(daysText(outcome, words)),
    },
    {
      title: columns.window,
      align: "left",
      pair: "window",
      drop: 2,
      cell: ({ start, end }) => text(`${start} – ${end}`),
    },
    {
      title: columns.value,
      align: "right",
      unit: "percent",
      cell: ({ percent }) => (percent === null ? text("–", "quiet") : number(percent)),
    },
    {
      title: columns.expected,
      align: "right",
      unit: "percent",
      drop: 1,
      cell: ({ expected }) => expectedCell(expected),
    },
  ]);
}

/** What is to be said of clauses beside their state, a line each: other windows, other bodies, what holds if it was done. */
function besideBlocks(clauses: ScheduleJson["clauses"], words: Words<"schedule">): Block[] {
  const { schedule } = words;
  return clauses.flatMap(({ id, others, otherBodies, ifDone, ...outcome }) => {
    const told = [
      ...others
        .map((other) => ({ ...other, told: outcomeText(other, words) }))
        .filter((other) => other.told !== outcomeText(outcome, words))
        .map(({ end, place, told: found }) => schedule.underOther(end, place, found)),
      ...otherBodies.map((other) => schedule.otherBody(other.name, outcomeText(other, words))),
      ...(ifDone === null
        ? []
        : [schedule.ifDone(ifDone.state === "done" ? schedule.inWindow : outcomeText(ifDone, words))]),
    ];
    return told.length === 0 ? [] : [said(schedule.beside(id, told.join("; ")))];
  });
}

const lateness = ({ state, days }: ScheduleJson["clauses"][number]): number =>
  days === null ? 0 : state === "due-soon" ? -days.least : days.least;

const expectedCell = (exact: string): Cell => {
  const value = parseFraction(exact);
  return value === null ? text("–", "quiet") : number(percentText(value, { decimals: 0, mode: "half-up" }));
};
