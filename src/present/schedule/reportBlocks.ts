// Who reported in each round, in JSON → the table that people read, what is missing first.
import { dataTable } from "../dataTable.ts";
import { text, type Block, type Tone } from "../document.ts";
import type { Words } from "../words/words.ts";
import { reportText, spanText } from "./outcomeText.ts";
import type { PlanReportsJson } from "./scheduleSchema.ts";

type Round = PlanReportsJson["rounds"][number];
type Report = Round["reports"][number];

const order: readonly Report["state"][] = [
  "missing",
  "late",
  "either",
  "received",
  "day-not-told",
  "unknown",
  "no-deadline",
  "early",
  "in-time",
  "not-due",
];

const tones: Partial<Record<Report["state"], Tone>> = {
  missing: "bad",
  late: "middle",
  either: "middle",
  "in-time": "good",
  early: "good",
};

export function reportBlocks({ asOf, rounds }: PlanReportsJson, words: Words<"schedule">): Block[] {
  const { schedule } = words;
  if (rounds.length === 0) return [];
  const rows = rounds.flatMap(({ round, until, reports }) =>
    reports
      .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
      .map((report) => ({ round, until, report })),
  );
  return [
    { kind: "heading", level: 2, text: schedule.reports(asOf ?? "–") },
    ...rounds.map((round): Block => ({ kind: "text", text: roundText(round, words) })),
    ...rounds
      .filter(({ stated }) => !stated)
      .map(({ round }): Block => ({ kind: "text", text: schedule.notStated(round), tone: "quiet" })),
    dataTable(rows, [
      { title: schedule.columns.round, align: "left", cell: ({ round }) => text(round, "strong") },
      { title: schedule.columns.reporter, align: "left", cell: ({ report }) => text(report.id) },
      { title: "", align: "left", grows: true, drop: 2, cell: ({ report }) => text(report.name) },
      {
        title: schedule.columns.state,
        align: "left",
        cell: ({ report }) => text(reportText(report, words), tones[report.state] ?? "plain"),
      },
      {
        title: schedule.columns.received,
        align: "left",
        unit: "day",
        cell: ({ report }) => text(receivedText(report)),
      },
      {
        title: schedule.columns.until,
        align: "left",
        unit: "day",
        drop: 1,
        cell: ({ until }) => text(until ?? "–"),
      },
    ]),
  ];
}

/** `m06: 2 missing · 1 late · 41 in time.` */
export const roundText = ({ round, reports }: Round, { schedule }: Words<"schedule">): string =>
  `${round}: ${schedule.counted(
    order
      .map((state) => ({ state, count: reports.filter((report) => report.state === state).length }))
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => `${count} ${schedule.reportStates[state]}`)
      .join(" · "),
  )}`;

/** First and last day, where a report was sent more than once. */
const receivedText = ({ first, last }: Report): string =>
  spanText(first) === spanText(last) ? spanText(last) : `${spanText(first)} … ${spanText(last)}`;
