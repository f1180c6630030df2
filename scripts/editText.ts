// Bytes of a good file and a number → the same with a few slips, and now and then something hostile.

/** Numbers from 0 up to 1, always the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pieces: readonly string[] = [
  ..."\"'`:;,-[]{}#&*!|>%@?~\\/\t\n\r \u00a0\u0000\ufeff\u2028−½٥",
  ": ",
  "- ",
  "? ",
  "\n\n",
  "\r\n",
  '""',
  "&a ",
  "*a",
  "<<: *a",
  "!!binary ",
  "!!set",
  "---\n",
  "...\n",
  "%YAML 9\n",
  "null",
  "true",
  ".inf",
  ".nan",
  "0x10",
  "1e999",
  "-0",
  "1/0",
  "1/3",
  "1.10",
  "2020-13",
  "2020-02-30",
  "9".repeat(80),
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "format",
  "nap/method@1",
  "extends",
  "halves",
  "QİSMƏN",
  "ı",
  "ə",
  "e\u0301",
  "\ud83d\ude00",
  "\ud800",
  "\u202e",
  "-",
  "–",
  "n/a",
  "100,0",
  "1.234,5",
  "50 %",
];

type Edit = (text: string, random: () => number) => string;

const spot = (text: string, random: () => number): number => Math.floor(random() * (text.length + 1));

const linesOf = (text: string): string[] => text.split("\n");

const edits: readonly Edit[] = [
  (text, random) => {
    const at = spot(text, random);
    return text.slice(0, at) + (pieces[Math.floor(random() * pieces.length)] ?? "") + text.slice(at);
  },
  (text, random) => {
    const at = spot(text, random);
    return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() ** 4 * 200));
  },
  (text, random) => {
    const at = spot(text, random);
    return text.slice(0, at) + String.fromCharCode(Math.floor(random() ** 3 * 0xffff)) + text.slice(at + 1);
  },
  (text, random) => {
    const lines = linesOf(text);
    const at = Math.floor(random() * lines.length);
    return lines.toSpliced(at, 0, lines[Math.floor(random() * lines.length)] ?? "").join("\n");
  },
  (text, random) => {
    const lines = linesOf(text);
    return lines.toSpliced(Math.floor(random() * lines.length), 1).join("\n");
  },
  (text, random) => {
    const lines = linesOf(text);
    const at = Math.floor(random() * lines.length);
    return lines
      .with(at, `${" ".repeat(Math.floor(random() * 4))}${(lines[at] ?? "").trimStart()}`)
      .join("\n");
  },
  (text, random) => {
    const from = spot(text, random);
    const piece = text.slice(from, from + Math.floor(random() * 60));
    const at = spot(text, random);
    return text.slice(0, at) + piece + text.slice(at);
  },
  (text, random) => text.slice(0, spot(text, random)),
  (text, random) => {
    const at = spot(text, random);
    const word = /[\p{L}\d._-]+/u.exec(text.slice(at));
    if (word === null) return text;
    const start = at + word.index;
    const other = pieces[Math.floor(random() * pieces.length)] ?? "";
    return text.slice(0, start) + other + text.slice(start + word[0].length);
  },
];

/** One to four edits; one time in fifty a byte is then changed, whatever it belongs to. */
export function editText(text: string, random: () => number): Uint8Array {
  let edited = text;
  for (let left = 1 + Math.floor(random() ** 2 * 4); left > 0; left--)
    edited = (edits[Math.floor(random() ** 1.5 * edits.length)] as Edit)(edited, random);
  const bytes = new TextEncoder().encode(edited);
  if (random() < 0.02 && bytes.length > 0)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}
