// Help and mistyped calls → examples that run, suggestions, and exit code 2
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const example = join(projectRoot, "data/examples/two-assessors");

const helpOf = async (...command: string[]): Promise<string> => (await runCli([...command, "--help"])).stdout;

const examplesIn = (help: string): string[] =>
  [...help.matchAll(/^ {2}\$ nap(.*)$/gm)].map(([, argv = ""]) => argv.trim());

const commands = [...(await helpOf()).matchAll(/^ {2}(\w+) \[/gm)].map(([, name = ""]) => name);

test("every command is found", () =>
  expect(commands).toEqual(expect.arrayContaining(["score", "explain", "methods", "schema"])));

test.each([[], ...commands.map((command) => [command])])("the examples of nap %s run", async (...command) => {
  const help = await helpOf(...command);
  const examples = examplesIn(help);
  expect(examples.length).toBeGreaterThan(2);
  await inTemporaryFolder(async (folder) => {
    cpSync(example, folder, { recursive: true });
    for (const argv of examples) {
      const { stdout, stderr, exitCode } = await runCli(argv.split(" "), { cwd: folder });
      // A gate of an example may not be met, and one of its claims is worth a warning.
      expect([0, ...(/--min-score|--fail-on warning/.test(argv) ? [1] : [])], `${argv}\n${stderr}`).toContain(
        exitCode,
      );
      const writes = /-o |--write |=\S+\.(json|md)/.test(argv);
      expect(writes || stdout !== "", argv).toBe(true);
    }
  });
});

test.each([[], ...commands.map((command) => [command])])(
  "the help of nap %s fits 80 columns",
  async (...command) => {
    const lines = (await helpOf(...command)).split("\n").filter((line) => !line.startsWith("  $ "));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  },
);

describe("a call that cannot be meant", () => {
  test.each([
    [["scor"], "Did you mean score?"],
    [["score", "--formt", "csv"], "Did you mean --format?"],
    [["score", "--format", "jsn"], 'did you mean "json"?'],
    [["score", "--format", "json="], "names no file"],
    [["score", "--format", "json", "--format", "csv"], "only one format can go to standard output"],
    [
      ["score", "--format", "json", "--format", "csv=a.csv", "-o", "b"],
      "-o names the file of a single format",
    ],
    [["score", "--lang", "fr"], "unknown language"],
    [["score", "--color", "yes"], "--color takes auto, always or never"],
    [["score", "--fail-on", "warn"], "--fail-on takes"],
    [["score", "--by"], "argument missing"],
    [["score", "--bom"], "--bom shapes csv only"],
    [["score", "--format", "csv", "--delimiter", "::"], "--delimiter takes"],
    [["score", "--format", "csv", "--decimal", ";"], "--decimal takes"],
    [["score", "--format", "csv", "--decimal", ",", "--delimiter", ","], "cannot both be a comma"],
    [["score", "nowhere.yaml"], "nowhere.yaml"],
    [["methods", "halvs"], 'did you mean "halves"?'],
    [["schema", "pln"], 'did you mean "plan"?'],
    [["explain", "NAP2O3"], 'did you mean "NAP203"?'],
  ])("nap %j", async (argv, said) => {
    const { stdout, stderr, exitCode } = await runCli(argv, { cwd: example });
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/bug in nap|\n\s+at /);
  });
});
