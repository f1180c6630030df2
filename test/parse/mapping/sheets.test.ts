// fixtures/mapping/sheets.yaml: small sheets of strangers, and by hand the rows that come of each.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import { mappedColumns } from "../../../src/model/mapping.ts";
import { parseDocument } from "../../../src/parse/documents.ts";
import { createMappedTable, type MappedRows } from "../../../src/parse/mapping/mappedTable.ts";
import { toMapping } from "../../../src/parse/mapping/toMapping.ts";
import { readTableText } from "../../../src/table/readTableText.ts";
import { projectRoot } from "../../architecture/projectRoot.ts";

interface Sheet {
  readonly name: string;
  readonly file?: string;
  readonly mapping: Parameters<typeof toMapping>[2];
  readonly table: string;
  readonly rows: string;
  readonly skipped?: Record<string, number>;
}

const sheets = parseYaml(readFileSync(join(projectRoot, "fixtures/mapping/sheets.yaml"), "utf8")) as Sheet[];

describe.each(sheets)("$name", ({ file = "table.csv", mapping: text, table, rows, skipped = {} }) => {
  test("gives the rows that were written down by hand", () => {
    const written = stringify({ format: "nap/mapping@1", id: "m", ...text });
    const { document, problems: refused } = parseDocument("mapping.yaml", written);
    if (document?.format !== "nap/mapping@1") throw new Error("no mapping");
    const { mapping, problems } = toMapping("mapping.yaml", "m", document.text, document.at);
    expect([...refused, ...problems]).toEqual([]);
    const found: string[][] = [];
    let account: MappedRows | null = null;
    const mapped = createMappedTable(mapping, mappedColumns, {
      header(_source, cells, _line, _row, _place, own) {
        found.push([...cells]);
        account = own;
        return true;
      },
      record: (cells) => found.push([...cells]),
    });
    expect(readTableText(file, table, mapped).problems).toEqual([]);
    expect(mapped.finish()).toEqual([]);
    expect(asRecords(found)).toEqual(asRecords(parseCsv(rows)));
    const counted = account as MappedRows | null;
    expect(Object.fromEntries(counted?.skipped() ?? [])).toEqual(skipped);
  });
});

test("there are twenty of them at least", () => expect(sheets.length).toBeGreaterThanOrEqual(20));

/** Rows as pairs of column and text, whatever the order of the columns. */
const asRecords = ([header = [], ...rows]: string[][]): object[] =>
  rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
