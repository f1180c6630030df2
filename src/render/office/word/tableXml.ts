// A table and the width of its columns → its rows as a Word file has them, made as they are asked for.
import type { WordColumn, WordLine, WordRow, WordTable } from "../../../model/wordDocument.ts";
import { lineXml } from "./textXml.ts";

/** In twentieths of a point. */
const lineHeight = 260;

const formLines = `<w:tblBorders>${["left", "right", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C8C8C8"/>`).join("")}</w:tblBorders>`;

const together = "<w:keepNext/>";

/** A header that every page repeats, and rows that are not parted by its end. */
export function* tableXml(
  { columns, rows, least, keepsNext = false, isForm = false }: WordTable,
  widths: readonly number[],
): Generator<string> {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  yield `<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="${whole}" w:type="dxa"/>${isForm ? formLines : ""}<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>`;
  yield `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`;
  if (columns.some(({ title }) => title !== "")) {
    const head = columns.map(({ title }) => [{ text: title }]);
    yield rowXml(head, columns, widths, { row: "<w:cantSplit/><w:tblHeader/>", paragraph: together }, "head");
  }
  const height = least === undefined ? "" : `<w:trHeight w:val="${least * lineHeight}" w:hRule="atLeast"/>`;
  const properties = { row: `<w:cantSplit/>${height}`, paragraph: keepsNext ? together : "" };
  for (const { cells, weight } of rows) yield rowXml(cells, columns, widths, properties, weight);
  yield "</w:tbl>";
}

/** A light ground for what heads a group, and a line above what sums up: neither needs colour. */
const grounds: Readonly<Record<string, string>> = {
  head: '<w:shd w:val="clear" w:color="auto" w:fill="E8ECF0"/>',
  group: '<w:shd w:val="clear" w:color="auto" w:fill="F4F6F8"/>',
};

const noLines: readonly WordLine[] = [{ text: "" }];

const lines: Readonly<Record<string, string>> = {
  total: '<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="404040"/></w:tcBorders>',
};

const cellStyle = '<w:pStyle w:val="Cell"/>';

const insetOf = ({ isInset = false }: WordLine): string => (isInset ? '<w:ind w:left="200"/>' : "");

function rowXml(
  cells: readonly (readonly WordLine[])[],
  columns: readonly WordColumn[],
  widths: readonly number[],
  properties: { readonly row: string; readonly paragraph: string },
  weight: WordRow["weight"] | "head",
): string {
  const [ground, line] = weight === undefined ? ["", ""] : [grounds[weight] ?? "", lines[weight] ?? ""];
  const isBold = weight !== undefined;
  const written = columns.map(({ align }, index) => {
    const side = align === "right" ? '<w:jc w:val="right"/>' : "";
    const own = cells[index] ?? [];
    const shown = own.length === 0 ? noLines : own;
    const text = shown
      .map((one) => lineXml(one, `${cellStyle}${properties.paragraph}${insetOf(one)}${side}`, isBold))
      .join("");
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${line}${ground}</w:tcPr>${text}</w:tc>`;
  });
  return `<w:tr><w:trPr>${properties.row}</w:trPr>${written.join("")}</w:tr>`;
}
