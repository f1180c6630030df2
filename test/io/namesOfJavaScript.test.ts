// Names that every object of JavaScript has, where a file of an office has words of its own.
import { expect, test } from "vitest";
import { contentOf, makeOds, table, text } from "./openDocument/makeOds.ts";
import { makeZip } from "./workbook/makeZip.ts";
import { readCells } from "./workbook/readCells.ts";

const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

test.each(names)("a row of an OpenDocument file that is as visible as %s says", async (name) => {
  const row = (cells: string): string =>
    `<table:table-row table:visibility="${name}">${cells}</table:table-row>`;
  const content = contentOf(
    table("S", row(text("clause") + text("status")) + row(text("1.1") + text("full"))),
  );
  expect(await readCells(makeOds(content), null, {}, "m.ods")).toMatchObject({
    rows: [
      [1, "clause", "status"],
      [2, "1.1", "full"],
    ],
    problems: [],
  });
});

test.each(names)("a sign of a Word document that is called %s is none", async (name) => {
  const cell = (words: string): string =>
    `<w:tc><w:p><w:r><w:t>${words}</w:t><w:${name}/></w:r></w:p></w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const bytes = makeZip({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document xmlns:w="w"><w:body><w:tbl>${row("clause", "status")}${row("1.1", "full")}</w:tbl></w:body></w:document>`,
  });
  expect((await readCells(bytes, null, {}, "m.docx")).rows).toEqual([
    [1, "clause", "status"],
    [2, "1.1", "full"],
  ]);
});
