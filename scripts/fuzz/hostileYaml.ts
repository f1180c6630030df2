// A good YAML document → the same with a value or a line that breaks readers: depth, width, length, aliases, keys of JavaScript.
import { editText } from "../editText.ts";
import { below, howMany, pick, times, type Random } from "./hostileCase.ts";
import { hostileText, nameOfJavaScript } from "./hostileTexts.ts";

type Value = (random: Random) => string;

const flow = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, "?");

/** Values that stand behind a key. */
const values: readonly Value[] = [
  (random) => flow(hostileText(random)),
  (random) => {
    const count = howMany(random, 100_000);
    const [open, close] = pick(random, [
      ["[", "]"],
      ["{a: ", "}"],
      ["[{a: ", "}]"],
    ] as const);
    return `${open.repeat(count)}1${random() < 0.7 ? close.repeat(count) : ""}`;
  },
  (random) => `[${times(howMany(random, 100_000), (at) => `a${at}`).join(", ")}]`,
  (random) => `{${times(howMany(random, 30_000), (at) => `k${at}: x`).join(", ")}}`,
  (random) => `{${nameOfJavaScript(random)}: ${flow(hostileText(random))}}`,
  (random) => `{${nameOfJavaScript(random)}: {${nameOfJavaScript(random)}: 1}}`,
  (random) =>
    pick(random, [
      "!!binary AAAA",
      "!!set {a}",
      "!!js/function x",
      "!<tag:evil> 1",
      "&a [*a]",
      "*nothing",
      "? x",
      "| ",
      ">-",
    ]),
  (random) => `"${pick(random, ["x", " ", "\\n", "\\u0000", "\\x41"]).repeat(howMany(random, 1_000_000))}"`,
  (random) =>
    pick(random, [
      "1e999",
      "-0",
      ".inf",
      ".nan",
      "0x7fffffffffffffff",
      "9".repeat(howMany(random, 100_000)),
      "1/0",
      "0.1e-400",
    ]),
  (random) => {
    const levels = 2 + below(random, 12);
    const wide = 2 + below(random, 9);
    const steps = times(
      levels,
      (at) => `&l${at} [${times(wide, () => (at === 0 ? '"lol"' : `*l${at - 1}`)).join(",")}]`,
    );
    return `[${steps.join(", ")}]`;
  },
  (random) => {
    const text = "x".repeat(howMany(random, 300_000));
    return `[&a "${text}", ${times(howMany(random, 10_000), () => "*a").join(", ")}]`;
  },
  (random) => `{<<: [${times(howMany(random, 3000), (at) => `{a${at}: 1}`).join(", ")}]}`,
];

/** Lines that stand between others. */
const lines: readonly Value[] = [
  (random) => `${nameOfJavaScript(random)}: ${pick(random, values)(random)}`,
  (random) => `${flow(hostileText(random))}: x`,
  (random) =>
    times(howMany(random, 30_000), (at) => `${pick(random, ["a", "id", "x"])}${at % 7}: 1`).join("\n"),
  (random) => times(howMany(random, 3000), (at) => `${" ".repeat(at)}a:`).join("\n"),
  (random) => times(howMany(random, 3000), (at) => `${" ".repeat(at)}-`).join("\n"),
  (random) => `#${hostileText(random)}`,
  (random) => "# x\n".repeat(howMany(random, 100_000)),
  () => "---",
  (random) => "---\na: 1\n".repeat(howMany(random, 10_000)),
  () => "\t- x",
  (random) => pick(random, ["? ", ": ", "- ", "[", "{", "&a ", "!!a "]).repeat(howMany(random, 100_000)),
];

/** Items of a list, each alike but for its number. */
const repeatItem = (text: string, random: Random): string => {
  const all = text.split("\n");
  const items = all.flatMap((line, at) => (/^\s*- \{/.test(line) ? [at] : []));
  if (items.length === 0) return text;
  const at = pick(random, items);
  const line = all[at] as string;
  const isNew = random() < 0.7;
  const more = times(howMany(random, 60_000), (index) =>
    isNew ? line.replace(/(id|clause|value): ("?)([\w.]+)/, `$1: $2$3${index}`) : line,
  );
  return all.toSpliced(at, 0, more.join("\n")).join("\n");
};

export function hostileYaml(
  text: string,
  random: Random,
): { readonly kind: string; readonly text: string | Uint8Array } {
  const kind = random();
  const all = text.split("\n");
  if (kind < 0.45) {
    // The value of a key, in a line or among others in braces.
    const found = [...text.matchAll(/: ([^,{}[\]\n]+)/g)];
    const at = pick(random, found);
    const value = pick(random, values)(random);
    return {
      kind: "a hostile value",
      text: `${text.slice(0, at.index)}: ${value}${text.slice(at.index + at[0].length)}`,
    };
  }
  if (kind < 0.6)
    return {
      kind: "a hostile line",
      text: all.toSpliced(below(random, all.length), 0, pick(random, lines)(random)).join("\n"),
    };
  if (kind < 0.75) return { kind: "an item many times", text: repeatItem(text, random) };
  if (kind < 0.8)
    return {
      kind: "in another encoding",
      text: pick(random, [
        Buffer.from(text, "utf16le"),
        Buffer.from(`\ufeff${text}`, "utf16le"),
        Buffer.from(`${text}\u00e9`, "latin1"),
      ]),
    };
  return { kind: "edits", text: editText(text, random) };
}
