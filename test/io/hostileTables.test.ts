// broken and hostile HTML and Word files → problems, in little time and memory
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createRandom, editText } from "../../scripts/editText.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runs } from "../properties/runs.ts";
import { makeZip } from "./workbook/makeZip.ts";
import { readCells } from "./workbook/readCells.ts";

const html = (text: string) => readCells(Buffer.from(text), null, {}, "t.html");
const word = (body: string) =>
  readCells(
    makeZip({ "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>` }),
    null,
    {},
    "t.docx",
  );
const head = "<table><tr><td>clause<td>status</tr>";

test.each<[string, string, string[]]>([
  ["no table", "<html><body>clause</body></html>", ["NAP119 no-table"]],
  ["elements without end", "<html>" + "<div>".repeat(100_000) + head, ["NAP119 deep-xml"]],
  ["tables in tables", "<html>" + "<table><tr><td>".repeat(2000), ["NAP119 deep-xml"]],
  ["tables without end", "<html>" + "<table></table>".repeat(2000), ["NAP119 too-many-sheets, 1000"]],
  ["attributes without end", `<html><table ${"a=1 ".repeat(100_000)}>`, ["NAP119 endless-text"]],
  [
    "cells that cover all",
    head + "<tr><td colspan=1000>x</tr>".repeat(9000),
    ["NAP119 too-many-cells, 5000000"],
  ],
  ["no numbers", head + "<tr><td colspan=-1 rowspan=1e9>1.1<td colspan=x>full</tr>", []],
  [
    "formats that stay open",
    head + Array.from({ length: 300 }, (_, id) => `<b id=${id}>`).join("") + "<p>x</p>".repeat(500),
    [],
  ],
])("HTML: %s", async (_, text, expected) => {
  const start = performance.now();
  expect((await html(text)).problems).toEqual(expected);
  expect(performance.now() - start).toBeLessThan(20_000);
});

const cell = (text: string, inside = "") =>
  `<w:tc><w:tcPr>${inside}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const table = (rows: string) => `<w:tbl><w:tr>${cell("clause")}${cell("status")}</w:tr>${rows}</w:tbl>`;

test.each<[string, string, string[]]>([
  ["no table", "<w:p/>", ["NAP119 no-table"]],
  ["a wide cell", table(`<w:tr>${cell("1.1", '<w:gridSpan w:val="999999999"/>')}${cell("full")}</w:tr>`), []],
  ["a merged cell without a start", table(`<w:tr>${cell("1.1", "<w:vMerge/>")}${cell("full")}</w:tr>`), []],
  ["tables in tables", "<w:tbl><w:tr><w:tc>".repeat(50), ["NAP119 deep-xml"]],
  ["XML that ends early", "<w:tbl><w:tr>", ["NAP119 malformed-xml"]],
])("Word: %s", async (_, body, expected) => expect((await word(body)).problems).toEqual(expected));

test("a table in a cell is a table of its own", async () => {
  const inner = `<w:tr><w:tc>${table(`<w:tr>${cell("1.1")}${cell("full")}</w:tr>`)}<w:p/></w:tc></w:tr>`;
  const { source, rows } = await word(`<w:tbl>${inner}</w:tbl>`);
  expect([source, ...rows.map(String)]).toEqual(["t.docx!2", "1,clause,status", "2,1.1,full"]);
});

test("random edits", async () => {
  const goodHtml = readFileSync(join(projectRoot, "fixtures/tables/strange-export.xls"), "utf8");
  const goodWord = `<w:document><w:body>${table(`<w:tr>${cell("1.1", '<w:vMerge w:val="restart"/>')}${cell("full")}</w:tr>`)}</w:body></w:document>`;
  let read = 0;
  for (let seed = 1; seed <= runs(200); seed++) {
    await readCells(Buffer.from(editText(goodHtml, createRandom(seed))), null, {}, "t.html");
    const edited = Buffer.from(editText(goodWord, createRandom(seed)));
    await readCells(makeZip({ "word/document.xml": edited }), null, {}, "t.docx");
    read++;
  }
  expect(read).toBe(runs(200));
}, 60_000);
