// A table of answers, and what a status is called → a column of answers whose header is gone, but not what stood below it.
import type { AnswerCell } from "./answerReader.ts";
import type { FormPart } from "./formParts.ts";

/** A column without its header. */
export interface LostColumn {
  readonly column: AnswerCell;
  readonly position: number;
}

/** Among the columns that are none of the form, the first with statuses, or with shares in percent, where the form's own is missing. */
export function lostColumn(
  { form: { kind }, table: { index, unknown, header }, rows }: FormPart,
  isStatus: (text: string) => boolean,
  isAnswer: (text: string) => boolean,
): LostColumn | null {
  const tests: readonly (readonly [AnswerCell, (text: string) => boolean])[] =
    kind === "rating"
      ? [
          ["status", isStatus],
          ["percent", isShare],
        ]
      : [
          ["answer", isAnswer],
          ["ownStatus", isStatus],
          ["ownPercent", isShare],
        ];
  for (const position of unknown)
    for (const [column, test] of tests) {
      if (index.has(column)) continue;
      const isNamed = test === isShare && (header.cells[position] ?? "").includes("%");
      const texts = rows.map(({ cells }) => (cells[position] ?? "").trim()).filter((text) => text !== "");
      if (isNamed || texts.some(test) || (test === isShare && areNumbers(texts))) return { column, position };
    }
  return null;
}

const isShare = (text: string): boolean => /^\d{1,3}([.,]\d{1,9})? ?%$/.test(text);

/** Numbers that may all be percents, and do not only count the rows. */
const areNumbers = (texts: readonly string[]): boolean =>
  texts.length > 0 &&
  texts.every((text) => /^(?:\d{1,2}(?:[.,]\d{1,9})?|100)$/.test(text)) &&
  !texts.every((text, place) => text === String(place + 1));
