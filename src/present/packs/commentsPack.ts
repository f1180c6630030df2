// Comments on an assessment, and what became of them → a table that can be published.
import type { CommentRow } from "../../model/pack.ts";
import type { WordBlock } from "../../model/wordDocument.ts";
import type { Words } from "../words/words.ts";

/**
 * A title, what it is about, and a row for each comment.
 *
 * @param silent how many ratings nobody replied to
 * @example commentsPack([], 3, await loadWords("en", ["packs"]))[0].kind // "heading"
 */
export function commentsPack(
  rows: readonly CommentRow[],
  silent: number,
  words: Words<"packs">,
): WordBlock[] {
  const { columns, comments, labels } = words.packs;
  return [
    { kind: "heading", level: 1, text: comments.title },
    { kind: "paragraph", line: { text: comments.about(rows.length) } },
    ...(silent === 0 ? [] : [{ kind: "paragraph", line: { text: comments.silent(silent) } } as const]),
    {
      kind: "table",
      columns: [
        column(columns.clause, 1),
        column(columns.ours, 1),
        column(columns.theirs, 1.2),
        column(columns.response, 1.2),
        column(columns.changed, 0),
      ],
      rows: {
        *[Symbol.iterator]() {
          for (const row of rows)
            yield {
              cells: [
                [
                  { label: row.clause, text: row.title },
                  ...(row.activity === "" ? [] : [{ label: labels.activity, text: row.activity }]),
                  ...(row.body === "" ? [] : [{ label: labels.body, text: row.body }]),
                ],
                row.ours,
                row.theirs,
                row.response,
                [{ text: decisionOf(row, words) }],
              ],
            };
        },
      },
    },
  ];
}

const column = (title: string, grows: number) => ({ title, align: "left" as const, grows });

const decisionOf = ({ changed }: CommentRow, { packs: { comments } }: Words<"packs">): string =>
  changed === null ? comments.open : changed ? comments.changed : comments.unchanged;
