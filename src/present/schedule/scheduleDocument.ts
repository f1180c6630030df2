// What was due as of a day, and who reported → what `nap schedule` shows.
import type { Schedule, ScheduleState } from "../../model/schedule.ts";
import type { ScheduleGateCheck } from "../../model/scheduleGate.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tableLines } from "../tables/tableLines.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import type { Words } from "../words/words.ts";
import { outcomeText } from "./outcomeText.ts";
import { roundText } from "./reportBlocks.ts";
import { reportsJson, type PlanReports } from "./reportsJson.ts";
import { countsText, scheduleBlocks } from "./scheduleBlocks.ts";
import { scheduleGateText } from "./scheduleGateText.ts";
import { scheduleJson } from "./scheduleJson.ts";
import { scheduleRecords } from "./scheduleRecords.ts";
import type { ScheduleOutput } from "./scheduleSchema.ts";
import { scheduleSentences } from "./scheduleSentences.ts";

/** Schedules of assessments, the reports of their plans, and what they were held against. */
export interface ScheduleResult {
  readonly found: readonly Schedule[];
  readonly reports: readonly PlanReports[];
  readonly checks: readonly ScheduleGateCheck[];
  /** States whose clauses people are shown; `null` for all. JSON and records hold every clause. */
  readonly only: readonly ScheduleState[] | null;
}

/**
 * Headlines, clauses by state and reports as a document, in one language.
 *
 * @example
 * const found = [scheduleOf({ score, asOf: "2020-12-31", within: 30 })];
 * const words = await loadWords("en", ["schedule"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const document = scheduleDocument({ found, reports: [], checks: [], only: null }, provenance, words);
 * document.lines()[0] // "own: No clause was due by 2020-12-31."
 */
export function scheduleDocument(
  { found, reports, checks, only }: ScheduleResult,
  provenance: Provenance,
  words: Words<"schedule">,
): Document {
  const output: ScheduleOutput = {
    ...envelope("schedule", provenance),
    schedules: found.map((own) => scheduleJson(own, words)),
    reports: reports.map((own) => reportsJson(own, words)),
    ...(checks.length === 0
      ? {}
      : {
          gates: checks.map((check) => ({
            kind: check.kind,
            met: check.met,
            text: scheduleGateText(check, words),
          })),
        }),
    tables: tablesOf(found).map(tableJson),
  };
  return {
    json: () => output,
    blocks: () => scheduleBlocks(output, only, words),
    lines: () => [
      ...output.schedules.flatMap((own) =>
        [
          ...scheduleSentences(own, words),
          countsText(own, words),
          ...own.clauses
            .filter(({ state }) => (only === null ? state === "overdue" : only.includes(state)))
            .map((clause) => `${clause.id}: ${outcomeText(clause, words)}`),
        ].map((line) => `${own.assessment.id}: ${line}`),
      ),
      ...output.reports.flatMap(({ plan, rounds }) =>
        rounds.map((round) => `${plan}: ${roundText(round, words)}`),
      ),
      ...(output.gates ?? []).map(({ text }) => text),
      ...speakerLines(found, words),
      ...tableLines(found, words),
    ],
    records: () => withStage(scheduleRecords(output), found),
  };
}
