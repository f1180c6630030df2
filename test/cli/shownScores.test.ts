// Scores of small tables → what is told of them first, beside each figure, and only once.
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli, type CliRun } from "./runCli.ts";

const trust = (kind: string, ...argv: readonly string[]): Promise<CliRun> =>
  runCli(argv, { cwd: join(projectRoot, "fixtures/trust", kind) });

describe("the figure comes first", () => {
  test.each(["en", "az", "ru"])("in %s", async (lang) => {
    for (const format of ["pretty", "markdown"]) {
      const argv = ["score", "--lang", lang, "--format", format];
      const { stdout } = await trust("bodies", ...argv);
      const order = [/100[.,]00 %/, /50[.,]00 %/, /halves/, /^(\| )?(clause|bənd|пункт) /m];
      const places = order.map((what) => stdout.search(what));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});

describe("coverage", () => {
  test("of less than half is a warning, and marked beside the figure", async () => {
    const { stdout } = await trust("coverage", "score", "less-than-half.csv", "--by", "direction");
    expect(stdout).toContain("coverage 40.00 % !");
    expect(stdout).toContain("Less than half was scored where coverage is marked !");
    expect(stdout).toMatch(/^1 .* 1 \/ 3\s+! 33\.33\s+100\.00/m);
    expect(stdout).toMatch(/^2 .* 1 \/ 2\s+50\.00\s+100\.00/m);
  });

  test("of a half is none, though a direction has less", async () => {
    const { stdout } = await trust(
      "coverage",
      "score",
      "half.csv",
      "--format",
      "compact",
      "--by",
      "direction",
    );
    expect(stdout).toContain("half: 100.00 % (coverage 50.00 %, 2 scored of 4 eligible");
    expect(stdout).toContain("direction 1: 100.00 % (coverage 33.33 % !, 1 scored of 3 eligible)");
  });

  test("is in json and csv beside each figure", async () => {
    const json = JSON.parse(
      (await trust("coverage", "score", "less-than-half.csv", "--format", "json")).stdout,
    );
    expect(json.scores[0]).toMatchObject({
      overall: { coverage: "40.00" },
      directions: [{ coverage: "33.33" }, { coverage: "50.00" }],
    });
    const csv = await trust("coverage", "score", "less-than-half.csv", "--format", "csv");
    const records = parse(csv.stdout, { columns: true }) as Record<string, string>[];
    expect(records.map(({ level, coverage }) => `${level} ${coverage}`)).toEqual([
      "overall 40.00",
      "direction 33.33",
      "direction 50.00",
      ...["100.00", "0.00", "0.00", "100.00", "0.00"].map((own) => `clause ${own}`),
      "table ",
    ]);
  });
});

describe("bodies", () => {
  test("have a row each, silent ones too, with what their figures rest on", async () => {
    const { stdout } = await trust("bodies", "score", "--by", "body");
    expect(stdout).toMatch(/body +title +scored +coverage +shared +set aside +not responsible +percent/);
    expect(stdout).toMatch(/^moj .* 1 \/ 3 +! 33\.33 +1 +0 +0 +100\.00/m);
    expect(stdout).toMatch(/^city .* 1 \/ 1 +100\.00 +0 +1 +1 +100\.00/m);
    expect(stdout).toMatch(/^tax .* 0 \/ 1 +! 0\.00 +0 +0 +0 +–/m);
  });

  test("have the same in json and csv", async () => {
    const { scores } = JSON.parse((await trust("bodies", "score", "--format", "json")).stdout);
    expect(scores[0].bodies).toMatchObject([
      { id: "moj", percent: "100.00", coverage: "33.33", shared: 1, setAside: 0, notResponsible: 0 },
      { id: "city", percent: "100.00", coverage: "100.00", shared: 0, setAside: 1, notResponsible: 1 },
      { id: "tax", percent: null, coverage: "0.00", shared: 0, setAside: 0, notResponsible: 0 },
    ]);
    const csv = parse((await trust("bodies", "score", "--format", "csv")).stdout, { columns: true });
    const bodies = (csv as Record<string, string>[]).filter(({ level }) => level === "body");
    expect(bodies).toMatchObject([
      { id: "moj", shared: "1", setAside: "0", notResponsible: "0" },
      { id: "city", shared: "0", setAside: "1", notResponsible: "1" },
      { id: "tax", shared: "0", setAside: "0", notResponsible: "0" },
    ]);
  });

  test("are explained with the clauses that are set aside or not their own", async () => {
    const { stdout } = await trust("bodies", "explain", "body:city");
    expect(stdout).toContain("set aside, since others answer for the rating as a whole: 1.1");
    expect(stdout).toContain("* rated without being responsible: 1.2");
    expect(stdout).toMatch(/^1\.2 \* /m);
    const { figures } = JSON.parse((await trust("bodies", "explain", "body:moj", "--format", "json")).stdout);
    expect(figures[0].rests).toEqual({ shared: ["1.1"], setAside: [], notResponsible: [] });
  });
});

test.each([
  ["one-bad-row.csv", "NAP203"],
  ["bad-percent.csv", "NAP209"],
])("%s: what withholds all figures is said once", async (file, code) => {
  for (const format of ["pretty", "markdown", "compact", "csv"]) {
    const { stdout, exitCode } = await trust("withheld", "score", file, "--format", format);
    expect(exitCode).toBe(1);
    expect(stdout.match(/insufficient/g), format).toHaveLength(1);
    expect(stdout.match(new RegExp(code, "g")), format).toHaveLength(1);
    expect(stdout, format).not.toMatch(/\b0 (scored )?(of|\/) 0\b/);
  }
});

describe("a gate that is not met", () => {
  test.each(["pretty", "json", "csv", "compact", "markdown"])("is said with %s", async (format) => {
    const argv = ["score", "three-equal.csv", "--min-score", "90", "--min-score", "40", "--format", format];
    const { stderr, exitCode } = await trust("bands", ...argv);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      "nap: gate not met: three-equal: the overall figure is 50.00 % = 50 %, less than 90 %: 40.00 = 40 points short; that is 6/5 clauses (3 clauses count); at least 2 clauses would have to rise, up to 100 %: 1.3, 1.2\n",
    );
    expect(stderr.match(/gate not met/g)).toHaveLength(1);
  });

  test("is said of a direction, and where there is no figure", async () => {
    const low = await trust("bands", "score", "two.csv", "--min-score", "direction:2=50", "--lang", "ru");
    expect(low.stderr).toContain(
      "порог не выдержан: two: показатель направления 2 — 33,33 % ≈ 100/3 %, это меньше, чем 50 %: не хватает 16,67 ≈ 50/3 п. п.",
    );
    const none = await trust("withheld", "score", "one-bad-row.csv", "--min-score", "50");
    expect(none.stderr).toContain(
      "gate not met: one-bad-row: there is no overall figure to check against 50 %",
    );
  });
});

test("shares of bands do not pretend", async () => {
  const three = await trust("bands", "score", "three-equal.csv");
  expect(three.stdout.match(/ 1 {2}33\.3 /g)).toHaveLength(3);
  const two = await trust("bands", "score", "two.csv", "--by", "band");
  expect(two.stdout).toMatch(/full +3 {2}60\.0 /);
});

describe("a clause that is its whole direction", () => {
  const rows = async (table: string): Promise<string[]> => {
    const { stdout } = await runCli(["score", "-"], { stdin: table });
    return stdout.split("\n").filter((line) => /^ *\d/.test(line));
  };

  test("is told once", async () => {
    expect(await rows("clause,status\n7,full\n8,none\n")).toEqual([
      expect.stringMatching(/^ {2}7 +scored +100\.00/),
      expect.stringMatching(/^ {2}8 +scored +0\.00/),
    ]);
  });

  test("is told below it where their ids differ, or the direction has others", async () => {
    expect(await rows("clause,status\n7.1,full\n8,none\n8.1,full\n")).toEqual([
      expect.stringMatching(/^7 /),
      expect.stringMatching(/^ {2}7\.1 /),
      expect.stringMatching(/^8 /),
      expect.stringMatching(/^ {2}8 /),
      expect.stringMatching(/^ {2}8\.1 /),
    ]);
  });
});
