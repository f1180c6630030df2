// Random results → charts in which no text stands on another, and all places lie within the chart
import fc from "fast-check";
import { expect, test } from "vitest";
import { framedChart } from "../../../src/present/charts/framedChart.ts";
import { runs } from "../../properties/runs.ts";
import { anyCharts } from "./anyCharts.ts";
import { meetingTexts } from "./labelBoxes.ts";

test("no text stands on another one, nor is it cut off by the edge, whatever the titles and the figures are", () => {
  fc.assert(
    fc.property(anyCharts, (charts) => {
      for (const chart of charts) expect(meetingTexts(chart), chart.title).toEqual([]);
    }),
    { numRuns: runs(30) },
  );
});

test("marks lie within the chart, at finite places", () => {
  fc.assert(
    fc.property(anyCharts, (charts) => {
      for (const { marks, width, height } of charts)
        for (const mark of marks) {
          const points =
            mark.kind === "line"
              ? mark.points
              : mark.kind === "box"
                ? [[mark.x, mark.y] as const, [mark.x + mark.width, mark.y + mark.height] as const]
                : [[mark.x, mark.y] as const];
          for (const [x, y] of points) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(height);
          }
        }
    }),
    { numRuns: runs(15) },
  );
});

test("a description reads out each cell as it stands in the table, with the spaces that a title has", () => {
  const nothing = { marks: [], height: 0 };
  const table = { columns: ["clause", "title", ""], rows: [["1.1", "done \n x ", "7"]] };
  const about = { title: "t", lead: "l", captions: ["c"], body: nothing, legend: nothing };
  expect(framedChart({ ...about, table }).description).toBe("l 1.1: title done \n x ; 7. c");
});

test("a chart has a table, a title and a description that says its figures", () => {
  fc.assert(
    fc.property(anyCharts, (charts) => {
      for (const { table, description } of charts) {
        // A schedule of no clause has no rows.
        expect(table.columns.length).toBeGreaterThan(0);
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
        for (const cell of table.rows[0] ?? []) expect(description).toContain(cell);
      }
    }),
    { numRuns: runs(10) },
  );
});
