// Cells that hold more or other than one clause or body → told; those that hold one → nothing.
import { describe, expect, test } from "vitest";
import { bodyCells } from "../../src/check/bodyCells.ts";
import { clauseCells } from "../../src/check/clauseCells.ts";
import { severalClauses } from "../../src/check/severalClauses.ts";
import { flat, type Row } from "../score/given.ts";
import { codesOf, ownPlan, planOf, tableOf, told } from "./tableOf.ts";

const clausesOf = (...ids: string[]): Row[] => ids.map((clause) => ({ clause, status: "full" }));

describe("several clauses in a cell", () => {
  const ids = ["1.1", "1.2", "1.3", "1.10", "A-2", "7"];
  test.each([
    ["1.1, 1.2", "list 1.1 1.2"],
    ["1.1; 1.2; 1.3", "list 1.1 1.3"],
    ["1.1/1.2", "list 1.1 1.2"],
    ["1.1 & 1.2", "list 1.1 1.2"],
    ["1.1 and 1.2", "list 1.1 1.2"],
    ["1.1 və 1.2", "list 1.1 1.2"],
    ["1.1\n1.2", "list 1.1 1.2"],
    ["1.1,1.9", "list 1.1 1.9"],
    ["1.1,", null],
    [", 1.1, 1.2", "list 1.1 1.2"],
    ["A-2, A-3", null],
    ["x-1.3", null],
    ["1.1-x1", null],
    ["x0-1.3", null],
    ["1.1-x9", null],
    ["1.1  and  1.2", "list 1.1 1.2"],
    ["1.1,; 1.2", "list 1.1 1.2"],
    ["1.1  to  1.3", "range 1.1 1.3"],
    ["see 1.1-1.3", null],
    ["1.1-1.3 see", null],
    ["1.1, 1.1", null],
    ["1.1, and more", null],
    ["1,1", null],
    ["1.1-1.3", "range 1.1 1.3"],
    ["1.1 – 1.3", "range 1.1 1.3"],
    ["1.1 to 1.3", "range 1.1 1.3"],
    ["1.1...1.3", "range 1.1 1.3"],
    ["1.1…1.3", "range 1.1 1.3"],
    ["1.3-1.1", null],
    ["1.2-1.10", "range 1.2 1.10"],
    ["3-7", "range 3 7"],
    ["7-3", null],
    ["7–9", "range 7 9"],
    ["1.1-x", null],
    ["1.1", null],
    ["x", null],
  ])("%j: %s", (cell, expected) => {
    const found = severalClauses(ids)(cell);
    expect(found === null ? null : `${found.form} ${found.first} ${found.last}`).toBe(expected);
  });

  test("a number has as many digits as it needs, and each id as many numbers as the others", () => {
    const several = severalClauses(["1.1", "1.2"]);
    expect([several("1.1, 1.25"), several("1.1, .5")]).toEqual([
      { form: "list", first: "1.1", last: "1.25" },
      null,
    ]);
    expect(severalClauses(["3-1", "3-2", "1.1"])("1.1-1.3")).toEqual({
      form: "range",
      first: "1.1",
      last: "1.3",
    });
  });

  test("ids with a hyphen are those that are nothing else", () => {
    const isRange = (cell: string, ...known: string[]) => severalClauses(known)(cell) !== null;
    expect(isRange("4-9", "10-12", "10-13", "4")).toBe(false);
    expect(isRange("4-9", "Annex 3-1", "Annex 3-2", "4")).toBe(true);
    expect(isRange("4-9", "3-1 a", "3-2 a", "4")).toBe(true);
    expect(isRange("1.1.1-1.1.3", "3-1", "3-2", "1.1.1")).toBe(true);
  });

  test("with hyphens in several ids a hyphen between whole numbers is no range", () => {
    const several = severalClauses(["3-1", "3-2", "4"]);
    expect([several("4-9"), several("4–9")]).toEqual([null, { form: "range", first: "4", last: "9" }]);
  });
});

describe("clause cells", () => {
  test("of a plan with clauses of its own", () => {
    const rows = [...clausesOf("1.1", "1.1, 1.2", "1.1, 1.2"), { clause: "1.2-1.3" }];
    expect(told(clauseCells(tableOf(rows), planOf(flat("1.1", "1.2", "1.3"))))).toEqual([
      [
        "a.csv:3 clause",
        "NAP330",
        { id: "1.1, 1.2", form: "list", first: "1.1", last: "1.2", rows: 2, row: 3 },
      ],
    ]);
    expect(clauseCells(tableOf(clausesOf("1.1, 1.2")), planOf(flat("1.1", "1.2", "1.1, 1.2")))).toEqual([]);
    expect(clauseCells(tableOf(clausesOf("2025-10-01", "x")), planOf(flat("1.1")))).toEqual([]);
  });

  test("of a plan that the rows make up: several clauses, dates, and ids unlike most", () => {
    const table = tableOf(clausesOf("1.1", "1.2", "1.3", "1.1; 1.2", "01.10.2025", "annex", "1.4"));
    expect(told(clauseCells(table, ownPlan()))).toEqual([
      [
        "a.csv:5 clause",
        "NAP330",
        { id: "1.1; 1.2", form: "list", first: "1.1", last: "1.2", rows: 1, row: 5 },
      ],
      ["a.csv:6 clause", "NAP331", { id: "01.10.2025", rows: 1, row: 6 }],
      ["a.csv:7 clause", "NAP332", { id: "annex", like: "1.1", rows: 1, row: 7 }],
    ]);
  });

  test.each([
    "1-Oct",
    "10.янв",
    "Oct-25",
    "01 Oct 2025",
    "2025-10-01T10:00",
    "1/10/2025",
    "Oct 2025",
    "1-yan",
    "1-май",
    "2025-10-01",
    "2025-10-01 10:00:05",
  ])("%s is a date", (id) => {
    expect(codesOf(clauseCells(tableOf(clausesOf(id)), ownPlan()))).toEqual(["NAP331"]);
  });

  test.each([
    "1-Abc",
    "Annex-25",
    "2025-10",
    "1.10.25x",
    "x2025-10-01",
    "Oct",
    "1-Octx9",
    "1-xjan",
    "nov 01.10.2025",
  ])("%s is none", (id) => {
    expect(codesOf(clauseCells(tableOf(clausesOf(id)), ownPlan()))).toEqual([]);
  });

  test("without a shape that most ids have, none is unlike", () => {
    const unlike = (...ids: string[]) => codesOf(clauseCells(tableOf(clausesOf(...ids)), ownPlan()));
    expect(unlike("1.1", "x")).toEqual([]);
    expect(unlike("1.1", "1.2", "x", "y z")).toEqual([]);
    expect(unlike("1.1", "1.2", "x")).toEqual(["NAP332"]);
    expect(unlike("x", "1.1", "1.2")).toEqual(["NAP332"]);
    expect(unlike("1.1", "1.2", "1.3", "1-Oct")).toEqual(["NAP331"]);
  });
});

describe("body cells", () => {
  const held = (...bodies: string[]) =>
    told(
      bodyCells(
        tableOf(bodies.map((body, index) => ({ clause: `${index}`, body, status: "full" }))),
        ownPlan(),
      ),
    );

  test("two names with a sign that is no part of a name", () => {
    expect(held("Justice; Finance", "Justice; Finance", "Police")).toEqual([
      [
        "a.csv:2 body",
        "NAP333",
        {
          written: "Justice; Finance",
          first: "Justice",
          separator: '";"',
          second: "Finance",
          rows: 2,
          row: 2,
        },
      ],
    ]);
    expect(held("Justice\n Finance | Police")[0]?.[2]).toMatchObject({
      written: "Justice Finance | Police",
      first: "Justice",
      separator: "U+000A",
      second: "Finance",
    });
    expect(held("Justice;Finance")[0]?.[2]).toMatchObject({ first: "Justice", second: "Finance" });
    expect(held("Justice,Finance", "Justice", "Finance")[0]?.[2]).toMatchObject({ second: "Finance" });
    expect([held("Justice; 1"), held("; Finance"), held("Justice;"), held("A; Finance")]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test("two names with a sign that may be part of one, where both stand by themselves too", () => {
    expect(held("Justice and Finance")).toEqual([]);
    expect(held("Justice and Finance", "justice")).toEqual([]);
    expect(held("Justice and Finance", "justice", "Finance")[0]?.[2]).toMatchObject({
      first: "Justice",
      separator: '"and"',
      second: "Finance",
    });
    expect(held("Justice, Finance", "Justice", "Finance")[0]?.[2]).toMatchObject({ separator: '","' });
  });

  test("nothing where there is a plan", () => {
    const table = tableOf([{ clause: "1", body: "Justice; Finance", status: "full" }]);
    expect(bodyCells(table, planOf(flat("1")))).toEqual([]);
  });
});
