// nap score as a person runs it → the transcript of what they see
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";
import { expectTranscript } from "./transcript.ts";

const example = { cwd: join(projectRoot, "data/examples/two-assessors") };
const awkward = { cwd: join(projectRoot, "fixtures/formats/awkward") };
const alternative = ["score", "--assessment", "alternative"];

test("one assessment of a workspace", () => expectTranscript("score", alternative, example));

describe("views", () => {
  test("directions, greatest loss first", () =>
    expectTranscript("score-by-direction", [...alternative, "--by", "direction", "--sort", "lost"], example));
  test("bodies", () =>
    expectTranscript("score-by-body", ["score", "--assessment", "monitor", "--by", "body"], awkward));
  test("bands", () => expectTranscript("score-by-band", [...alternative, "--by", "band"], example));
  test("outcomes", () => expectTranscript("score-by-outcome", [...alternative, "--by", "outcome"], example));
  test("some clauses, worst first", () =>
    expectTranscript(
      "score-only",
      [...alternative, "--only", "direction:2,5", "--only", "under-half", "--sort", "percent"],
      example,
    ));
  test("rows with file and line", () =>
    expectTranscript("score-ratings", ["score", "--ratings", "--only", "outcome:scored"], awkward));

  test("one line a figure says how many there are", async () => {
    const argv = [...alternative, "--format", "compact", "--only", "unrated"];
    expect((await runCli(argv, example)).stdout.split("\n").slice(2)).toEqual([
      "alternative: clause 1.9: unrated: coded as unrated",
      "alternative: clause 4.8: unrated: coded as unrated",
      "alternative: clause 8.2: unrated: coded as unrated",
      "alternative: showing 3 of 21 clauses",
      "alternative: Read 21 rows: 21 rated",
      "",
    ]);
  });

  test("what is shown changes no figure, and JSON holds everything", async () => {
    const argv = [...alternative, "--format", "json"];
    const whole = await runCli(argv, example);
    const part = await runCli([...argv, "--only", "unrated", "--sort", "title", "--by", "body"], example);
    expect(part.stdout).toBe(whole.stdout);
  });

  test.each([
    ["an unknown group", ["--by", "directions"], 'did you mean "direction"?'],
    ["an unknown order", ["--sort", "loss"], 'did you mean "lost"?'],
    [
      "an order of groups that have one",
      ["--by", "band", "--sort", "percent"],
      "its rows have an order of their own",
    ],
    ["a direction that is not there", ["--only", "direction:11"], "there is no direction"],
    ["a name that is nothing", ["--only", "unratd"], 'did you mean "unrated"?'],
  ])("%s is an error of the call", async (_, flags, said) => {
    const { stdout, stderr, exitCode } = await runCli([...alternative, ...flags], example);
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toContain(said);
  });

  test("a name that two kinds of things have wants its prefix", async () => {
    const world = { cwd: join(projectRoot, "fixtures/formats/same-names") };
    const { stderr, exitCode } = await runCli(["score", "--only", "full"], world);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"full" is a direction and a band; write direction:full or band:full');
    expect((await runCli(["score", "--only", "direction:full"], world)).exitCode).toBe(0);
  });
});

describe("gates", () => {
  test("not met, met exactly, and without a figure", () =>
    expectTranscript(
      "score-gates",
      "score --assessment alternative --by direction --min-score 75 --min-score 650/9% --min-score direction:2=62.5 --min-score direction:7=0".split(
        " ",
      ),
      example,
    ));

  test.each([
    ["75", 1],
    ["72.23", 1],
    ["72.22", 0],
    ["650/9%", 0],
    ["13/18", 0],
    ["73/100", 1],
    ["0.8%", 0],
    ["direction:5=50.01", 1],
    ["direction:5=50", 0],
    ["direction:7=0", 1],
  ])("--min-score %s ends with %i", async (gate, expected) => {
    const { exitCode, stdout } = await runCli(
      [...alternative, "--min-score", gate, "--format", "json"],
      example,
    );
    const [{ gates }] = (JSON.parse(stdout) as { scores: [{ gates: { met: boolean }[] }] }).scores;
    expect([exitCode, gates.map(({ met }) => met)]).toEqual([expected, [expected === 0]]);
  });

  test("the exit code is the same in every format", async () => {
    for (const format of ["pretty", "compact", "markdown", "csv", "tsv", "jsonl"]) {
      const { exitCode, stdout } = await runCli(
        [...alternative, "--min-score", "75", "--format", format],
        example,
      );
      expect(exitCode, format).toBe(1);
      expect(stdout, format).toMatch(/not-met|NOT MET/);
    }
  });

  test.each([["101"], ["-1"], ["seventy"], ["clause:1.1=50"], ["direction:=5"], ["direction:11=5"]])(
    "--min-score %s is an error of the call",
    async (gate) => {
      const { stdout, exitCode } = await runCli([...alternative, "--min-score", gate], example);
      expect([stdout, exitCode]).toEqual(["", 2]);
    },
  );

  test.each(["0.8", "1", "direction:2=0.5"])("--min-score %s may be a percent or a share", async (gate) => {
    const { stdout, stderr, exitCode } = await runCli(["score", "--min-score", gate], example);
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toContain("may mean");
  });

  test("a gate never falls back on the bundled plan", async () => {
    const world = { cwd: join(projectRoot, "test") };
    expect((await runCli(["score"], world)).exitCode).toBe(0);
    const { stdout, stderr, exitCode } = await runCli(["score", "--min-score", "2"], world);
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toContain("no input");
  });
});

describe("the terminal", () => {
  test.each([60, 80, 120, 200])("%i columns", async (columns) => {
    const argv = ["score", "--assessment", "monitor", "--ratings", "--color", "never"];
    await expectTranscript(`score-${columns}-columns`, argv, { ...awkward, columns });
    const { stdout } = await runCli(argv, { ...awkward, columns });
    expect(Math.max(...stdout.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
  });

  test("Azerbaijani labels", () =>
    expectTranscript("score-az", [...alternative, "--by", "direction", "--lang", "az"], example));
  test("Russian", () =>
    expectTranscript("score-ru", [...alternative, "--min-score", "75", "--lang", "ru"], example));

  test("colour adds nothing that is not said without it", async () => {
    const argv = [...alternative, "--min-score", "75"];
    const plain = await runCli(argv, { ...example, columns: 80, variables: { NO_COLOR: "1" } });
    const colored = await runCli(argv, { ...example, columns: 80 });
    expect(colored.stdout).toContain("\u001b[");
    // oxlint-disable-next-line no-control-regex -- colours begin with one
    expect(colored.stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });
});
