// Series → the pictures of `nap progress`, one for each.
import { loadWords, progressChart, type Chart, type Language, type SeriesProgress } from "../../core.ts";

export async function progressCharts(
  series: readonly SeriesProgress[],
  language: Language,
): Promise<readonly Chart[]> {
  const words = await loadWords(language, ["charts", "progress"]);
  return series.map((own) => progressChart(own, words));
}
