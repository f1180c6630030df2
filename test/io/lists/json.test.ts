// JSON and JSON Lines → the rows that a table's reader is sent, with places in the terms of the file
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom, editText } from "../../../scripts/editText.ts";
import { placeText } from "../../../src/model/placeText.ts";
import { memorySource } from "../../../src/io/openSource.ts";
import { readTableFile } from "../../../src/io/readTableFile.ts";
import { stepsOf, wayText } from "../../../src/io/lists/wayOf.ts";
import { columnOf } from "../../../src/parse/ratings/ratingHeader.ts";
import { runs } from "../../properties/runs.ts";
import { readCells } from "../workbook/readCells.ts";

const read = (text: string, rows?: string) =>
  readCells(Buffer.from(text), null, rows === undefined ? {} : { rows }, "p.json");
const rowsOf = async (text: string, rows?: string) =>
  (await read(text, rows)).rows.map((row) => row.join("|"));

test.each<[string, string, string | undefined, string[]]>([
  [
    "an array",
    '[{"clause":"1.1","status":"full"},{"status":"none","clause":"1.2","note":null}]',
    undefined,
    ["1|clause|status|note", "1|1.1|full|", "2|1.2|none|"],
  ],
  [
    "an object with a list",
    '{"meta":{"tags":["a"]},"data":{"items":[{"clause":"1.1","status":"full"}]}}',
    undefined,
    ["1|clause|status", "1|1.1|full"],
  ],
  [
    "a map of records",
    '{"1.1":{"status":"full"},"1.2":{"status":"none"}}',
    undefined,
    ["1|#key|status", "1|1.1|full", "2|1.2|none"],
  ],
  [
    "fields of each",
    '[{"id":7,"fields":{"clause":"1.1","status":"full"}},{"fields":{"clause":"1.2"}}]',
    "[*].fields",
    ["1|clause|status", "1|1.1|full", "2|1.2|"],
  ],
  [
    "lists in each",
    '{"d":[{"c":[{"clause":"1.1"}]},{"c":[{"clause":"2.1"},{"clause":"2.2"}]}]}',
    "d[*].c",
    ["1|clause", "1|1.1", "2|2.1", "3|2.2"],
  ],
  [
    "numbers as they are written",
    '[{"clause":1.10,"percent":72.50,"note":1e2,"value":12345678901234567890}]',
    undefined,
    ["1|clause|percent|note|value", "1|1.10|72.50|1e2|12345678901234567890"],
  ],
  [
    "maps and lists in a cell",
    '[{"clause":"1.1","status":{"id":3,"label":"full"},"bodies":["moj","city"],"log":[{"a":1}],"done":true}]',
    undefined,
    ["1|clause|status.id|status.label|bodies|log|done", "1|1.1|3|full|moj; city|[1]|true"],
  ],
  [
    "lists of cells",
    '[["Report"],["clause","status"],["1.1","full"]]',
    undefined,
    ["1|clause|status", "3|1.1|full"],
  ],
  ["JSON Lines", '{"clause":"1.1"}\n\n{"clause":"1.2"}\n', undefined, ["1|clause", "1|1.1", "2|1.2"]],
])("%s", async (_, text, rows, expected) => expect(await rowsOf(text, rows)).toEqual(expected));

test.each<[string, string, string | undefined, string]>([
  ["no list", '{"a":1}', undefined, "NAP130 no-list"],
  ["several lists", '{"a":[{"x":1}],"b":[{"x":1},{"x":2}]}', undefined, "NAP130 several-lists, a (1), b (2)"],
  ["no such list", '{"a":[{"x":1}]}', "data.items", "NAP130 no-such-list, data.items, a (1)"],
  ["not a list", '{"a":[{"x":1}],"b":7}', "b", "NAP130 not-a-list, b, a (1)"],
  ["JSON that ends early", '[{"clause":"1.1"},\n {"clause"', undefined, "NAP133 malformed-json, 2, 11"],
  ["a comma too many", '[{"clause":"1.1",}]', undefined, "NAP133 malformed-json, 1, 18"],
  ["a bad line", '{"clause":"1"}\n{"clause":"2"}\n{"clause"\n', undefined, "NAP133 malformed-json, 3, 10"],
  ["a byte that is not text", '[{"clause":"\u00ff"}]', undefined, "NAP104 12, 0xFF, UTF-8"],
])("%s", async (_, text, rows, expected) => {
  const bytes = expected.includes("NAP104") ? Buffer.from(text, "latin1") : Buffer.from(text);
  const { problems } = await readCells(bytes, null, rows === undefined ? {} : { rows }, "p.json");
  expect(problems).toEqual([expected]);
});

test("of several lists the one with clauses is read", async () => {
  expect(await rowsOf('{"a":[{"x":1}],"b":[{"clause":"1.1"}]}')).toEqual(["1|clause", "1|1.1"]);
});

async function placesOf(text: string, rows?: string): Promise<string[]> {
  const places: string[] = [];
  let at: ((row: number, index: number) => string) | null = null;
  await readTableFile(
    memorySource("p.json", [Buffer.from(text)]),
    null,
    rows === undefined ? {} : { rows },
    () => ({ megabytes: 1 }),
    {
      columnOf,
      header: (_, __, ___, ____, place) => {
        at = (row, index) => placeText(place?.(row, row, "status", index) as never);
        return true;
      },
      record: (cells, _, row) => void places.push(at?.(row, cells.indexOf("full")) ?? ""),
    },
  );
  return places;
}

test("places are the ways to the values", async () => {
  expect(await placesOf('{"data":{"items":[{"clause":"1"},{"clause":"2","status":"full"}]}}')).toEqual([
    "p.json:data.items[0]",
    "p.json:data.items[1].status",
  ]);
  expect(await placesOf('{"a b":{"clause":"1","status":"full"}}')).toEqual(['p.json:["a b"].status']);
  expect(await placesOf('[{"f":{"clause":"1","status":"full"}}]', "[*].f")).toEqual(["p.json:[0].f.status"]);
});

test("a way that is written is read as it was", () => {
  const step = fc.oneof(
    fc.nat(99),
    fc.string({ minLength: 1, maxLength: 12 }).filter((key) => key !== "*"),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
      fc.pre(
        steps.every((key) => typeof key === "number" || (!/[\p{Cc}$\\"]/u.test(key) && key.trim() === key)),
      );
      expect(stepsOf(wayText(steps))).toEqual(steps);
    }),
    { seed: 2021 },
  );
});

test("hostile files end soon", async () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  const wide = `[{${Array.from({ length: 5000 }, (_, key) => `"k${key}":1`).join()}}]`;
  const start = performance.now();
  expect((await read(deep)).problems).toEqual([]);
  expect((await read(`{"a":${'{"a":'.repeat(100_000)}1${"}".repeat(100_001)}`)).problems).toEqual([
    "NAP130 no-list",
  ]);
  expect((await read(wide)).problems).toEqual(["NAP133 too-many-columns, 1000"]);
  expect((await read('{"__proto__":{"clause":"1.1"},"constructor":{"clause":"1.2"}}')).rows.length).toBe(3);
  expect(performance.now() - start).toBeLessThan(3000);
});

test("random edits", async () => {
  const good = [
    '{"data":[{"clause":"1.1","percent":72.50,"b":["x","y"]},{"clause":"1.2"}]}',
    '{"clause":"1"}\n{"clause":"2"}\n',
  ];
  const found: unknown[] = [];
  for (let seed = 1; seed <= runs(300); seed++) {
    const options = seed % 3 === 0 ? { rows: "data[*]" } : {};
    for (const text of good) {
      const edited = Buffer.from(editText(text, createRandom(seed)));
      found.push(await readCells(edited, null, options, "p.json"));
    }
  }
  expect(found.length).toBe(runs(300) * good.length);
}, 60_000);
