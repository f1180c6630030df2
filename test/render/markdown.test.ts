// Awkward texts → Markdown that shows them and nothing else
import { expect, test } from "vitest";
import { number, text } from "../../src/present/document.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { wholeText } from "../../src/render/wholeText.ts";
import { awkwardTexts, documentOf, options } from "./document.ts";

test("a table keeps its cells, whatever their texts", () => {
  const markdown = wholeText(
    renderMarkdown(
      documentOf({
        blocks: [
          {
            kind: "table",
            columns: [
              { title: "row", align: "right" },
              { title: "text", align: "left" },
            ],
            rows: awkwardTexts.map((value, row) => ({ cells: [number(String(row)), text(value)] })),
          },
        ],
      }),
      options,
    ),
  );
  const lines = markdown.trimEnd().split("\n");
  expect(lines).toHaveLength(awkwardTexts.length + 2);
  const cells = lines.map((line) => line.split(/(?<!\\)\|/).length);
  expect(new Set(cells)).toEqual(new Set([4]));
});

test.each([
  ["# no heading", "\\# no heading"],
  ["1. no list", "1\\. no list"],
  ["- no list", "\\- no list"],
  ["1.10 is a clause", "1.10 is a clause"],
  ["*a* <b> [c](d)", "\\*a\\* \\<b\\> \\[c\\](d)"],
  ["a\nb\u001b[0m", "a b \\[0m"],
])("the line %j stays text", (line, written) => {
  expect(wholeText(renderMarkdown(documentOf({ blocks: [{ kind: "text", text: line }] }), options))).toBe(
    `${written}\n`,
  );
});

test("columns line up by display cells, numbers follow the language, bars are left out", () => {
  const markdown = wholeText(
    renderMarkdown(
      documentOf({
        blocks: [
          {
            kind: "table",
            columns: [
              { title: "title", align: "left" },
              { title: "percent", align: "right" },
              { title: "", align: "left" },
            ],
            rows: [
              { cells: [text("進捗"), number("-7.50"), { kind: "bar", thousandths: 75 }] },
              { weight: "total", cells: [text("all"), number("100"), { kind: "bar", thousandths: 1000 }] },
            ],
          },
        ],
      }),
      { ...options, decimal: "," },
    ),
  );
  expect(markdown).toBe(
    [
      "| title   | percent |",
      "| ------- | ------: |",
      "| 進捗    |   -7,50 |",
      "| **all** | **100** |",
      "",
    ].join("\n"),
  );
});
