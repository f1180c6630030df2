// Headings, paragraphs and tables → the main part of a Word file, made as it is asked for.
import type { WordBlock, WordDocument } from "../../../model/wordDocument.ts";
import { columnWidths, wantedWidths, type WantedWidth } from "./columnWidths.ts";
import { namespaces, xmlHead } from "./packageXml.ts";
import { tableXml } from "./tableXml.ts";
import { lineXml, runXml } from "./textXml.ts";

/** A4 with margins of two centimetres, in twentieths of a point. */
const [short, long, margin] = [11906, 16838, 1134];

/** The whole document lies across where a table would not fit otherwise: pages of both kinds are awkward to read. */
export function* bodyXml({ blocks }: WordDocument): Generator<string> {
  const wanted = new Map<WordBlock, readonly WantedWidth[]>();
  for (const block of blocks) if (block.kind === "table") wanted.set(block, wantedWidths(block));
  const isAcross = blocks.some(
    (block) =>
      block.kind === "table" && !columnWidths(block, wanted.get(block) ?? [], short - 2 * margin).fits,
  );
  const [width, height] = isAcross ? [long, short] : [short, long];
  yield `${xmlHead}<w:document ${namespaces}><w:body>`;
  for (const block of blocks) {
    if (block.kind !== "table") {
      yield textBlock(block);
      continue;
    }
    yield* tableXml(block, columnWidths(block, wanted.get(block) ?? [], width - 2 * margin).widths);
    // Two tables without anything between them would be one.
    yield `<w:p><w:pPr><w:pStyle w:val="AfterTable"/>${block.keepsNext === true ? "<w:keepNext/>" : ""}</w:pPr></w:p>`;
  }
  const across = isAcross ? ' w:orient="landscape"' : "";
  yield `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${width}" w:h="${height}"${across}/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function textBlock(block: Exclude<WordBlock, { kind: "table" }>): string {
  if (block.kind === "paragraph") return lineXml(block.line, block.keepsNext === true ? "<w:keepNext/>" : "");
  const page = block.newPage === true ? "<w:pageBreakBefore/>" : "";
  return `<w:p><w:pPr><w:pStyle w:val="Heading${block.level}"/>${page}</w:pPr>${runXml(block.text)}</w:p>`;
}
