// One mistake in many rows → one problem a file for people, with all of its places in what programs read.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/places/words");

interface ProblemJson {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly places?: readonly { readonly line: number; readonly column: number; readonly row: number }[];
}

const expected = [
  ["NAP203", "one.csv", "2:7 4:7"],
  ["NAP203", "one.csv", "3:7"],
  ["NAP302", "three.csv", "2:1 4:1"],
  ["NAP203", "three.csv", "3:7"],
  ["NAP209", "three.csv", "5:8 6:8"],
  ["NAP210", "three.csv", "7:8 8:8"],
  ["NAP203", "two.csv", "2:7"],
  ["NAP203", "two.csv", "4:7"],
];

const folder = "assessments/three/";

test.each(["check", "score", "compare"])("%s: json has every place", async (command) => {
  const files = command === "compare" ? ["three-files", "three-files"] : [];
  const { stdout } = await runCli([command, ...files, "--format", "json"], { cwd });
  const { problems } = JSON.parse(stdout) as { problems: ProblemJson[] };
  const found = problems.map(({ code, file, line, column, places = [{ line, column }] }) => [
    code,
    file.replace(folder, ""),
    places.map((place) => `${place.line}:${place.column}`).join(" "),
  ]);
  expect(found).toEqual(expected);
});

test("jsonl, csv and tsv have every place of a problem in its line", async () => {
  const { stdout } = await runCli(["check", "--format", "jsonl"], { cwd });
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { code: string; places: string | null });
  expect(lines.filter(({ places }) => places !== null).map(({ code, places }) => [code, places])).toEqual([
    ["NAP203", "2:7 4:7"],
    ["NAP302", "2:1 4:1"],
    ["NAP209", "5:8 6:8"],
    ["NAP210", "7:8 8:8"],
  ]);
  for (const format of ["csv", "tsv"])
    expect((await runCli(["check", "--format", format], { cwd })).stdout).toContain("2:7 4:7");
});

test.each(["pretty", "compact", "markdown"])(
  "%s names each file once a word, with its rows counted",
  async (format) => {
    const { stdout } = await runCli(["check", "--format", format], { cwd });
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text.match(/unknown status "?fully done/g)).toHaveLength(3);
    expect(text).toContain("in 2 rows");
    for (const file of ["one.csv", "two.csv", "three.csv"]) expect(text).toContain(file);
  },
);

test("shares in several files: each file with all of its rows, and its own highest", async () => {
  const shares = join(projectRoot, "fixtures/trust/places/shares");
  const { stdout } = await runCli(["check", "--format", "json"], { cwd: shares });
  const { problems } = JSON.parse(stdout) as { problems: (ProblemJson & { params: object })[] };
  const found = problems.map(({ code, file, line, places = null, params }) => [
    code,
    file.replace("assessments/", ""),
    (places ?? [{ line }]).map((place) => place.line),
    params,
  ]);
  expect(found).toEqual([
    ["NAP211", "one/first.csv", [2, 3], { count: 2, highest: "1/2" }],
    ["NAP211", "one/second.csv", [3], { count: 1, highest: "3/4" }],
    ["NAP211", "two/all.csv", [2, 3, 4], { count: 3, highest: "1" }],
  ]);
});
