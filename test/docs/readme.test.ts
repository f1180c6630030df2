// README.md → its files in an empty folder, its commands run there, its transcripts as they come out.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "nap-readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Commands before the first file of the reader's own run beside that folder, on the bundled plan. */
const elsewhere = mkdtempSync(join(tmpdir(), "nap-empty-"));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** A file has its path above it. */
const block = /(?:^\*\*`(\S+)`\*\*\n\n)?^```(console|yaml|csv|js)\n(.*?)^```$/gms;

/** The output of a command line, `| head -N` included. */
async function transcript(commandLine: string, cwd: string): Promise<string> {
  const [, command = "", lines] = /^nap (.*?)(?: \| head -(\d+))?$/.exec(commandLine) ?? [];
  const { stdout, stderr } = await runCli(command.split(" "), { cwd });
  const output = `${stderr}${stdout}`.trimEnd().split("\n");
  return (lines === undefined ? output : output.slice(0, Number(lines))).join("\n");
}

test("the transcripts are what the commands show (renewed with npm test -- -u)", async () => {
  let filled = readme;
  let cwd = elsewhere;
  for (const [whole, name, language, body = ""] of readme.matchAll(block)) {
    if (language === "yaml" || language === "csv") {
      cwd = folder;
      expect(name, body).toBeDefined();
      const path = join(folder, name ?? "");
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
    } else if (language === "console") {
      const commandLine = /^\$ (.*)$/m.exec(body)?.[1] ?? "";
      const shown = await transcript(commandLine, cwd);
      expect(shown, commandLine).not.toBe("");
      filled = filled.replace(whole, () => `\`\`\`console\n$ ${commandLine}\n${shown}\n\`\`\``);
    }
  }
  await expect(filled).toMatchFileSnapshot(join(projectRoot, "README.md"));
});

test("npm start shows the plan of 2020-2022 first, and how both published figures can arise", () => {
  const output = execFileSync("npm", ["start", "--silent"], { cwd: projectRoot, encoding: "utf8" });
  expect(output).toMatch(/^The Commission's account of 2020/);
  expect(output).toContain("Overall 72.22 % = 650/9 % (13 / 18); coverage 85.71 %: 18 scored of 21 eligible");
  expect(output).toContain("Overall 85.94 % = 1375/16 % (55 / 64); coverage 100.00 %: 64 scored of 64");
});
