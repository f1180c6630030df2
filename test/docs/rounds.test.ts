// docs/recipes/rounds.md → its commands run in its workspace, its transcripts as they come out; what they must say was counted by hand
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";

const page = join(projectRoot, "docs/recipes/rounds.md");

async function transcript(commandLine: string, cwd: string): Promise<string> {
  const [, command = "", lines] = /^nap (.*?)(?: \| head -(\d+))?$/.exec(commandLine) ?? [];
  const { stdout, stderr } = await runCli(command.split(" "), { cwd });
  const output = `${stderr}${stdout}`.trimEnd().split("\n");
  return (lines === undefined ? output : output.slice(0, Number(lines))).join("\n");
}

test("the transcripts are what the commands show (renewed with npm test -- -u)", () =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/three-rounds"), cwd, { recursive: true });
    const text = readFileSync(page, "utf8");
    let filled = text;
    for (const [whole, commandLine = ""] of text.matchAll(/^```console\n\$ (.*)\n[^]*?^```$/gm)) {
      const shown = await transcript(commandLine, cwd);
      filled = filled.replace(whole, () => `\`\`\`console\n$ ${commandLine}\n${shown}\n\`\`\``);
    }
    // 44 bodies: 17 and 31 sent nothing at month 6, 5 and 20 came late; 31 nothing after a year, 5 and 40 late; 12 late at the end.
    for (const line of [
      "three-rounds: m06: 2 missing · 2 late · 40 in time.",
      "three-rounds: y1: 1 missing · 2 late · 41 in time.",
      "three-rounds: end: 1 late · 43 in time.",
      "Of 11 clauses due by 2020-12-31, 9 are complete; the mean of the 11 that have a value is 90.91 %.",
      "1.11: by 2020-12-31: done",
    ])
      expect(filled.replaceAll(/\s+/g, " ")).toContain(line);
    await expect(filled).toMatchFileSnapshot(page);
  }));
