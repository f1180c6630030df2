// Short texts that stand far apart in a workbook: what stands between them is not kept in memory, nor what stands in them without end.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { longestText } from "../../../src/model/longestText.ts";
import { ownText, withMore } from "../../../src/io/workbook/ownText.ts";
import { sharedTexts } from "../../../src/io/workbook/sharedTexts.ts";
import { tableRows } from "../../../src/io/openDocument/tableRows.ts";
import { withoutEntities } from "../../../src/io/workbook/withoutEntities.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What is in use once all is thrown away that can be. */
function heldBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const far = `<!--${"x".repeat(200_000)}-->`;
const count = 100;
/** Made as they are asked for: what the test itself holds would be counted. */
function* parts(start: string, item: (index: number) => string, end: string): Generator<Buffer> {
  yield Buffer.from(start);
  for (let index = 0; index < count; index++) yield Buffer.from(item(index) + far);
  yield Buffer.from(end);
}

async function* chunks(...given: Parameters<typeof parts>): AsyncGenerator<Buffer> {
  yield* parts(...given);
}
async function* pieces(...given: Parameters<typeof parts>): AsyncGenerator<string> {
  for (const part of parts(...given)) yield part.toString("utf8");
}

test("a text of a workbook does not keep the megabytes around it", async () => {
  const before = heldBytes();
  const texts = await sharedTexts(
    chunks("<sst>", (index) => `<si><t>the text no ${index} of its kind</t></si>`, "</sst>"),
  );
  expect(heldBytes() - before).toBeLessThan(5e6);
  expect(texts).toHaveLength(count);
  expect(texts[7]).toBe("the text no 7 of its kind");
});

test("nor does a cell of an OpenDocument file, be its text an element or an attribute", async () => {
  const cell = (index: number): string =>
    index % 2 === 0
      ? `<table:table-row><table:table-cell office:value-type="string"><text:p>the text no ${index} of its kind</text:p></table:table-cell></table:table-row>`
      : `<table:table-row><table:table-cell office:value-type="string" office:string-value="the text no ${index} of its kind"/></table:table-row>`;
  const before = heldBytes();
  const kept: string[] = [];
  for await (const { cells } of tableRows(pieces("<table:table>", cell, "</table:table>")))
    kept.push(...cells);
  expect(heldBytes() - before).toBeLessThan(5e6);
  expect(kept).toHaveLength(count);
  expect(kept.slice(7, 9)).toEqual(["the text no 7 of its kind", "the text no 8 of its kind"]);
});

test("a text of runs without end is no longer than shows that it is too long", async () => {
  const [text = ""] = await sharedTexts(
    chunks("<sst><si>", () => "<r><t>ab</t></r>".repeat(1000), "</si></sst>"),
  );
  expect(text.length).toBeGreaterThan(longestText);
  expect(text.length).toBeLessThan(longestText * 2);
});

test("spaces that stand for a thousand each do not make a text without end", async () => {
  const cell = `<table:table-cell office:value-type="string"><text:p>${'<text:s text:c="1000"/>'.repeat(5000)}</text:p></table:table-cell>`;
  const lengths: number[] = [];
  const piece = async function* (): AsyncGenerator<string> {
    yield `<table:table><table:table-row>${cell}</table:table-row></table:table>`;
  };
  for await (const { cells } of tableRows(piece())) lengths.push(...cells.map((own) => own.length));
  expect(lengths[0]).toBeGreaterThan(longestText);
  expect(lengths[0]).toBeLessThan(longestText * 2);
});

test.each([
  ["", ""],
  ["short", "short"],
  ["exactly as it was written, Ə", "exactly as it was written, Ə"],
])("a piece of its own says the same: %s", (piece, expected) => expect(ownText(piece)).toBe(expected));

test("texts are added up to the length that a cell may have, and one letter more", () => {
  expect(withMore("a", "b")).toBe("ab");
  expect(withMore("x".repeat(longestText - 1), "y")).toHaveLength(longestText);
  expect(withMore("", "y".repeat(longestText * 10))).toHaveLength(longestText + 1);
});

test.each([
  ["a &lt;b&gt; &quot;c&quot; &apos;d&apos;", "a <b> \"c\" 'd'"],
  ["&amp;lt;", "&lt;"],
  ["&amp;amp;#65;", "&amp;#65;"],
  ["&#65;&amp;#66;&#x43;", "A&#66;C"],
  ["&constructor;&toString;&__proto__;", "&constructor;&toString;&__proto__;"],
  ["&#49;&constructor;", "1&constructor;"],
])("the entities of %s are read once", (written, expected) =>
  expect(withoutEntities(written)).toBe(expected),
);
