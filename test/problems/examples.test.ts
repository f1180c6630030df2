// The example of each code → files that cause the code once and nothing else, how nap says so, and fixed files without a problem.
import { problemExamples } from "../../src/model/problems/problemExamples.ts";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemSnapshot } from "../../scripts/problemSnapshot.ts";
import { problemTable, type ProblemCode } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli, type CliRun } from "../cli/runCli.ts";
import { exampleOf, type ExampleFiles } from "./exampleFiles.ts";
import { inFolderOf } from "./inFolderOf.ts";

const codes = Object.keys(problemTable) as ProblemCode[];

/** Codes whose example is more than one mistake, or one that is reported at more than one place. */
const times: Partial<Record<ProblemCode, number>> = {
  NAP214: 2, // Two values above 1.
  NAP406: 2, // The direction and the whole.
};

interface JsonProblem {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly params: object;
}

describe.each(codes)("%s", (code) => {
  const bad = exampleOf(code, "bad");

  test("the files hold the example of the page", () => {
    const example = problemExamples[code];
    const texts = [commandOf(bad), ...Object.values(bad.files)].map((text) =>
      withoutIndents(text.toString()),
    );
    expect(texts.some((text) => text.includes(withoutIndents(example.bad)))).toBe(true);
  });

  test("the bad example causes it once, and nothing else (text is renewed with npm test -- -u)", async () => {
    const [compact, pretty, json] = await runs(
      bad,
      ["--quiet", "--format", "compact"],
      ["--quiet"],
      ["--format", "json"],
    );
    const [fixed] = await runs(exampleOf(code, "good"), ["--quiet"]);
    const expected = Array.from({ length: times[code] ?? 1 }, () => code);
    const found = [...compact.stdout.matchAll(/\[(NAP\d+)\]$/gm)].map((match) => match[1]);
    expect(found).toEqual(expected);
    expect(problemsIn(json).map((problem) => problem.code)).toEqual(expected);
    expect([compact.stderr, pretty.stderr]).toEqual(["", ""]);
    expect([pretty.exitCode, json.exitCode]).toEqual([compact.exitCode, compact.exitCode]);

    const snapshot = problemSnapshot({
      command: commandOf(bad),
      files: Object.entries(bad.files).map(([name, content]) => [name, shown(content)] as const),
      pretty: pretty.stdout,
      compact: compact.stdout,
      json: problemsIn(json).map(inBrief).join(""),
      exitCode: pretty.exitCode,
      fixed: fixed.stdout,
    });
    await expect(snapshot).toMatchFileSnapshot(`snapshots/${code}.txt`);
  });

  test("the fixed example has no problem at all", async () => {
    const [json] = await runs(exampleOf(code, "good"), ["--format", "json"]);
    expect(problemsIn(json)).toEqual([]);
    expect(json.exitCode).toBe(0);
  });
});

test("every code has a snapshot, and every snapshot a code", () => {
  const names = readdirSync(join(projectRoot, "test/problems/snapshots"));
  expect(names.toSorted()).toEqual(codes.map((code) => `${code}.txt`).toSorted());
});

const commandOf = ({ argv }: ExampleFiles): string => `nap ${argv.join(" ")}`;

const withoutIndents = (text: string): string => text.replace(/\n +/g, "\n");

/** The same call, with other flags each time. */
function runs<const F extends readonly (readonly string[])[]>(
  { files, argv }: ExampleFiles,
  ...flags: F
): Promise<{ -readonly [I in keyof F]: CliRun }> {
  return inFolderOf(
    files,
    (cwd) =>
      Promise.all(flags.map((more) => runCli([...argv, ...more], { cwd }))) as Promise<{
        -readonly [I in keyof F]: CliRun;
      }>,
  );
}

const problemsIn = ({ stdout }: CliRun): readonly JsonProblem[] =>
  (JSON.parse(stdout) as { problems: readonly JsonProblem[] }).problems;

const inBrief = ({ code, severity, file, line, column, params }: JsonProblem): string =>
  `${code} ${severity} ${file}:${line}:${column} ${JSON.stringify(params)}\n`;

/** A text as it is; of other files, what identifies them. */
const shown = (content: string | Buffer): string =>
  typeof content === "string"
    ? content
    : `(${content.length} bytes, SHA-256 ${createHash("sha256").update(content).digest("hex")})\n`;
