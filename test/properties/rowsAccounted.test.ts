// random tables with random dirt → every row is a rating, a gap or skipped with a reason, as a naive count has it
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRatingReader, planFromTable, tableAccounts } from "../../src/core.ts";

const header = ["clause", "body", "rater", "status", "remark"];

interface Dirty {
  readonly kind: "rated" | "blank" | "total" | "empty" | "header" | "no-clause" | "ragged" | "lost";
  readonly cells: readonly string[];
}

const clause = fc.constantFrom("1", "2", "3", "1.1", "1.10", "2.1");
const body = fc.constantFrom("", "", "moj", "city");
const rater = fc.constantFrom("", "", "a", "b");
const word = fc.constantFrom("Total", "Cəmi:", "ИТОГО по разделу 1", "Усього", "Total general", "Yekun");

const row: fc.Arbitrary<Dirty> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(clause, body, rater)
      .map(([c, b, r]): Dirty => ({ kind: "rated", cells: [c, b, r, "full", ""] })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(clause, body, rater)
      .map(([c, b, r]): Dirty => ({ kind: "blank", cells: [c, b, r, " ", "seen"] })),
  },
  word.map((text): Dirty => ({ kind: "total", cells: [text, "", "", "full", ""] })),
  word.map((text): Dirty => ({ kind: "total", cells: ["", text, "", "", ""] })),
  fc.constantFrom<Dirty>(
    { kind: "empty", cells: ["", " ", "", "", ""] },
    { kind: "empty", cells: ["", ""] },
    { kind: "header", cells: header },
    { kind: "no-clause", cells: ["", "moj", "", "full", ""] },
    { kind: "ragged", cells: ["1.1", "full"] },
    { kind: "lost", cells: ["", "", "", "", "as of March"] },
  ),
);

/** Pair by pair, as slow as it can be. */
function naive(rows: readonly Dirty[]) {
  const key = ({ cells }: Dirty) => cells.slice(0, 3) as [string, string, string];
  const clauses = new Set(rows.filter(({ kind }) => kind === "rated").map(({ cells }) => cells[0]));
  const ids = new Set(rows.filter(({ kind }) => /rated|blank/.test(kind)).map(({ cells }) => cells[0] ?? ""));
  const isHeading = (id: string) =>
    clauses.size > 0 && !clauses.has(id) && [...ids].some((other) => other.startsWith(`${id}.`));
  const fits = (a: string, b: string) => a === b || a === "" || b === "";
  const covers = (a: string, b: string) => a === b || a === "";
  let [unrated, beside, again, headings] = [0, 0, 0, 0];
  for (const [index, own] of rows.entries()) {
    if (own.kind !== "blank") continue;
    const [c, b, r] = key(own);
    const others = rows.filter((other, at) => at !== index && other.cells[0] === c);
    const isSame = (other: Dirty) => key(other).join("|") === key(own).join("|");
    if (others.some((other) => other.kind === "rated" && fits(key(other)[1], b) && fits(key(other)[2], r)))
      beside++;
    else if (
      rows.slice(0, index).some((other) => other.kind === "blank" && isSame(other)) ||
      others.some(
        (other) =>
          other.kind === "blank" && !isSame(other) && covers(b, key(other)[1]) && covers(r, key(other)[2]),
      )
    )
      again++;
    else if (isHeading(c)) headings++;
    else unrated++;
  }
  return { unrated, beside, again, headings };
}

test("rows = rated + unrated + skipped, each for its reason", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const reader = createRatingReader({ keepTexts: false });
      reader.header("x.csv", header);
      for (const [index, { cells }] of rows.entries()) reader.record(cells, index + 2, index + 2);
      const { table } = reader.finish();
      const [account] = tableAccounts(table, planFromTable("x.csv", table).value);
      const count = (kind: Dirty["kind"]) => rows.filter((own) => own.kind === kind).length;
      const { unrated, beside, again, headings } = naive(rows);
      const skipped = Object.fromEntries(account?.skipped.map((own) => [own.reason, own.rows]) ?? []);
      expect(account).toMatchObject({
        rows: rows.length,
        rated: count("rated"),
        unrated,
        unusedColumns: ["remark"],
      });
      expect(skipped).toEqual(
        Object.fromEntries(
          Object.entries({
            "blank-beside-a-rating": beside,
            "blank-again": again,
            "not-a-clause": headings + count("lost"),
            total: count("total"),
            empty: count("empty"),
            "header-again": count("header"),
            "no-clause": count("no-clause"),
            ragged: count("ragged"),
          }).filter(([, own]) => own > 0),
        ),
      );
      expect(table.rows).toBe(count("rated") + unrated + headings);
    }),
    { numRuns: 1000 },
  );
});

test("words for totals are those of data/languages", async () => {
  const { readdirSync, readFileSync } = await import("node:fs");
  const { parse } = await import("yaml");
  const { totalWords } = await import("../../src/parse/ratings/totalWords.ts");
  const files = readdirSync("data/languages");
  const written = files.flatMap((file) => {
    const { totals } = parse(readFileSync(`data/languages/${file}`, "utf8")) as { totals?: string[] };
    return totals ?? [];
  });
  expect([...new Set(totalWords)].toSorted()).toEqual([...new Set(written)].toSorted());
});
