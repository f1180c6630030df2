// Gates of the call and of `nap.yaml` → met or not, said as they were given, wherever they are written.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const folder = (name: string): string => join(projectRoot, "fixtures/trust/gates", name);

const run = (name: string, ...argv: string[]) => runCli(argv, { cwd: folder(name) });

const gatesIn = (stdout: string): object[] =>
  (JSON.parse(stdout) as { scores: { gates: object[] }[] }).scores.flatMap(({ gates }) => gates);

const a = ["score", "--assessment", "a"];
const b = ["score", "--assessment", "b"];

test("those of nap.yaml hold, and are said as they were given", async () => {
  const { stdout, stderr, exitCode } = await run("fine", ...a);
  expect(exitCode).toBe(1);
  const text = stdout.replaceAll(/\s+/g, " ");
  expect(text).toContain("Gate: overall at least 66.0 %: met");
  expect(text).toContain("Gate: direction 1 at least 4/5 = 80 %: met");
  expect(text).toContain(
    "Gate: coverage at least 4/5 = 80 %: NOT MET, found 60.00 % = 60 %, 20.00 = 20 points short",
  );
  expect(text).toContain("1 more clause has to be scored, of 5 clauses");
  expect(stderr).toContain(
    "gate not met: a: the coverage is 60.00 % = 60 %, less than 4/5 = 80 %: 20.00 = 20 points short; 1 more clause has to be scored",
  );
});

test("of one kind, those of the call take the place of those of nap.yaml", async () => {
  const { stdout, exitCode } = await run("fine", ...a, "--min-coverage", "60", "--format", "json");
  expect(exitCode).toBe(0);
  expect(gatesIn(stdout)).toMatchObject([
    {
      kind: "min-coverage",
      group: "overall",
      minimum: "60",
      written: "60",
      met: true,
      found: "60",
    },
    { kind: "min-score", group: "overall", minimum: "66", written: "66.0%", met: true },
    { kind: "min-score", group: "direction:1", minimum: "80", written: "4/5", met: true },
  ]);
});

test.each([
  ["80", true],
  ["80%", true],
  ["4/5", true],
  ["80.01", false],
  ["81", false],
  ["direction:1=66", true],
  ["direction:1=67", false],
  ["direction:2=100", true],
  ["0", true],
  ["1%", true],
])("coverage of b, --min-coverage %s: %s", async (written, met) => {
  const flags = ["--min-score", "0", "--min-coverage", written, "--format", "json"];
  const { stdout, exitCode } = await run("fine", ...b, ...flags);
  expect([exitCode, gatesIn(stdout).map((gate) => (gate as { met: boolean }).met)]).toEqual([
    met ? 0 : 1,
    [true, met],
  ]);
});

test.each(["--min-score", "--min-coverage"])("%s 0.8 and 1 are refused with both readings", async (flag) => {
  for (const [written, percent] of [
    ["0.8", "80"],
    ["1", "100"],
    ["0,5", "50"],
  ] as const) {
    const { stderr, exitCode } = await run("fine", ...a, flag, written);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`${flag} ${written} may mean`)]);
    expect(stderr).toContain(`${percent} %`);
  }
});

test.each(["pretty", "markdown", "json", "jsonl", "csv", "tsv", "compact"])(
  "a gate that is not met is in %s",
  async (format) => {
    const { stdout, stderr, exitCode } = await run("fine", ...a, "--format", format);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/coverage at least 4\/5|min-coverage|coverage at least 80|cover\w+ at least/);
    expect(stderr).toContain("gate not met");
  },
);

test.each([
  [
    "pretty",
    "Gate: evidence for each rating above 0: NOT MET, 2 of 3 have none: 33.33 % ≈ 100/3 % with evidence, 66.67 ≈ 200/3 points short; clauses 1.2, 2.1",
  ],
  ["csv", "gate,overall"],
  ["compact", "2 of 3 have none"],
])("evidence that is missing is a gate that is not met, in %s", async (format, text) => {
  const { stdout, stderr, exitCode } = await run("evidence", "score", "--format", format);
  expect(exitCode).toBe(1);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(text);
  expect(stderr).toContain(
    "gate not met: a: 2 of 3 ratings above 0 have no evidence: 66.67 ≈ 200/3 points short; clauses 1.2, 2.1",
  );
});

test("in JSON, with the clauses; and by the call alone", async () => {
  const flags = ["--require-evidence", "--format", "json"];
  expect(gatesIn((await run("evidence", "score", ...flags)).stdout)).toEqual([
    {
      kind: "require-evidence",
      group: "overall",
      met: false,
      found: "100/3",
      distance: "200/3",
      ratings: 3,
      lacking: 2,
      clauses: ["1.2", "2.1"],
      text: expect.stringContaining("2 of 3 have none"),
    },
  ]);
  const { stderr } = await run("fine", ...b, "--require-evidence", "--min-score", "0", "--min-coverage", "0");
  expect(stderr).toMatch(/gate not met: b: \d+ of \d+ ratings? above 0/);
});

test("compare keeps those of nap.yaml", async () => {
  const { stdout, stderr, exitCode } = await run("fine", "compare", "a", "b", "--format", "json");
  expect(exitCode).toBe(1);
  expect((JSON.parse(stdout) as { gates: object[] }).gates).toMatchObject([
    { kind: "max-gap", written: "10", met: false },
    { kind: "min-agreement", of: "lower", limit: "667/1000", written: "0.667", met: false },
  ]);
  expect(stderr).toMatch(
    /the gap between a and b is \d+\.\d+ [=≈] \d+(\/\d+)? points, more than --max-gap 10: \d+\.\d+ [=≈] \d+(\/\d+)? points too many; \d clauses? adds? that much to the gap: /,
  );
  expect(stderr).toMatch(
    /there is no interval \(too few to say: 3 pairs of ratings, and an interval needs 20\), and --min-agreement 0\.667@lower/,
  );
  const call = ["--max-gap", "60", "--min-agreement", "-1"];
  expect((await run("fine", "compare", "a", "b", ...call)).exitCode).toBe(0);
});

test("what is not a gate is a problem at its place, and nothing passes", async () => {
  const { stdout, exitCode } = await run("wrong", "check", "--format", "json");
  expect(exitCode).toBe(1);
  const { problems } = JSON.parse(stdout) as {
    problems: { code: string; file: string; line: number; column: number; params: { fault: string } }[];
  };
  expect(
    problems.map(({ code, file, line, column, params }) => [code, file, line, column, params.fault]),
  ).toEqual([
    ["NAP242", "nap.yaml", 3, 15, "percent-or-share"],
    ["NAP242", "nap.yaml", 3, 20, "no-group"],
    ["NAP242", "nap.yaml", 3, 38, "not-a-group"],
    ["NAP242", "nap.yaml", 4, 17, "not-a-percent"],
    ["NAP242", "nap.yaml", 5, 12, "not-points"],
    ["NAP242", "nap.yaml", 6, 18, "not-a-coefficient"],
  ]);
  expect((await run("wrong", "score")).exitCode).toBe(1);
});

test.each(
  ["json", "jsonl", "csv", "tsv", "markdown", "compact", "pretty"].flatMap(
    (format) =>
      [
        [format, ["--quiet"]],
        [format, []],
      ] as const,
  ),
)("a gate that is not met is said with %s, %j", async (format, flags) => {
  for (const gate of ["--min-score", "--min-coverage"]) {
    const call = [...a, gate, "99", "--format", format, ...flags];
    const { stderr, exitCode } = await run("fine", ...call);
    expect([exitCode, stderr.match(/gate not met: a: /g)?.length ?? 0]).toEqual([1, expect.any(Number)]);
    expect(stderr).toContain("gate not met: a: ");
  }
});
