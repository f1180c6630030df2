// Random plans, tables with dirt, and methods → the same documents, whether rows are read or a database counts them.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isError, type Dialect, type Problem, type Score } from "../../src/core.ts";
import { inputOfCase, scoreOfInput } from "../properties/cases.ts";
import { figuresOf, isWithheld } from "../properties/figuresOf.ts";
import { naiveScore, type PlainCase } from "../properties/naiveScore.ts";
import { runs } from "../properties/runs.ts";
import { countedScore } from "./countedScore.ts";
import { askDuckdb, askSqlite, type Ask } from "./engines.ts";
import { manyBodies, withoutDirt } from "./manyBodies.ts";
import { documentsOf, problemsOfReading, problemsTold } from "./told.ts";
import { postgresPrograms, startPostgres, type Server } from "./postgres.ts";

/** All of a score but its rows. */
const plain = ({ assessment: { ratings, ...assessment }, ...score }: Score): unknown => ({
  ...score,
  assessment,
  accounts: ratings.accounts.map((account) => ({
    ...account,
    summed: undefined,
    leftOut: account.leftOut.length > 0,
  })),
});

const errorsOf = (problems: readonly Problem[]): number => problems.filter(isError).length;

const longer = process.env["COUNT_RUNS"];

/** `npm run counts:long` has a thousand cases for each database. */
const asks = (dialect: Dialect, ask: Ask, usual: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(manyBodies, async (drawn: PlainCase) => {
      const input = inputOfCase(drawn);
      const byRows = scoreOfInput(input);
      const counted = await countedScore(input, drawn.rows, dialect, ask);
      const { isGrouped, partsAt } = counted;
      const inRows = [...problemsOfReading(drawn.rows, input.plan), ...byRows.problems];
      expect(problemsTold(counted.problems, partsAt, isGrouped)).toEqual(
        problemsTold(inRows, () => 1, isGrouped),
      );
      expect(isWithheld(counted.score)).toBe(isWithheld(byRows.score));
      // Why a figure is withheld says how many problems there are; one at a line of the answer may be several at rows.
      if (isWithheld(byRows.score) && errorsOf(counted.problems) !== errorsOf(inRows)) return;
      expect(plain(counted.score)).toEqual(plain(byRows.score));
      expect(documentsOf(counted.score)).toEqual(documentsOf(byRows.score));
    }),
    { numRuns: longer === undefined ? runs(usual) : Number(longer) },
  );

const timeout = longer === undefined ? 60_000 : 3_600_000;

test("DuckDB's counts give the score that rows give", { timeout }, () =>
  expect(asks("duckdb", askDuckdb, 40)).resolves.toBeUndefined(),
);

test("SQLite's counts do", { timeout }, () => expect(asks("sqlite", askSqlite, 60)).resolves.toBeUndefined());

const bin = postgresPrograms();

describe.skipIf(bin === null)("where PostgreSQL is installed", () => {
  let server: Server | null = null;
  beforeAll(async () => {
    server = await startPostgres(bin ?? "");
  }, 60_000);
  afterAll(() => server?.stop());

  test("its counts do", { timeout }, () =>
    expect(asks("postgres", (...call) => (server as Server).ask(...call), 30)).resolves.toBeUndefined(),
  );
});

test("and these are the figures of the independent computation", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(withoutDirt, async (drawn: PlainCase) => {
      const { score } = await countedScore(inputOfCase(drawn), drawn.rows, "sqlite", askSqlite);
      expect(figuresOf(score)).toEqual(naiveScore(drawn));
    }),
    { numRuns: longer === undefined ? runs(40) : Number(longer) },
  );
});

test("the random cases have something to count", async () => {
  const cases = fc.sample(manyBodies, { numRuns: 150, seed: 3 });
  let [grouped, named, several] = [0, 0, 0];
  for (const drawn of cases) {
    const { input, usedNames } = await countedScore(inputOfCase(drawn), drawn.rows, "sqlite", askSqlite);
    const { counted, rows } = input.assessment.ratings;
    if (usedNames) named++;
    for (let row = 0; row < rows; row++) if ((counted?.bodies(row) ?? 0) > 1) grouped++;
    for (const part of counted?.parts ?? []) if (part.rows.length > 1) several++;
  }
  expect(Math.min(grouped, named, several)).toBeGreaterThan(10);
});
