// The rows of tables as XML → an OpenDocument spreadsheet.
import { makeZip, type ZipOptions } from "../workbook/makeZip.ts";

export const contentOf = (tables: string, styles = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;

export const table = (name: string, rows: string, style = "ta1"): string =>
  `<table:table table:name="${name}" table:style-name="${style}"><table:table-column/>${rows}</table:table>`;

export const row = (cells: string, attributes = ""): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

export const text = (content: string, attributes = ""): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${content}</text:p></table:table-cell>`;

export const number = (type: string, value: string, shown: string): string =>
  `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;

export const empty = (count = 1): string => `<table:table-cell table:number-columns-repeated="${count}"/>`;

export const makeOds = (content: string | Buffer, options?: ZipOptions): Buffer =>
  makeZip(
    {
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": content,
      "META-INF/manifest.xml": "<manifest:manifest/>",
    },
    options,
  );
