// Tables of any texts → the same lines, whether a table is laid out as a short or as a long one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText } from "../../src/render/cutText.ts";
import { longTable, type LaidColumn } from "../../src/render/longTable.ts";
import { renderPretty } from "../../src/render/pretty.ts";
import { safeText } from "../../src/render/safeText.ts";
import { shortTable } from "../../src/render/shortTable.ts";
import { textWidth } from "../../src/render/textWidth.ts";
import { wholeText } from "../../src/render/wholeText.ts";
import { text, type Block } from "../../src/present/document.ts";
import { awkwardTexts, documentOf, options } from "./document.ts";

/** Letters on whose width the libraries agree: the one of `cli-table3` knows an older Unicode. */
const letters = fc.constantFrom(..."abcxyz 019.-…–█▏əŞğİжщЫ%€", "进", "捗", "e\u0301");
const texts = fc.oneof(fc.string({ unit: letters, maxLength: 12 }), fc.constantFrom(...awkwardTexts));
const column = fc.record({ width: fc.integer({ min: 1, max: 14 }), align: fc.constantFrom("left", "right") });
const table = fc.array(column, { minLength: 1, maxLength: 4 }).chain((columns) =>
  fc.record({
    columns: fc.constant<LaidColumn[]>(columns),
    rows: fc.array(fc.tuple(...columns.map(() => texts)), { minLength: 1, maxLength: 6 }),
  }),
);

test("a long table has the text of a short one", () => {
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      const cells = rows.map((row) =>
        row.map((own, at) => {
          const cut = cutText(safeText(own), columns[at]?.width ?? 0);
          return { printed: cut, width: textWidth(cut) };
        }),
      );
      expect([...longTable(columns, cells)]).toEqual(shortTable(columns, cells));
    }),
  );
});

test("the rows of a long table look as they do in a short one, colours and all", () => {
  const rows = Array.from({ length: 300 }, (_, at) => ({
    cells: [
      text(`c${at % 7}`, "strong"),
      text(awkwardTexts[at % awkwardTexts.length] ?? ""),
      text("50.00", "good"),
    ],
  }));
  const block = (count: number): Block => ({
    kind: "table",
    columns: [
      { title: "clause", align: "left" },
      { title: "title", align: "left", grows: true },
      { title: "percent", align: "right" },
    ],
    rows: rows.slice(0, count),
  });
  for (const color of [false, true]) {
    const [short, long] = [150, 300].map((count) =>
      wholeText(renderPretty(documentOf({ blocks: [block(count)] }), { ...options, color })).split("\n"),
    );
    expect(long?.slice(0, 151)).toEqual(short?.slice(0, 151));
    expect(long).toHaveLength(302);
  }
});
