// broken and hostile .ods → one problem that says what is wrong, in little time and memory
import { expect, test } from "vitest";
import { createRandom, editText } from "../../../scripts/editText.ts";
import { runs } from "../../properties/runs.ts";
import { makeZip } from "../workbook/makeZip.ts";
import { readCells } from "../workbook/readCells.ts";
import { contentOf, makeOds, row, table, text } from "./makeOds.ts";

const good = contentOf(
  table(
    "A",
    row(text("clause") + text("status")) +
      row(text("1.1", 'table:number-rows-spanned="2"') + text("full")).repeat(5),
  ),
);
const problemsOf = async (bytes: Buffer): Promise<readonly string[]> => (await readCells(bytes)).problems;
const full = row(text("clause") + text("status")) + row(text("1.1") + text("full"));
const bomb = (cells: string, rows: string): string => row(text("x", cells), rows);
const many = (name: string) => `table:number-${name}-repeated="1000000000"`;

test.each<[string, string, string[]]>([
  ["columns beyond all", contentOf(table("A", full + row(text("1.2", many("columns"))))), []],
  ["rows beyond all", contentOf(table("A", full + bomb("", many("rows")))), ["NAP119 rows-out-of-order"]],
  [
    "as many rows as a sheet has, all full",
    contentOf(
      table("A", full + bomb('table:number-columns-repeated="500"', 'table:number-rows-repeated="1000000"')),
    ),
    ["NAP119 too-many-repeats, 5000000"],
  ],
  [
    "many times a few rows",
    contentOf(
      table(
        "A",
        full + bomb('table:number-columns-repeated="500"', 'table:number-rows-repeated="9000"').repeat(3),
      ),
    ),
    ["NAP119 too-many-repeats, 5000000"],
  ],
  [
    "no number of repeats",
    contentOf(table("A", full + row(text("1.2", 'table:number-columns-repeated="-3e"')))),
    [],
  ],
  ["XML that ends early", contentOf(table("A", full)).slice(0, -120), ["NAP119 malformed-xml"]],
  [
    "elements without end",
    contentOf(table("A", full + row("<text:span>".repeat(100_000)))),
    ["NAP119 deep-xml"],
  ],
  [
    "a text without end",
    contentOf(table("A", full + row(text("x".repeat(9_000_000))))),
    ["NAP119 endless-text"],
  ],
  ["sheets without end", contentOf(table("A", "").repeat(2000)), ["NAP119 too-many-sheets, 1000"]],
  ["no sheet at all", contentOf(""), ["NAP102"]],
  ["entities that stand for more", `<!DOCTYPE a [<!ENTITY x "xxxxxxxx">]>${contentOf(table("A", full))}`, []],
])("%s", async (_, content, expected) => {
  const start = performance.now();
  expect(await problemsOf(makeOds(content))).toEqual(expected);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("it is locked, or has no content", async () => {
  const mimetype = "application/vnd.oasis.opendocument.spreadsheet";
  const manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
  expect(
    await problemsOf(makeZip({ mimetype, "content.xml": "?", "META-INF/manifest.xml": manifest })),
  ).toEqual(["NAP119 locked"]);
  expect(await problemsOf(makeZip({ mimetype }))).toEqual(["NAP119 missing-part, content.xml"]);
});

test("a million rows of repeats within the limit end soon", async () => {
  const start = performance.now();
  const { rows } = await readCells(
    makeOds(contentOf(table("A", full + bomb("", 'table:number-rows-repeated="1000000"')))),
  );
  expect(rows.length).toBe(1_000_002);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("random edits of its XML, and of its bytes", async () => {
  const found: unknown[] = [];
  const packed = makeOds(good);
  for (let seed = 1; seed <= runs(200); seed++) {
    const random = createRandom(seed);
    await readCells(makeOds(Buffer.from(editText(good, random))));
    const bytes = Buffer.from(packed);
    for (let left = 3; left > 0; left--)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    found.push((await readCells(bytes)).problems);
  }
  expect(found.length).toBe(runs(200));
}, 60_000);
