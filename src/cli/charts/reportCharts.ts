// Pairs of assessments and series of rounds → the charts of a page, in each of its languages.
import {
  comparisonCharts,
  loadWords,
  progressChart,
  type Comparison,
  type Language,
  type SeriesProgress,
} from "../../core.ts";
import type { ReportData } from "../../page/data/reportData.ts";

export async function reportCharts(
  pairs: readonly Comparison[],
  series: readonly SeriesProgress[],
  languages: readonly Language[],
): Promise<ReportData["charts"]> {
  if (pairs.length + series.length === 0) return {};
  const charts = languages.map(async (language) => {
    const words = await loadWords(language, ["charts", "comparison", "progress"]);
    const own = {
      gaps: pairs.map((pair) => comparisonCharts(pair, words)),
      series: series.map((each) => progressChart(each, words)),
    };
    return [language, own] as const;
  });
  return Object.fromEntries(await Promise.all(charts));
}
