// How the figures of series moved → what `nap progress` shows.
import type { ChangeGateCheck } from "../../model/changeGate.ts";
import type { SeriesProgress } from "../../model/progress.ts";
import { speakerLines } from "../assessors/speakerLines.ts";
import { changeGateJson } from "../changes/changeGateJson.ts";
import { withStage } from "../assessors/withStage.ts";
import { envelope, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { ScheduleGateCheck } from "../../model/scheduleGate.ts";
import { reportsJson, type PlanReports } from "../schedule/reportsJson.ts";
import { scheduleGateText } from "../schedule/scheduleGateText.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tableLines } from "../tables/tableLines.ts";
import { tablesOf } from "../tables/tablesOf.ts";
import { progressBlocks } from "./progressBlocks.ts";
import type { ProgressWords } from "./progressWords.ts";
import { progressLines } from "./progressLines.ts";
import { progressRecords } from "./progressRecords.ts";
import type { ProgressOutput } from "./progressSchema.ts";
import { seriesJson } from "./seriesJson.ts";

/** What of the progress is shown to people, and the bounds that were checked; none where there are none. */
export interface ProgressView {
  readonly all: boolean;
  /** The day that the call asked for. */
  readonly asOf: string | null;
  readonly gates: readonly ChangeGateCheck[];
  /** Who reported in each round of the plans, and whether all had to. */
  readonly reports: readonly PlanReports[];
  readonly reported: readonly ScheduleGateCheck[];
}

/**
 * Rounds, steps and groups as a document. JSON and records hold all clauses, whatever the view.
 *
 * @param problems in words
 * @example
 * const rounds = [{ id: "y1", title: "y1", asOf: null, items: [{ id: "own", score }] }];
 * const found = progressOf(plan.value, { id: "own", assessor: "own", rounds });
 * const words = await loadWords("en", ["progress", "comparison"]);
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const document = progressDocument([found], [], provenance, words, { all: false, asOf: null, gates: [], reports: [], reported: [] });
 * document.lines()[0] // "own: There is one round with a figure, y1: there is nothing to compare it with."
 */
export function progressDocument(
  series: readonly SeriesProgress[],
  problems: readonly ProblemJson[],
  provenance: Provenance,
  words: ProgressWords,
  { all, asOf, gates, reports, reported }: ProgressView,
): Document {
  const spoken = series.flatMap(({ rounds }) => rounds.flatMap(({ score }) => score ?? []));
  const output: ProgressOutput = {
    ...envelope("progress", provenance),
    series: series.map((own) => seriesJson(own, words)),
    ...(gates.length === 0 ? {} : { gates: gates.map((check) => changeGateJson(check, words)) }),
    reports: reports.map((own) => reportsJson(own, words)),
    ...(reported.length === 0
      ? {}
      : {
          reportGates: reported.map((check) => ({
            kind: check.kind,
            met: check.met,
            text: scheduleGateText(check, words),
          })),
        }),
    tables: tablesOf(spoken).map(tableJson),
    problems: [...problems],
  };
  return {
    json: () => output,
    blocks: () => progressBlocks(output, { all, asOf }, words),
    lines: () => [
      ...progressLines(output, asOf, words),
      ...speakerLines(spoken, words),
      ...tableLines(spoken, words),
    ],
    records: () => withStage(progressRecords(output), spoken),
  };
}
