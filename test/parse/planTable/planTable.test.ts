// tables of a plan under a mapping → its directions and clauses, and rows that do not agree
import { expect, test } from "vitest";
import { startOf } from "../../../src/model/place.ts";
import type { PlanText } from "../../../src/model/plan.ts";
import { createMappedTable } from "../../../src/parse/mapping/mappedTable.ts";
import { toMapping } from "../../../src/parse/mapping/toMapping.ts";
import { planOfRows } from "../../../src/parse/planTable/planOfRows.ts";
import { createPlanRows, mostPlanRows, planColumns } from "../../../src/parse/planTable/planRows.ts";
import { readTableText } from "../../../src/table/readTableText.ts";
import type { Written } from "../mapping/readMapped.ts";

const empty = {
  format: "nap/plan@1",
  id: "p",
  period: { start: "2020", end: "2022" },
  directions: [],
} as unknown as PlanText;

function planOf(columns: Written["columns"], csv: string, text: PlanText = empty, takesFirst = false) {
  const { mapping } = toMapping("m.yaml", "m", { columns }, () => startOf("m.yaml"));
  const rows = createPlanRows();
  const table = createMappedTable(mapping, planColumns, rows);
  readTableText("plan.csv", csv, table);
  expect(table.finish()).toEqual([]);
  return planOfRows(text, () => startOf("plan.yaml"), rows.rows, takesFirst);
}

const ids = ({ directions }: PlanText) =>
  directions.map(({ id, clauses }) => [id, clauses.map((clause) => clause.id)]);

test("clauses lie in the direction of the number before their first dot, headings are not clauses", () => {
  const { text, problems } = planOf(
    { clause: "No", title: "T" },
    "No,T\n,Stage one\n1.1,a\nClause 1.10.,b\n2,c\n",
  );
  expect(problems).toEqual([]);
  expect(ids(text)).toEqual([
    ["1", ["1.1", "1.10"]],
    ["2", ["2"]],
  ]);
});

test("rows of one clause come together: bodies, activities, and texts that only one of them has", () => {
  const { text, problems } = planOf(
    {
      clause: { column: "No", fill: "down" },
      title: "T",
      lead: { column: "Who", split: ";" },
      activity: "Step",
    },
    "No,T,Who,Step\n1.1,Open data,moj; city,a\n,,city,b\n",
  );
  expect(problems).toEqual([]);
  expect(text.directions[0]?.clauses).toMatchObject([
    { id: "1.1", title: "Open data", lead: ["moj", "city"], activities: [{ id: "a" }, { id: "b" }] },
  ]);
  expect(text.bodies?.map(({ id }) => id)).toEqual(["moj", "city"]);
});

test.each<[string, string, string]>([
  ["title", "T", "No,T\n1.1,Open data\n1.1,Opendata\n"],
  ["end", "E", "No,E\n1.1,2020\n1.1,2021\n"],
  ["weight", "W", "No,W\n1.1,1\n1.1,2\n"],
  ["direction", "D", "No,D\n1.1,A\n1.1,B\n"],
])("NAP615: two texts of %s, unless the first is meant", (column, theirs, csv) => {
  const columns = { clause: "No", [column]: theirs } as Written["columns"];
  expect(planOf(columns, csv).problems).toMatchObject([
    { code: "NAP615", params: { clause: "1.1", column } },
  ]);
  expect(planOf(columns, csv, empty, true).problems).toEqual([]);
});

test("directions of the file are filled, and its bodies keep their ids", () => {
  const text = {
    ...empty,
    bodies: [{ id: "moj", name: "Ministry of Justice" }],
    directions: [{ id: "1", title: "First", clauses: [{ id: "1.1" }] }],
  } as unknown as PlanText;
  const { text: read } = planOf(
    { clause: "No", lead: "Who" },
    "No,Who\n1.2,Ministry of Justice\n3.1,moj\n",
    text,
  );
  expect(ids(read)).toEqual([
    ["1", ["1.1", "1.2"]],
    ["3", ["3.1"]],
  ]);
  expect(read.directions[0]?.clauses[1]?.lead).toEqual(["moj"]);
});

test("of more rows than a plan may have none is read, and it is said where they are too many", () => {
  const rowsOf = (count: number): string =>
    `No,T\n${Array.from({ length: count }, (_, at) => `1.${at},x\n`).join("")}`;
  const { text, problems } = planOf({ clause: "No", title: "T" }, rowsOf(mostPlanRows + 5));
  expect(text.directions).toEqual([]);
  expect(problems.map(({ code, at, params }) => [code, at.row, params])).toEqual([
    ["NAP122", mostPlanRows + 2, { what: "plan-rows", most: mostPlanRows }],
  ]);
  expect(planOf({ clause: "No", title: "T" }, rowsOf(3)).problems).toEqual([]);
});
