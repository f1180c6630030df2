// random mappings as YAML → a mapping or problems, and tables read under it; never an error
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { parseDocument } from "../../../src/core.ts";
import { mappedColumns } from "../../../src/model/mapping.ts";
import { createMappedTable } from "../../../src/parse/mapping/mappedTable.ts";
import { toMapping } from "../../../src/parse/mapping/toMapping.ts";
import { readTableText } from "../../../src/table/readTableText.ts";

const text = fc.oneof(
  fc.constantFrom(
    "No",
    "State",
    "#row",
    "#file",
    "#key",
    "{body}-*",
    "dd.mm.yyyy",
    "m",
    "",
    " ",
    "share",
    "down",
    "x|(",
    "\u0130",
  ),
  fc.string({ maxLength: 6 }),
);
const any = fc.oneof(
  text,
  fc.integer({ min: -2, max: 9 }),
  fc.constant(null),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(text, text, { maxKeys: 3 }),
);
const sourceKeys = [
  "column",
  "columns",
  "join",
  "constant",
  "file-name",
  "wide",
  "fill",
  "split",
  "else",
  "words",
  "present",
  "absent",
  "as",
  "met",
  "of",
];
const source = fc.oneof(text, any, fc.dictionary(fc.constantFrom(...sourceKeys), any, { maxKeys: 4 }));
const mapping = fc.record(
  {
    read: fc.oneof(
      any,
      fc.dictionary(fc.constantFrom("decimal", "header", "sheet", "rows", "table", "delimiter"), any),
    ),
    columns: fc.oneof(any, fc.dictionary(fc.constantFrom(...mappedColumns), source, { maxKeys: 5 })),
    where: fc.oneof(any, fc.dictionary(text, any, { maxKeys: 2 })),
    skip: fc.oneof(any, fc.dictionary(text, any, { maxKeys: 2 })),
    repeats: fc.oneof(fc.constantFrom("first", "last"), any),
  },
  { requiredKeys: ["columns"] },
);

test("a mapping of any shape gives problems, not an error", () => {
  let read = 0;
  fc.assert(
    fc.property(mapping, fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 }), (written, rows) => {
      const { document } = parseDocument(
        "m.yaml",
        stringify({ format: "nap/mapping@1", id: "m", ...written }),
      );
      if (document?.format !== "nap/mapping@1") return;
      const { mapping: found } = toMapping("m.yaml", "m", document.text, document.at);
      const mapped = createMappedTable(found, mappedColumns, {
        header: () => true,
        record: () => void read++,
      });
      readTableText(
        "t.csv",
        `No,State\n1.1,full\n${rows.map((cells) => cells.join(",")).join("\n")}`,
        mapped,
      );
      mapped.finish();
    }),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(5);
});
