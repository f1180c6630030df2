// A text and the size of its letters → how wide it is at most, whatever sans-serif font shows it.

/**
 * Hundredths of the size: the widest of DejaVu Sans and Liberation Sans (as wide as Arial); the fonts of Windows, macOS and
 * Android are narrower than the former. From " " to "~", then from "А" to "я".
 */
const ascii =
  "32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 56 102 69 69 73 78 67 62 78 76 30 50 67 56 87 75 79 67 79 73 67 62 74 69 99 69 67 69 40 34 40 84 56 50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84";
const cyrillic =
  "69 69 69 61 79 67 108 65 75 75 71 76 87 76 79 76 67 73 62 64 87 69 78 69 107 110 84 89 69 72 108 73 62 62 59 53 70 62 91 54 65 65 61 64 76 66 62 66 64 55 59 60 86 60 69 60 92 95 71 79 59 55 85 61";

const numbers = (list: string): readonly number[] => list.split(" ").map(Number);
const asciiWidths = numbers(ascii);
const cyrillicWidths = numbers(cyrillic);
const others: ReadonlyMap<string, number> = new Map([
  ["ə", 62],
  ["Ə", 79],
  ["ı", 28],
  ["–", 56],
  ["·", 34],
  ["№", 108],
  ["«", 62],
  ["»", 62],
  ["“", 52],
  ["”", 52],
  ["„", 52],
  ["’", 32],
]);

/** A text in bold letters is wider. */
export const labelFactor = (isBold: boolean): number => (isBold ? 1.18 : 1);

/** Of letters that no table has: a square. */
const square = 100;
const invisible = /^[\p{M}\p{Cf}]$/u;

/** Rounded up to whole px. */
export const labelWidth = (text: string, size: number, isBold = false): number =>
  Math.ceil((letterUnits(text) * size * labelFactor(isBold)) / 100);

/** Hundredths of the size; those of parts add up to that of the whole. */
export function letterUnits(text: string): number {
  let units = 0;
  for (const letter of text) units += unitsOf(letter);
  return units;
}

function unitsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x7f) return asciiWidths[code - 0x20] ?? 32;
  if (code >= 0x410 && code < 0x450) return cyrillicWidths[code - 0x410] ?? square;
  const known = others.get(letter);
  if (known !== undefined) return known;
  // Most of the letters that no table has are as wide as a square, and there are many of them in a text.
  if (code >= 0x2e80 && code < 0xd7a4) return square;
  if (invisible.test(letter)) return 0;
  // Letters with marks are as wide as without.
  const [bare = letter] = letter.normalize("NFD");
  return bare === letter ? square : unitsOf(bare);
}
