// YAML lists → the rows that a table's reader is sent, each value as it is written
import { expect, test } from "vitest";
import { createRandom, editText } from "../../../scripts/editText.ts";
import { runs } from "../../properties/runs.ts";
import { readCells } from "../workbook/readCells.ts";

const read = (text: string, rows?: string) =>
  readCells(Buffer.from(text), null, rows === undefined ? {} : { rows }, "p.yaml");
const all = async (text: string, rows?: string) => {
  const { rows: own, problems } = await read(text, rows);
  return [...own.map((row) => row.join("|")), ...problems];
};

test.each<[string, string, string | undefined, string[]]>([
  [
    "a list",
    "# promises\n- clause: 1.10\n  status: full\n- {clause: 1.2, percent: 72.50}\n",
    undefined,
    ["1|clause|status|percent", "1|1.10|full|", "2|1.2||72.50"],
  ],
  ["a list within", "data:\n  items:\n    - clause: 1.1\n", "data.items", ["1|clause", "1|1.1"]],
  [
    "a map of records",
    '"1.1": {status: full}\n"1.2": {status: none}\n',
    undefined,
    ["1|#key|status", "1|1.1|full", "2|1.2|none"],
  ],
  ["no list", "title: x\n", undefined, ["NAP130 no-list"]],
  ["a map as a key", "- clause: 1.1\n  ? {a: b}\n  : x\n", undefined, ["NAP133 malformed-yaml, 2, 5"]],
  ["keys within keys", `- clause: 1.1\n- ${"? ".repeat(60)}\n`, undefined, ["NAP133 malformed-yaml, 2, 5"]],
  ["not YAML", "- clause: [1\n- x: y\n", undefined, ["NAP133 malformed-yaml, 2, 1"]],
])("%s", async (_, text, rows, expected) => expect(await all(text, rows)).toEqual(expected));

test("hostile files end soon", async () => {
  const start = performance.now();
  const laughs = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 12; level++) {
    const [name, before] = [level, level - 1].map((at) => String.fromCharCode(97 + at));
    laughs.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join()}]`);
  }
  expect(await all(laughs.join("\n"))).toEqual(["NAP133 too-many-aliases"]);
  expect(await all(`- ${"[".repeat(100_000)}`)).toEqual([expect.stringMatching(/^NAP133 /)]);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("many aliases are followed in one pass, and those that lead nowhere, or within themselves, are refused", async () => {
  const many = `- clause: &a 1.1\n  note: [${Array.from({ length: 30_000 }, () => "&b x, *b").join()}]\n- clause: *a\n`;
  expect((await read(many)).rows.map((row) => row[1])).toEqual(["clause", "1.1", "1.1"]);
  expect(await all("- clause: *a\n")).toEqual(["NAP133 too-many-aliases"]);
  expect(await all("- clause: &a [*a]\n")).toEqual(["NAP133 too-many-aliases"]);
  expect(await all("- clause: &a 1.1\n- clause: &a 1.2\n- clause: *a\n")).toEqual([
    "1|clause",
    "1|1.1",
    "2|1.2",
    "3|1.2",
  ]);
});

test("random edits", async () => {
  let count = 0;
  for (let seed = 1; seed <= runs(200); seed++, count++)
    await read(
      Buffer.from(
        editText("- clause: 1.1\n  status: &s full\n- {clause: 1.2, status: *s}\n", createRandom(seed)),
      ).toString("latin1"),
    );
  expect(count).toBe(runs(200));
}, 60_000);
