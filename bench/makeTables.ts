// A number of rows → the same ratings as JSON and as .ods, in a folder.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";

const statuses = ["full", "partial", "none"];

const recordsOf = (rows: number) =>
  Array.from({ length: rows }, (_, row) => ({
    clause: `${(row % 40) + 1}.${Math.floor(row / 40) + 1}`,
    title: `Measure ${row} of the action plan, as it was adopted`,
    body: `ministry-${row % 30}`,
    status: statuses[row % 3] ?? "",
    percent: row % 101,
    evidence: `letter ${row} of 12 May`,
    note: "checked by two people",
  }));

export function makeTables(folder: string, rows: number): { json: string; ods: string } {
  const records = recordsOf(rows);
  const [json, ods] = [join(folder, "rows.json"), join(folder, "rows.ods")];
  writeFileSync(json, JSON.stringify(records));
  writeFileSync(ods, zipOf("content.xml", contentOf(records)));
  return { json, ods };
}

const cell = (value: string | number): string =>
  typeof value === "number"
    ? `<table:table-cell table:style-name="ce1" office:value-type="float" office:value="${value}" calcext:value-type="float"><text:p>${value}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

const row = (values: readonly (string | number)[]): string =>
  `<table:table-row table:style-name="ro1">${values.map(cell).join("")}</table:table-row>`;

function contentOf(records: ReturnType<typeof recordsOf>): string {
  const body = [
    row(Object.keys(records[0] ?? {})),
    ...records.map((record) => row(Object.values(record))),
  ].join("");
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o"><office:body><office:spreadsheet><table:table table:name="Sheet1" table:style-name="ta1">${body}</table:table></office:spreadsheet></office:body></office:document-content>`;
}

/** A container of one file. */
function zipOf(name: string, text: string): Buffer {
  const bytes = Buffer.from(text);
  const packed = deflateRawSync(bytes);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed]);
  const entry = Buffer.concat([
    Buffer.from("PK\u0001\u0002\u0014\0"),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, Buffer.from("PK\u0005\u0006"), end]);
}
