// Calls with a format of bytes -> a file, or a usage error before anything is read
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

test.each<readonly [call: string, said: RegExp]>([
  [
    "check missing.csv --format xlsx=x.xlsx",
    /this command does not write xlsx files; it has json, pretty, .*jsonl$/m,
  ],
  ["check missing.csv -o x.xlsx", /this command does not write xlsx files/],
  ["check missing.csv --format svg=x.svg", /this command does not write svg files/],
  ["audit 86 -o x.svg", /this command does not write svg files/],
  ["list --format svg", /this command does not write svg files/],
  ["score missing.csv --format svg+=x.svg", /a svg file cannot be appended to|cannot be appended/],
  ["list --format xlsx", /this command does not write xlsx files/],
])("what a command does not have is refused before a file is read: nap %s", (call, said) =>
  inTemporaryFolder(async (cwd) => {
    const { stdout, stderr, exitCode } = await runCli(call.split(" "), { cwd });
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr.trim()).toMatch(said);
    writeFileSync(join(cwd, "seen"), "");
  }),
);
