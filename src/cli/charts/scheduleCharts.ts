// Schedules → the pictures of `nap schedule`, one for each assessment.
import { loadWords, scheduleChart, type Chart, type Language, type Schedule } from "../../core.ts";

export async function scheduleCharts(
  found: readonly Schedule[],
  language: Language,
): Promise<readonly Chart[]> {
  const words = await loadWords(language, ["charts", "schedule"]);
  return found.map((own) => scheduleChart(own, words));
}
