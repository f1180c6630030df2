// Scores of assessments → the replies to their ratings as a page shows them, in each of its languages.
import { loadWords, type Language, type Score } from "../core.ts";
import type { ReportData } from "../page/data/reportData.ts";
import { repliesPart } from "../page/parts/repliesPart.ts";

export async function reportReplies(
  scores: readonly Score[],
  languages: readonly Language[],
): Promise<ReportData["replies"]> {
  const asked = scores.filter(({ assessment }) => assessment.replies !== undefined);
  if (asked.length === 0) return {};
  const all = languages.map(async (language) => {
    const words = await loadWords(language, ["charts", "explain", "page", "replies"]);
    const own = asked.flatMap((score) => {
      const replies = repliesPart(score, words);
      return replies === null ? [] : [[score.assessment.id, replies] as const];
    });
    return [language, new Map(own)] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}
