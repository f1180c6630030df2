// tables with rows that are not ratings → the figure, and what became of every row
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";

const folder = join(projectRoot, "fixtures/trust/tables-accounted");

test.each([
  { file: "blanks.csv", scored: 1, inScope: 5, rows: 5, rated: 1, unrated: 4, skipped: [] },
  { file: "blanks-with-notes.csv", scored: 1, inScope: 3, rows: 3, rated: 1, unrated: 2, skipped: [] },
  {
    file: "total.csv",
    scored: 2,
    inScope: 3,
    rows: 4,
    rated: 2,
    unrated: 1,
    skipped: [{ reason: "total", rows: 1 }],
  },
  {
    file: "totals-by-direction.csv",
    scored: 3,
    inScope: 3,
    rows: 5,
    rated: 3,
    unrated: 0,
    skipped: [{ reason: "total", rows: 2 }],
  },
  {
    file: "beside.csv",
    scored: 1,
    inScope: 2,
    rows: 4,
    rated: 1,
    unrated: 1,
    skipped: [
      { reason: "blank-beside-a-rating", rows: 1 },
      { reason: "blank-again", rows: 1 },
    ],
  },
])("$file", async ({ file, scored, inScope, rows, rated, unrated, skipped }) => {
  const { stdout } = await runCli(["score", file, "--format", "json"], { cwd: folder });
  const { scores, tables } = JSON.parse(stdout);
  expect(scores[0].overall).toMatchObject({ scored, inScope, total: inScope });
  expect(tables).toEqual([
    {
      path: file,
      sheet: null,
      rows,
      rated,
      unrated,
      skipped,
      leftOut: [],
      ratings: rated,
      unusedColumns: [],
    },
  ]);
});
