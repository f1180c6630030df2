// Tables that DuckDB counts, and tables that it would read otherwise than nap → the same document as from the rows.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test, vi } from "vitest";
import { runs } from "../properties/runs.ts";
import type * as engine from "../../src/io/engine/duckdb.ts";
import { runCli } from "./runCli.ts";

/** Why there is no engine, and what becomes of the rows that it gives for parts that are drawn. */
const absent = vi.hoisted(() => ({
  why: null as string | null,
  drawn: null as ((rows: string[][]) => string[][]) | null,
}));
vi.mock("../../src/io/engine/duckdb.ts", async (original) => {
  const real = await original<typeof engine>();
  const openDuckdb: typeof real.openDuckdb = async (paths) => {
    if (absent.why !== null) return absent.why as "absent";
    const opened = await real.openDuckdb(paths);
    const { drawn } = absent;
    if (drawn === null || typeof opened === "string") return opened;
    return {
      ...opened,
      async ask(query, most) {
        const answer = await opened.ask(query, most);
        return answer === null || !query.includes("hash(") ? answer : drawn(answer);
      },
    };
  };
  return { ...real, openDuckdb };
});

const bodies = Array.from({ length: 9 }, (_, body) => `town-${body + 1}`);
const plan = `format: nap/plan@1
id: roads
period: {start: 2020, end: 2022}
bodies:
${bodies.map((id, body) => `  - {id: ${id}, weight: ${(body % 2) + 1}, name: Town ${body + 1}}`).join("\n")}
  - {id: ministry}
directions:
  - id: "1"
    clauses:
      - {id: "1.1", title: Plan, lead: [ministry]}
      - {id: "1.2", title: Build}
  - id: "2"
    clauses: [{id: "2.1", title: Repair, weight: 3}]
`;

interface Workspace {
  readonly nap: (...argv: string[]) => ReturnType<typeof runCli>;
  readonly path: (name: string) => string;
}

function workspace(
  files: Readonly<Record<string, string | Uint8Array>>,
  ratings = "ratings.csv",
  more = "",
): Workspace {
  const cwd = mkdtempSync(join(tmpdir(), "nap-engine-test-"));
  const path = (name: string): string => join(cwd, name);
  const written = {
    "plan.yaml": plan,
    "nap.yaml": "format: nap/workspace@1\nplan: plan.yaml\nassessments: [assessment.yaml]\n",
    "assessment.yaml": `format: nap/assessment@1\nid: towns\nplan: roads\nscale: three-step\nmethod: halves\nratings: ${ratings}\n${more}`,
    ...files,
  };
  for (const [name, content] of Object.entries(written)) writeFileSync(path(name), content);
  return { path, nap: (...argv) => runCli(argv, { cwd }) };
}

type Cells = readonly string[];
const header: Cells = ["clause", "body", "status", "evidence", "note"];
const rows: readonly Cells[] = [
  ["1.1", "ministry", "full", "order 1", ""],
  ...bodies.flatMap((body, index) =>
    ["1.2", "2.1"].map((clause, at) => [
      clause,
      body,
      ["full", "partial", "none", ""][(index * 3 + at) % 4] ?? "",
      index % 3 === 0 ? "" : `order ${index}`,
      "seen on site",
    ]),
  ),
];
/** Long enough for the last rows to be far below the header. */
const longRows = rows.map((row) => row.with(4, "seen on site ".repeat(1500).trim()));
const csv = (all: readonly Cells[], delimiter = ",", end = "\n"): string =>
  all.map((cells) => cells.join(delimiter) + end).join("");

/** Everything but what says who counted. */
const documentOf = (stdout: string): unknown => {
  const { tool, ...rest } = JSON.parse(stdout) as { tool: { engine?: string } };
  const { engine: _, ...others } = tool;
  return { tool: others, ...rest };
};
const isCounted = (stdout: string): boolean =>
  (JSON.parse(stdout) as { tool: { engine?: string } }).tool.engine?.startsWith("duckdb v") === true;

/** Both ways, whose results are held against each other. */
async function both({ nap }: Workspace, ...argv: string[]) {
  const builtin = await nap("score", "--engine", "builtin", "--format", "json", ...argv);
  const duckdb = await nap("score", "--engine", "duckdb", "--format", "json", ...argv);
  expect(duckdb.exitCode).toBe(builtin.exitCode);
  if (builtin.stdout === "") expect(duckdb.stdout).toBe("");
  else expect(documentOf(duckdb.stdout)).toEqual(documentOf(builtin.stdout));
  return { builtin, duckdb };
}

describe("DuckDB counts", () => {
  test.each([
    ["commas", csv([header, ...rows])],
    ["semicolons and carriage returns", csv([header, ...rows], ";", "\r\n")],
    ["tabs", csv([header, ...rows], "\t")],
    ["a title above the header", `Monitoring of towns\n${csv([header, ...rows])}`],
    ["a mark of UTF-8", `\uFEFF${csv([header, ...rows])}`],
    ["no line break at the end", csv([header, ...rows]).trimEnd()],
    ["a header in another language", csv([["Bənd", "Qurum", "Status", "Sübut", "Qeyd"], ...rows])],
    ["quotes", csv([header, ...rows.map((row) => row.map((cell) => `"${cell}"`))])],
    ["spaces around ids", csv([header, ...rows.map(([clause = "", ...cells]) => [` ${clause} `, ...cells])])],
    ["dashes for evidence", csv([header, ...rows.map((row) => row.with(3, "–"))])],
    [
      "names of bodies",
      csv([header, ...rows.map((row) => row.with(1, (row[1] ?? "").replace("town-", "Town ")))]),
    ],
    ["a column that is not read", csv([[...header, "Remark of ours"], ...rows.map((row) => [...row, "x"])])],
    ["columns in another order", csv([header, ...rows].map((row) => row.toReversed()))],
  ])("with %s", async (_, ratings) => {
    const { duckdb } = await both(workspace({ "ratings.csv": ratings }));
    expect(duckdb.exitCode).toBe(0);
    expect(isCounted(duckdb.stdout)).toBe(true);
    expect(duckdb.stderr).toMatch(/^nap: DuckDB v\S+ counted 19 rows, and nap judged what it counted$/m);
  });

  test("two raters for one thing", async () => {
    const own = [
      ["clause", "body", "rater", "status"],
      ...bodies.flatMap((body) => [
        ["1.2", body, "first", "full"],
        ["1.2", body, "second", "none"],
      ]),
    ];
    const { duckdb } = await both(workspace({ "ratings.csv": csv(own) }));
    expect(isCounted(duckdb.stdout)).toBe(true);
  });

  test("several files that a pattern names, each with its account", async () => {
    const { duckdb } = await both(
      workspace(
        { "r-1.csv": csv([header, ...rows.slice(0, 7)]), "r-2.csv": csv([header, ...rows.slice(7)]) },
        "r-*.csv",
      ),
    );
    expect(isCounted(duckdb.stdout)).toBe(true);
  });

  test("under a mapping with words, where and constants", async () => {
    const own = [
      ["Measure", "Agency", "State", "Year"],
      ...rows.map(([clause = "", body = "", status = ""]) => [clause, body, status.toUpperCase(), "2021"]),
    ];
    const mapping = `mapping:
  columns:
    clause: Measure
    body: Agency
    status: {column: State, words: {full: full, partial: partial, none: none}}
  where: {Year: "2021"}
`;
    const table = csv([...own, ["1.2", "ministry", "full", "2020"]]);
    const { duckdb } = await both(workspace({ "ratings.csv": table }, "ratings.csv", mapping));
    expect(duckdb.exitCode).toBe(0);
    expect(isCounted(duckdb.stdout)).toBe(true);
  });

  test("Parquet", async () => {
    const own = workspace({ "r.csv": csv([header, ...rows]) }, "r.parquet");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(
      `COPY (SELECT * FROM read_csv('${own.path("r.csv")}', all_varchar = true)) TO '${own.path("r.parquet")}' (FORMAT parquet)`,
    );
    const { duckdb } = await both(own);
    expect(isCounted(duckdb.stdout)).toBe(true);
  });
});

describe("nap reads the rows itself, and says why", () => {
  const cells = (change: (row: Cells, index: number) => Cells): string =>
    csv([header, ...rows.map((row, index) => change(row, index))]);
  test.each([
    [
      "a clause that no plan has",
      cells((row, index) => (index === 1 ? row.with(0, "9.9") : row)),
      "something to say of single rows",
    ],
    [
      "a status that no scale has",
      cells((row, index) => (index === 3 ? row.with(2, "maybe") : row)),
      "something to say of single rows",
    ],
    [
      "a quote within a cell",
      cells((row, index) => (index === 3 ? row.with(4, 'a 5" pipe') : row)),
      "something to say of single rows",
    ],
    [
      "a line break in a cell",
      cells((row, index) => (index === 3 ? row.with(4, '"one\ntwo"') : row)),
      "quotes or line breaks",
    ],
    [
      "a row that is too long",
      cells((row, index) => (index === 3 ? [...row, "x"] : row)),
      "DuckDB could not read the table",
    ],
    [
      "letters of another encoding",
      Buffer.from(
        cells((row, index) => (index === 3 ? row.with(4, "caf\u00e9") : row)),
        "latin1",
      ),
      "something to say of single rows",
    ],
    [
      "a column of days",
      csv([[...header, "date"], ...rows.map((row) => [...row, "2021-05-01"])]),
      "needs the rows one by one",
    ],
    [
      "a column without a name",
      csv([[...header, ""], ...rows.map((row) => [...row, ""])]),
      "needs the rows one by one",
    ],
    [
      "decimals behind a number",
      csv([
        ["clause", "body", "percent", "note"],
        ...bodies.map((body, index) => ["1.2", body, "72", index < 2 ? "5" : "seen"]),
      ]),
      "something to say of single rows",
    ],
    [
      "an id in another spelling",
      cells((row) => row.with(0, `clause ${row[0]}.`)),
      "something to say of single rows",
    ],
  ])("%s", async (_, ratings, why) => {
    const { duckdb, builtin } = await both(workspace({ "ratings.csv": ratings }));
    expect(duckdb.stderr).toContain(why);
    expect(duckdb.stderr.replace(/^nap: nap read the rows itself.*\n/m, "")).toBe(builtin.stderr);
  });

  // What nap sees of a table before the engine does is its beginning.
  test.each([
    ["a quote within a cell", 'a 5" pipe', "quotes or line breaks"],
    ["a line break in a cell", '"one\ntwo"', "quotes or line breaks"],
    ["a carriage return", "one\rtwo", "DuckDB could not read the table"],
    ["a cell that is too long", "x".repeat(40_000), "DuckDB could not read the table"],
    ["a cell too many", "x,y", "DuckDB could not read the table"],
  ])("far below the header: %s", async (_, note, why) => {
    const { duckdb } = await both(
      workspace({
        "ratings.csv": csv([
          header,
          ...longRows.map((row, index) => (index === 18 ? row.with(4, note) : row)),
        ]),
      }),
    );
    expect(duckdb.stderr).toContain(why);
  });

  test("far below the header: letters of another encoding", async () => {
    const text = csv([header, ...longRows.map((row, index) => (index === 18 ? row.with(4, "café") : row))]);
    const { duckdb } = await both(workspace({ "ratings.csv": Buffer.from(text, "latin1") }));
    expect(duckdb.stderr).toContain("DuckDB could not read the table");
  });

  test("a flag that needs them", async () => {
    const { duckdb } = await both(workspace({ "ratings.csv": csv([header, ...rows]) }), "--ratings");
    expect(duckdb.stderr).toContain("nap read the rows itself, without DuckDB: --ratings needs them");
  });

  test("a workbook", async () => {
    const { nap } = workspace(
      { "ratings.json": JSON.stringify([{ clause: "1.2", body: "town-1", status: "full" }]) },
      "ratings.json",
    );
    const { stderr, exitCode } = await nap("score", "--engine", "duckdb");
    expect(exitCode).toBe(0);
    expect(stderr).toContain("tables of other kinds than CSV in UTF-8 and Parquet are not counted");
  });

  test("a Parquet file that is cut off, as without an engine", async () => {
    const own = workspace({ "r.parquet": Buffer.from("PAR1 and then nothing") }, "r.parquet");
    const { duckdb } = await both(own);
    expect(duckdb.stderr).toContain("NAP103");
  });
});

describe("--verify", () => {
  test("scores parts once more, from their rows", async () => {
    const { nap } = workspace({ "ratings.csv": csv([header, ...rows]) });
    const first = await nap("score", "--engine", "duckdb", "--verify", "5");
    expect(first.stderr).toMatch(
      /^nap: 5 parts \(seed [0-9a-f]{8}\) scored once more from their rows: the same as counted$/m,
    );
    expect((await nap("score", "--engine", "duckdb", "--verify", "5")).stderr).toBe(first.stderr);
    expect((await nap("score", "--engine", "duckdb", "--verify", "1000")).stderr).toContain("nap: 19 parts");
  });

  test.each([
    [
      "another status",
      (found: string[][]) => found.map((row) => row.map((cell) => (cell === "full" ? "none" : cell))),
    ],
    ["a row more", (found: string[][]) => [...found, ...found.slice(0, 1)]],
  ])("a part that has %s than was counted ends the run", async (_, drawn) => {
    absent.drawn = drawn;
    try {
      const { nap } = workspace({ "ratings.csv": csv([header, ...rows]) });
      const { exitCode, stderr, stdout } = await nap("score", "--engine", "duckdb", "--verify", "100");
      expect(exitCode).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toContain("has other rows than were counted, so there is no figure");
    } finally {
      absent.drawn = null;
    }
  });

  test("says where there is nothing to verify", async () => {
    const { nap } = workspace({ "ratings.csv": csv([header, ...rows]) });
    for (const engine of ["builtin", "auto"])
      expect((await nap("score", "--engine", engine, "--verify", "5")).stderr).toContain(
        "there are no counts to be verified",
      );
  });

  test.each(["0", "-1", "1.5", "many", "constructor", "9999999999"])("not %s parts", async (written) => {
    const { nap } = workspace({ "ratings.csv": csv([header, ...rows]) });
    const { exitCode, stderr } = await nap("score", "--verify", written);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--verify");
  });
});

describe("without DuckDB", () => {
  const long = csv([header, ...rows.map((row) => row.with(4, "long ".repeat(6000)))]).repeat(1);

  test("it is named, or not asked for", async () => {
    absent.why = "absent";
    try {
      const { nap } = workspace({ "ratings.csv": csv([header, ...rows]) });
      const named = await nap("score", "--engine", "duckdb");
      expect(named.exitCode).toBe(2);
      expect(named.stderr).toContain("DuckDB is not installed beside nap: npm install @duckdb/node-api");
      expect((await nap("score")).stderr).not.toContain("DuckDB");
    } finally {
      absent.why = null;
    }
  });

  test("large tables are read, and a note says what it would bring", { timeout: 60_000 }, async () => {
    absent.why = "absent";
    try {
      const lines = long.split("\n").slice(1, -1);
      const repeated = Array.from({ length: 100 }, (_, part) =>
        lines.map((line) => line.replace(/town-\d+|ministry/, (body) => `${body}-${part}`)).join("\n"),
      );
      const many = plan
        .replace(
          /^ {2}- \{id: town-1,.*?^ {2}- \{id: ministry\}\n/ms,
          Array.from({ length: 100 }, (_, part) =>
            [...bodies, "ministry"].map((id) => `  - {id: ${id}-${part}}\n`).join(""),
          ).join(""),
        )
        .replace(", lead: [ministry]", "");
      const { nap } = workspace({
        "plan.yaml": many,
        "ratings.csv": `${header.join(",")}\n${repeated.join("\n")}\n`,
      });
      const { stderr, exitCode } = await nap("score");
      expect(exitCode).toBe(0);
      expect(stderr).toContain("with the package @duckdb/node-api beside nap");
      absent.why = null;
      expect((await nap("score")).stderr).toContain("counted 1900 rows");
    } finally {
      absent.why = null;
    }
  });
});

test("no dirt makes another figure in silence", { timeout: 120_000 }, async () => {
  const cell = fc.constantFrom(
    "",
    " ",
    "–",
    "x",
    '"x"',
    '"said ""done"""',
    '5" x',
    "a\tb",
    "ə",
    "=1+1",
    "'x",
    "\u00a0",
    "72,5",
    "+",
    "~|;",
    "NULL",
    "0",
  );
  const dirtyRow = fc.record({ at: fc.nat(rows.length - 1), column: fc.nat(4), cell });
  const ends = fc.constantFrom("\n", "\r\n", "\r");
  await fc.assert(
    fc.asyncProperty(
      fc.array(dirtyRow, { maxLength: 3 }),
      fc.constantFrom(",", ";", "\t"),
      ends,
      fc.constantFrom("", "\n", "Title\n", "\uFEFF"),
      fc.constantFrom("", "\n", ",,,,\n", "Total,,,,\n"),
      fc.boolean(),
      async (dirt, delimiter, end, before, after, isLong) => {
        const own = (isLong ? longRows : rows).map((row) => [...row]);
        for (const { at, column, cell: written } of dirt) {
          const row = own[at];
          if (row !== undefined) row[column] = written;
        }
        await both(workspace({ "ratings.csv": before + csv([header, ...own], delimiter, end) + after }));
      },
    ),
    { numRuns: runs(60) },
  );
});
