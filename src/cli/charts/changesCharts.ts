// What moved the figures of a workspace → the pictures of `nap compare --against`, one for each assessment.
import {
  changesChart,
  loadWords,
  textChart,
  type Chart,
  type Language,
  type WorkspaceMove,
} from "../../core.ts";

export async function changesCharts(
  { assessments, against }: WorkspaceMove,
  language: Language,
): Promise<readonly Chart[]> {
  const words = await loadWords(language, ["charts", "comparison"]);
  const charts = assessments.flatMap((item) => changesChart(item, against.name, words));
  return charts.length > 0 ? charts : [textChart(words.charts.changes.nothing)];
}
