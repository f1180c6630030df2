// A table, and how wide the page is → the width of each column, and whether the page suffices.
import type { WordTable } from "../../../model/wordDocument.ts";

/** In twentieths of a point: a letter of the tables on average, and what lies beside the text of a cell. */
const [letter, beside] = [104, 220];

/** Letters that a column takes at most for texts that can be broken, and those that one that grows wants at least. */
const [mostLetters, leastGrown] = [28, 20];

/** Words are looked at up to here: nobody reads a column that is wider. */
const longestWord = 34;

/** Of a column, in twentieths of a point: for its longest word, and so that its texts need not be broken. */
export interface WantedWidth {
  readonly least: number;
  readonly wanted: number;
}

interface ColumnWidths {
  /** Sum up to the width of the page at most. */
  readonly widths: readonly number[];
  /** Whether no word is broken, and texts get half of the room that they want beyond that. */
  readonly fits: boolean;
}

/** Goes through all rows: made once for a table, however wide the page is. */
export function wantedWidths({ columns, rows }: WordTable): WantedWidth[] {
  // Titles are bold.
  const words = columns.map(({ title }) => Math.ceil(wordLength(title) * 1.1));
  const texts = columns.map(({ title }) => Math.min(Math.ceil(title.length * 1.1), mostLetters));
  for (const { cells } of rows)
    cells.forEach((lines, index) => {
      for (const { text, label } of lines) {
        const whole = label === undefined ? text : `${label} ${text}`;
        words[index] = Math.max(words[index] ?? 0, wordLength(whole));
        texts[index] = Math.max(texts[index] ?? 0, Math.min(whole.length, mostLetters));
      }
    });
  return columns.map(({ grows }, index) => {
    const least = Math.max(words[index] ?? 0, Math.ceil(leastGrown * grows));
    const wanted = grows > 0 ? least : Math.max(least, texts[index] ?? 0);
    return { least: least * letter + beside, wanted: wanted * letter + beside };
  });
}

export function columnWidths(
  { columns }: WordTable,
  asked: readonly WantedWidth[],
  page: number,
): ColumnWidths {
  const [least, wanted] = [sum(asked.map((own) => own.least)), sum(asked.map((own) => own.wanted))];
  if (page < least)
    return { widths: asked.map((own) => Math.floor((own.least * page) / least)), fits: false };
  if (page < wanted) {
    const [room, wish] = [page - least, wanted - least];
    const widths = asked.map((own) => own.least + Math.floor(((own.wanted - own.least) * room) / wish));
    return { widths, fits: room * 2 >= wish };
  }
  const growing = sum(columns.map(({ grows }) => grows));
  const widths = asked.map((own, index) =>
    growing === 0
      ? own.wanted
      : own.wanted + Math.floor(((page - wanted) * (columns[index]?.grows ?? 0)) / growing),
  );
  return { widths, fits: true };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Of the longest word, which cannot be broken. */
function wordLength(text: string): number {
  let [longest, from] = [0, 0];
  while (from < text.length && longest < longestWord) {
    const space = text.indexOf(" ", from);
    const end = space === -1 ? text.length : space;
    longest = Math.max(longest, end - from);
    from = end + 1;
  }
  return Math.min(longest, longestWord);
}
