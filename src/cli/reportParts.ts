// What a page shows of its assessments that it does not compute again → its parts, in each of its languages.
import { comparisonCharts, loadWords, progressChart, type Chart, type Language } from "../core.ts";
import type { ReportParts, WrittenPartName } from "../page/data/pageBlock.ts";
import type { ReportItem } from "../page/html/reportOf.ts";
import { schedulePart } from "../page/parts/schedulePart.ts";
import { sensitivityPart } from "../page/parts/sensitivityPart.ts";
import type { reportPairs } from "./reportPairs.ts";

export async function reportParts(
  items: readonly ReportItem[],
  { pairs, series, standing }: ReturnType<typeof reportPairs>,
  languages: readonly Language[],
): Promise<ReadonlyMap<Language, ReportParts>> {
  const shown = items.filter(({ score }) => standing.has(score));
  const schedules = shown.flatMap(({ schedule }) => schedule ?? []);
  const sensitivities = shown.flatMap(({ sensitivity }) => sensitivity ?? []);
  const assessments = items.map(({ score }) => score.assessment);
  const parts = languages.map(async (language) => {
    const words = await loadWords(language, [
      "charts",
      "comparison",
      "page",
      "progress",
      "report",
      "schedule",
      "sensitivity",
    ]);
    const own: ReportParts = {
      gaps: pairs.map((pair) => comparisonCharts(pair, words).map(withoutTable)),
      series: series.map((each) => withoutTable(progressChart(each, words))),
      schedule: schedulePart(schedules, words),
      sensitivity: sensitivityPart(sensitivities, assessments, words),
    };
    return [language, own] as const;
  });
  return new Map(await Promise.all(parts));
}

/** No reader of the page is shown it: the description of the chart says its figures. */
const withoutTable = (chart: Chart): Chart => ({ ...chart, table: { columns: [], rows: [] } });

/** Which parts say something. */
export const writtenIn = (parts: ReportParts | undefined): WrittenPartName[] =>
  (["series", "schedule", "sensitivity"] as const).filter((name) => (parts?.[name].length ?? 0) > 0);
