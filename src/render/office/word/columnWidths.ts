// A table, and how wide the page is → the width of each column, and whether the page suffices.
import type { WordTable } from "../../../model/wordDocument.ts";

/** In twentieths of a point: a letter of the tables on average, and what lies beside the text of a cell. */
const [letter, beside] = [104, 220];

/** Letters that a column takes at most for texts that can be broken, and those that one that grows wants at least. */
const [mostLetters, leastGrown] = [28, 20];

/** Words are looked at up to here: nobody reads a column that is wider. */
const longestWord = 34;

/** How much wider digits, letters of other scripts and bold ones are than Latin letters on average, in any typeface that may stand in for ours. */
const [digits, others, bold] = [1.1, 1.15, 1.12];

/** Of the Latin letters, with those of other languages. */
const lastLatin = 0x24f;

/** Letters by which a line is set back. */
const inset = 2;

/** Of a column, in twentieths of a point: for its longest word, and so that its texts need not be broken. */
export interface WantedWidth {
  readonly least: number;
  readonly wanted: number;
}

interface ColumnWidths {
  /** Sum up to the width of the page at most. */
  readonly widths: readonly number[];
  /** Whether no word is broken, and texts get a third of the room that they want beyond that. */
  readonly fits: boolean;
}

/** Goes through all rows: made once for a table, however wide the page is. */
export function wantedWidths({ columns, rows }: WordTable): WantedWidth[] {
  const words = columns.map(({ title }) => Math.ceil(wordLength(title) * bold));
  const texts = columns.map(({ title }) => Math.min(Math.ceil(title.length * bold), mostLetters));
  for (const { cells, weight } of rows)
    cells.forEach((lines, index) => {
      for (const { text, label, look, isInset } of lines) {
        const whole = label === undefined ? text : `${label} ${text}`;
        const size = weight !== undefined || look === "strong" || label !== undefined ? bold : 1;
        const back = isInset === true ? inset : 0;
        words[index] = Math.max(words[index] ?? 0, Math.ceil(wordLength(whole) * size) + back);
        texts[index] = Math.max(
          texts[index] ?? 0,
          Math.min(Math.ceil(whole.length * size) + back, mostLetters),
        );
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
    return { widths, fits: room * 3 >= wish };
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

/** Of the longest word, which cannot be broken, in letters. */
function wordLength(text: string): number {
  let [longest, from] = [0, 0];
  while (from < text.length && longest < longestWord) {
    const space = text.indexOf(" ", from);
    const end = space === -1 ? text.length : space;
    if (end - from >= longest) longest = Math.max(longest, lengthOf(text, from, end));
    from = end + 1;
  }
  return Math.min(longest, longestWord);
}

/** Of a word; one that ends in a digit or a percent sign is a number or an id. */
function lengthOf(text: string, from: number, end: number): number {
  if (/[\d%]/.test(text.charAt(end - 1))) return (end - from) * digits;
  return (end - from) * (text.charCodeAt(from) > lastLatin ? others : 1);
}
