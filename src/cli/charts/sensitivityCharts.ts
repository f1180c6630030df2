// How sure figures are → the pictures of `nap sensitivity`, one for each assessment.
import { loadWords, sensitivityAxis, type Chart, type Language, type Sensitivity } from "../../core.ts";

export async function sensitivityCharts(
  found: readonly Sensitivity[],
  language: Language,
): Promise<readonly Chart[]> {
  const words = await loadWords(language, ["charts"]);
  return found.map((own) => sensitivityAxis(own, words));
}
