// A clause that stands twice while 1.10 is missing → a copy, or a zero that a spreadsheet lost; by what speaks for it.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/duplicates");

async function codesIn(command: readonly string[], rows: string): Promise<string[]> {
  const { stdout, stderr } = await runCli([...command, "-", "--plan", "plan.yaml", "--format", "json"], {
    cwd,
    stdin: `clause,status,note\n${rows.replaceAll(" ", "\n")}\n`,
  });
  const said = command[0] === "check" ? stdout : stderr;
  return [...new Set(said.match(/NAP3(09|13)/g))];
}

test.each([
  ["equal rows, one below the other", "1.1,full,x 1.1,full,x 1.2,none,", "NAP309"],
  ["equal rows at the end", "1.1,full,x 1.2,none, 1.1,full,x", "NAP309"],
  ["equal rows without a note", "1.2,none, 1.2,none, 1.1,full,", "NAP309"],
  ["equal rows, the second behind the clause before 1.10", "1.1,full,x 1.9,none, 1.1,full,x", "NAP313"],
  ["equal rows, the second before the clause behind 1.10", "1.1,full,x 1.1,full,x 1.11,none,", "NAP313"],
  ["rows that differ in their status", "1.1,full,x 1.1,none,x", "NAP313"],
  ["rows of which one has a note", "1.1,full,x 1.1,full,", "NAP313"],
  ["rows that differ, 1.10 being there", "1.1,full,x 1.1,none,x 1.10,full,", "NAP309"],
  ["equal rows, 1.10 being there", "1.1,full,x 1.9,none, 1.1,full,x 1.10,full,", "NAP309"],
  ["rows of a clause that no zero makes another", "1.9,full,x 1.9,none,x", "NAP309"],
])("%s: %s", async (_, rows, code) => {
  for (const command of [["check"], ["score"], ["score", "--ratings"], ["explain", "overall"]])
    expect(await codesIn(command, rows)).toEqual([code]);
});
