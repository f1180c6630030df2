// Scores of assessments → the replies to their ratings as a page shows them, in each of its languages.
import { commentMatrix, loadWords, repliesText, replyTable, type Language, type Score } from "../core.ts";
import type { ReportData, ReportReply } from "../page/data/reportData.ts";

export async function reportReplies(
  scores: readonly Score[],
  languages: readonly Language[],
): Promise<ReportData["replies"]> {
  const matrices = scores.flatMap((score) => {
    const matrix = commentMatrix(score);
    return matrix === null ? [] : [{ score, rows: matrix.rows }];
  });
  if (matrices.length === 0) return {};
  const all = languages.map(async (language) => {
    const words = await loadWords(language, ["replies"]);
    const own = matrices.map(({ score, rows }) => {
      const clauses = new Map<string, ReportReply[]>();
      for (const row of rows) {
        const { id } = row.clause;
        const known = clauses.get(id) ?? [];
        known.push(replyOf(replyTable([row], words)));
        clauses.set(id, known);
      }
      const { assessment } = score;
      return [
        assessment.id,
        { title: words.replies.history, said: repliesText(score, words) ?? "", clauses },
      ] as const;
    });
    return [language, new Map(own)] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

/** The first row says what the reply is about; each of the others is one who speaks. */
function replyOf(table: ReturnType<typeof replyTable>): ReportReply {
  if (table.kind !== "table") return { about: "", titles: [], voices: [] };
  const [head = [], ...voices] = [...table.rows].map(({ cells }) =>
    cells.map((cell) => (cell.kind === "bar" ? "" : cell.text)),
  );
  const [about = "", , , note = ""] = head;
  return {
    about: [about, note].filter((text) => text !== "").join(": "),
    titles: table.columns.slice(1).map(({ title }) => title),
    voices,
  };
}
