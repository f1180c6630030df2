// A table in a database → the query of nap, its answer, and the same result as from the rows.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { dialects } from "../../src/core.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const plan = `format: nap/plan@1
id: roads
period: {start: 2020, end: 2022}
bodies:
${Array.from({ length: 40 }, (_, body) => `  - {id: town-${body + 1}, weight: ${(body % 3) + 1}, name: Town ${body + 1}}`).join("\n")}
  - {id: ministry}
directions:
  - id: "1"
    clauses:
      - {id: "1.1", title: Plan, lead: [ministry]}
      - {id: "1.2", title: Build, window: {start: 2020, end: 2020}}
  - id: "2"
    clauses:
      - {id: "2.1", title: Repair, weight: 3}
      - {id: "2.2", title: Report, window: {start: 2022, end: 2022}}
`;
const assessment = (method: string): string =>
  `format: nap/assessment@1\nid: towns\nplan: roads\nscale: three-step\nmethod: ${method}\nas-of: 2021-06-30\nratings: ratings.csv\n`;

/** Each town rates three clauses, some of them twice, some without evidence, some not at all. */
function* rows(): Generator<string> {
  yield "clause,body,rater,status,evidence,note";
  yield "1.1,ministry,,full,order 1,";
  for (let town = 1; town <= 40; town++)
    for (const [at, clause] of ["1.2", "2.1", "2.2"].entries()) {
      const status = ["full", "partial", "none", "unrated", ""][(town * 7 + at) % 5] ?? "";
      yield `${clause},town-${town},${town % 4 === 0 ? "first" : ""},${status},${town % 3 === 0 ? "" : `order ${town}`},"said ""done"", twice"`;
      if (town % 4 === 0) yield `${clause},town-${town},second,partial,x,`;
    }
}

const folder = mkdtempSync(join(tmpdir(), "nap-counts-"));
const inFolder = (name: string): string => join(folder, name);
const nap = (...argv: string[]) => runCli(argv, { cwd: folder });

/** The answer of DuckDB to the query that nap prints, as CSV and as Parquet. */
async function answer(query: string, name: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `CREATE TABLE ratings AS SELECT * FROM read_csv('${inFolder("ratings.csv")}', all_varchar = true, header = true)`,
  );
  for (const [ending, how] of [
    ["csv", "HEADER"],
    ["parquet", "FORMAT parquet"],
  ] as const)
    await connection.run(
      `COPY (${query.replace(/;\s*$/, "")}) TO '${inFolder(`${name}.${ending}`)}' (${how})`,
    );
}

/** A document without the names and hashes of what was read. */
const figures = (stdout: string): unknown =>
  JSON.parse(stdout, (key, value: unknown) => (key === "path" || key === "inputs" ? undefined : value));

beforeAll(async () => {
  writeFileSync(inFolder("plan.yaml"), plan);
  writeFileSync(
    inFolder("nap.yaml"),
    "format: nap/workspace@1\nplan: plan.yaml\nassessments: [assessment.yaml]\n",
  );
  writeFileSync(inFolder("assessment.yaml"), assessment("halves"));
  writeFileSync(inFolder("ratings.csv"), `${[...rows()].join("\n")}\n`);
  const { stdout } = await nap("counts", "--columns", "clause,body,rater,status,evidence,note");
  await answer(stdout, "counts");
});

describe("nap score --counts", () => {
  test.each(["csv", "parquet"])("the answer as %s gives the document of the rows", async (ending) => {
    const byRows = await nap("score", "--format", "json");
    const counted = await nap("score", "--counts", `counts.${ending}`, "--format", "json");
    expect(counted.stderr).toBe(byRows.stderr.replaceAll("ratings.csv", `counts.${ending}`));
    expect(counted.exitCode).toBe(0);
    expect(figures(counted.stdout)).toEqual(figures(byRows.stdout));
    const { inputs } = JSON.parse(counted.stdout) as { inputs: { path: string; sha256: string }[] };
    expect(inputs.map(({ path }) => path)).toContain(`counts.${ending}#query`);
  });

  test("a plan and the file of counts are enough", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "nap-counts-alone-"));
    const argv = ["score", "--plan", inFolder("plan.yaml"), "--scale", "three-step", "--as-of", "2021-06-30"];
    const loose = await runCli(
      [...argv, "--method", "halves", "--counts", inFolder("counts.csv"), "--format", "json"],
      { cwd },
    );
    expect(loose.exitCode).toBe(0);
    const overallOf = (stdout: string): unknown =>
      (JSON.parse(stdout) as { scores: { overall: unknown }[] }).scores[0]?.overall;
    expect(overallOf(loose.stdout)).toHaveProperty("numerator");
    expect(overallOf(loose.stdout)).toEqual(overallOf((await nap("score", "--format", "json")).stdout));
  });

  test("counts of several files are one answer", async () => {
    const [header = "", ...lines] = read("counts.csv").trim().split("\n");
    write("part-1.csv", [header, ...lines.slice(0, 50)]);
    write("part-2.csv", [header, ...lines.slice(50)]);
    const whole = await nap("score", "--counts", "counts.csv", "--format", "json");
    const parts = await nap("score", "--counts", "part-*.csv", "--format", "json");
    expect(figures(parts.stdout)).toEqual(figures(whole.stdout));
  });

  test("a method that names what it refuses needs the names, and has the same result with them", async () => {
    writeFileSync(inFolder("strict.yaml"), strict);
    const refused = await nap("score", "--counts", "counts.csv", "--method", "strict.yaml");
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain(
      "nap: under method strict the result names single bodies or raters, and the counts do not (a method that refuses gaps lists them): print the query with nap counts --names\n",
    );
    const { stdout } = await nap("counts", "--names", "--columns", "clause,body,rater,status,evidence,note");
    await answer(stdout, "named");
    const named = await nap("score", "--counts", "named.csv", "--method", "strict.yaml", "--format", "json");
    const byRows = await nap("score", "--method", "strict.yaml", "--format", "json");
    expect(figures(named.stdout)).toEqual(figures(byRows.stdout));
  });
});

const read = (name: string): string => readFileSync(inFolder(name), "utf8");
const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(inFolder(name), `${lines.join("\n")}\n`);

describe("counts that cannot be used are refused", () => {
  const edits: readonly (readonly [string, (lines: readonly string[]) => readonly string[], string])[] = [
    [
      "without a column",
      (lines) => lines.map((line) => line.replace(/,?parts/, ",number_of_parts")),
      'has no column "parts"',
    ],
    ["negative", (lines) => changed(lines, /^clause,([^,]*,[^,]*,[^,]*),\d+/, "clause,$1,-3"), 'found "-3"'],
    [
      "a fraction",
      (lines) => changed(lines, /^clause,([^,]*,[^,]*,[^,]*),\d+/, "clause,$1,2.5"),
      'found "2.5"',
    ],
    ["zero", (lines) => changed(lines, /^body,([^,]*,[^,]*,[^,]*),\d+/, "body,$1,0"), 'found "0"'],
    [
      "one more",
      (lines) => changed(lines, /^clause,([^,]*,[^,]*,[^,]*),\d+/, "clause,$1,9999"),
      "is not the whole answer",
    ],
    ["a line less", (lines) => lines.filter((_, index) => index !== 5), "is not the whole answer"],
    ["cut off", (lines) => lines.slice(0, -1), 'the line of kind "query" is missing'],
    ["twice", (lines) => [...lines, lines.at(-1) ?? ""], "this is the answer to another query again"],
    ["another kind", (lines) => changed(lines, /^clause,/, "clauses,"), 'holds "clauses"'],
    ["another row", (lines) => changed(lines, /,\|full\|/, ",full|"), "which no query of nap counts gives"],
    [
      "an unknown body",
      (lines) => changed(lines, /^clause,([^,]*,[^,]*),\d+/, "clause,$1,777"),
      'holds "777"',
    ],
    [
      "too many",
      (lines) => changed(lines, /^clause,([^,]*,[^,]*,[^,]*),\d+/, "clause,$1,9223372036854775807"),
      "which is the most",
    ],
  ];
  const changed = (lines: readonly string[], from: RegExp, to: string): string[] => {
    const at = lines.findIndex((line) => from.test(line));
    expect(at).toBeGreaterThan(0);
    return lines.map((line, index) => (index === at ? line.replace(from, to) : line));
  };

  test.each(edits)("%s", async (_, edit, said) => {
    write("wrong.csv", edit(read("counts.csv").trim().split("\n")));
    const { exitCode, stdout, stderr } = await nap("score", "--counts", "wrong.csv");
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(stderr).toContain("wrong.csv");
  });

  test("a Parquet file that is cut off", async () => {
    writeFileSync(inFolder("cut.parquet"), readFileSync(inFolder("counts.parquet")).subarray(0, 900));
    const { exitCode, stderr } = await nap("score", "--counts", "cut.parquet");
    expect(exitCode).toBe(2);
    expect(stderr).toContain('nap: "cut.parquet" cannot be read; nap explain NAP103 says why\n');
  });

  test("of another plan", async () => {
    writeFileSync(inFolder("other.yaml"), plan.replace("{id: town-7, weight: 1,", "{id: town-7, weight: 7,"));
    const { exitCode, stderr } = await nap("score", "--plan", "other.yaml", "--counts", "counts.csv");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("is not the answer to the query for this plan and these columns");
  });

  test.each([
    ["--ratings"],
    ["--bounds"],
    ["--replies"],
    ["--require-evidence"],
    ["--skip-bad-rows"],
    ["--pack", "body", "-o", "x.docx"],
  ])("what needs the rows: %s", async (...argv) => {
    const { exitCode, stderr } = await nap("score", "--counts", "counts.csv", ...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`nap: ${argv[0] ?? ""} needs the rows, and counts do not have them
`);
  });

  test("a file that is not there, and tables besides", async () => {
    expect((await nap("score", "--counts", "none.csv")).exitCode).toBe(2);
    expect((await nap("score", "part-1.csv", "--plan", "plan.yaml", "--counts", "counts.csv")).exitCode).toBe(
      2,
    );
  });
});

/** It lists what it refuses. */
const strict =
  "format: nap/method@1\nid: strict\nversion: 1\ntitle: Strict\nbasis: assumption\nextends: halves\ntreat: {unrated-part: refuse}\n";

const foreign = mkdtempSync(join(tmpdir(), "nap-counts-mapped-"));

describe("a table of strangers, under a mapping", () => {
  const mapping = `format: nap/mapping@1
id: theirs
columns:
  clause: No
  body: Town
  status: {column: State, words: {done: full, begun: partial, none yet: none}}
  evidence: Proof
where: {Year: ["2020"]}
`;
  const call = (...argv: string[]) => runCli(argv, { cwd: foreign });

  beforeAll(async () => {
    const put = (name: string, text: string): void => writeFileSync(join(foreign, name), text);
    put("plan.yaml", plan);
    put(
      "nap.yaml",
      "format: nap/workspace@1\nplan: plan.yaml\nassessments: [assessment.yaml]\nmappings: [mapping.yaml]\n",
    );
    put("mapping.yaml", mapping);
    put("strict.yaml", strict);
    put("assessment.yaml", `${assessment("halves")}mapping: theirs\n`);
    const lines = Array.from({ length: 40 }, (_, at) => {
      const state = ["done", "Begun", "none yet"][at % 3] ?? "";
      return `1.2,town-${at + 1},${state},${at % 4 === 0 ? "" : "yes"},${at % 5 === 0 ? 2019 : 2020}\n2.1,Town ${at + 1},${state},,2020`;
    });
    put("ratings.csv", `No,Town,State,Proof,Year\n${lines.join("\n")}\n`);
    const { stdout } = await call("counts", "--mapping", "theirs");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(
      `CREATE TABLE ratings AS SELECT * FROM read_csv('${join(foreign, "ratings.csv")}', all_varchar = true, header = true)`,
    );
    await connection.run(
      `COPY (${stdout.replace(/;\s*$/, "")}) TO '${join(foreign, "counts.csv")}' (HEADER)`,
    );
  });

  test("its columns, words and tests are those of the rows", async () => {
    const byRows = await call("score", "--format", "json");
    const counted = await call("score", "--counts", "counts.csv", "--format", "json");
    expect(byRows.stdout).toContain('"elsewhere"');
    expect([counted.exitCode, counted.stderr]).toEqual([0, byRows.stderr]);
    expect(figures(counted.stdout)).toEqual(figures(byRows.stdout));
  });

  test.each([
    ["  body: Town", "  body: {column: Town, fill: down}", "fill takes a cell from the row above"],
    ["where:", "repeats: last\nwhere:", "repeats chooses between rows for the same thing"],
    ["  clause: No", "  clause: {column: No, words: {one: '1.1'}}", "it gives words for clauses or bodies"],
  ])("what needs the rows is refused: %s", async (from, to, said) => {
    writeFileSync(join(foreign, "other.yaml"), mapping.replace("id: theirs", "id: other").replace(from, to));
    const { exitCode, stdout, stderr } = await call("counts", "--mapping", "other.yaml");
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  test("counts under another mapping are refused", async () => {
    writeFileSync(
      join(foreign, "less.yaml"),
      mapping.replace("id: theirs", "id: less").replace("  evidence: Proof\n", ""),
    );
    const { exitCode, stderr } = await call("score", "--mapping", "less.yaml", "--counts", "counts.csv");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("is not the answer to the query for this plan and these columns");
  });
});

describe("nap counts", () => {
  test("no dialect divides, averages or rounds", async () => {
    for (const dialect of dialects) {
      const { stdout, exitCode } = await nap("counts", "--dialect", dialect);
      expect(exitCode).toBe(0);
      const query = stdout.replaceAll(/'(?:[^'\\]|\\.|'')*'/g, "''");
      expect(query).not.toMatch(/\/|\b(?:AVG|FLOAT|DOUBLE|REAL|DECIMAL|NUMERIC|ROUND|CEIL|FLOOR|MOD|DIV)\b/i);
    }
  });

  test.each([
    [["--dialect", "oracle"], '"oracle"'],
    [["--columns", "clause,rating"], '"rating"'],
    [["--columns", "body,status"], "--columns needs the column clause"],
    [["--table", " "], "--table"],
    [["--plan", "nowhere"], '"nowhere"'],
  ])("%j", async (argv, said) => {
    const { exitCode, stdout, stderr } = await nap("counts", ...argv);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  test("the query, and what is said in each language", async () => {
    await expectTranscript("counts", ["counts", "--dialect", "postgres", "--columns", "clause,body,status"], {
      cwd: foreign,
    });
    for (const language of ["en", "az", "ru"])
      await expectTranscript(
        `counts-refused-${language}`,
        ["score", "--counts", "counts.csv", "--method", "strict.yaml", "--lang", language],
        { cwd: foreign },
      );
  });

  test("a query is written whole, and not over a file", async () => {
    expect((await nap("counts", "-o", "query.sql")).exitCode).toBe(0);
    expect(read("query.sql")).toBe((await nap("counts")).stdout);
    expect((await nap("counts", "-o", "query.sql")).exitCode).toBe(2);
    expect((await nap("counts", "-o", "plan.yaml", "--force")).exitCode).toBe(2);
  });
});
