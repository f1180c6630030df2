// Random texts of hostile pieces -> what other readers find of them in workbooks and in Word files
import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { writeWorkbook } from "../../../src/render/office/writeWorkbook.ts";
import { writeWord } from "../../../src/render/office/word/writeWord.ts";
import { visibleText } from "../../../src/render/visibleText.ts";
import { cellText } from "../../../src/text/cellText.ts";
import { partsOf } from "./partsOf.ts";

const pieces = [
  ..."=+-@＝＋－＠'\"<>&;,|\t\n\r ",
  ..."\u0000\u0007\u001b\u007f\u0085\u00a0\u200b\u200d\u200f\u202e\u2066\ufeff\u2028\ufffe\uffff",
  "\ud800",
  "\udc00",
  "😀",
  "Ə",
  "я",
  "1.10",
  "]]>",
  "<!--",
  "<![CDATA[",
  "&#0;",
  "_x0041_",
  "_x000D_",
  "#N/A",
  "#REF!",
  "=HYPERLINK(1)",
  "2020-12-31",
  "100 %",
  "</w:t>",
];

const anyText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(""));
const texts = fc.array(anyText, { minLength: 1, maxLength: 8 });

test("a workbook holds every text as a text, whatever it is made of", async () => {
  await fc.assert(
    fc.asyncProperty(texts, anyText, async (all, name) => {
      const bytes = await writeWorkbook({
        title: name,
        day: null,
        sheets: [
          {
            name,
            caption: [{ text: `c ${all[0] ?? ""}` }],
            columns: [{ title: "t", format: "text" }],
            rows: all.map((text) => ({ cells: [text] })),
            filters: true,
          },
        ],
      });
      const { SheetNames, Sheets } = read(bytes);
      const rows = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0] ?? ""] ?? {}, {
        header: 1,
        raw: true,
        defval: null,
        blankrows: true,
      });
      const head = rows.findIndex(([first]) => first === "t");
      expect(rows.slice(head + 1).map(([text]) => text)).toEqual(all.map((text) => cellText(text).text));
      for (const xml of partsOf(bytes).values()) {
        expect(xml).not.toMatch(/<f[ >/]/);
        expect(xml).not.toMatch(/t="e"/);
      }
    }),
    { numRuns: 150, seed: 11 },
  );
});

/** Spaces at the ends of paragraphs, and several of them, are no matter of ours. */
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

test("a Word file holds every text whole, and nothing in it acts", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (all) => {
      const bytes = writeWord({
        title: all[0] ?? "",
        language: "en",
        day: null,
        header: all,
        footer: all,
        blocks: [
          ...all.map((text) => ({ kind: "paragraph" as const, line: { text } })),
          {
            kind: "table",
            columns: [{ title: all[0] ?? "", align: "left", grows: 1 }],
            rows: all.map((text) => ({ cells: [[{ text, label: text }]] })),
          },
        ],
      });
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const shown = all.map((text) => visibleText(text).replaceAll(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd"));
      expect(words(value)).toEqual(
        words([...shown, shown[0], ...shown.map((text) => `${text} ${text}`)].join("\n")),
      );
    }),
    { numRuns: 150, seed: 11 },
  );
});
