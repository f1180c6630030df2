// A table, and how wide the page is → the width of each column, and whether the page suffices.
import type { WordTable } from "../../../model/wordDocument.ts";

/** In twentieths of a point: a letter of the tables on average, and what lies beside the text of a cell. */
const [letter, beside] = [104, 220];

/** Letters that a column takes at most for texts that can be broken, and those that one that grows wants at least. */
const [mostLetters, leastGrown] = [28, 20];

/** Words are looked at up to here: nobody reads a column that is wider. */
const longestWord = 34;

interface ColumnWidths {
  /** Sum up to the width of the page. */
  readonly widths: readonly number[];
  /** Whether every column has what it wants. */
  readonly fits: boolean;
}

/** What each column wants, in twentieths of a point. Made once for a table, however wide the page is. */
export function wantedWidths({ columns, rows }: WordTable): number[] {
  const letters = columns.map(({ title, grows }) =>
    Math.max(
      // Titles are bold.
      Math.ceil(wordLength(title) * 1.1),
      grows > 0 ? Math.ceil(leastGrown * grows) : Math.min(title.length, mostLetters),
    ),
  );
  for (const { cells } of rows)
    cells.forEach((lines, index) => {
      const isFixed = columns[index]?.grows === 0;
      for (const { text, label } of lines) {
        const whole = label === undefined ? text : `${label} ${text}`;
        const wanted = isFixed ? Math.min(whole.length, mostLetters) : 0;
        letters[index] = Math.max(letters[index] ?? 0, wordLength(whole), wanted);
      }
    });
  return letters.map((count) => count * letter + beside);
}

export function columnWidths({ columns }: WordTable, wanted: readonly number[], page: number): ColumnWidths {
  const needed = wanted.reduce((sum, width) => sum + width, 0);
  const growing = columns.reduce((sum, { grows }) => sum + grows, 0);
  const spare = page - needed;
  if (spare < 0) return { widths: wanted.map((width) => Math.floor((width * page) / needed)), fits: false };
  const widths = wanted.map((width, index) =>
    growing === 0 ? width : width + Math.floor((spare * (columns[index]?.grows ?? 0)) / growing),
  );
  return { widths, fits: true };
}

/** Of the longest word, which cannot be broken. */
function wordLength(text: string): number {
  if (text.length <= 1) return text.length;
  let [longest, from] = [0, 0];
  while (from < text.length && longest < longestWord) {
    const space = text.indexOf(" ", from);
    const end = space === -1 ? text.length : space;
    longest = Math.max(longest, end - from);
    from = end + 1;
  }
  return Math.min(longest, longestWord);
}
