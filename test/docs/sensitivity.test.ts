// docs/sensitivity.md → its files in an empty folder, its commands run there, its transcripts as they come out.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { unknownSources } from "../../src/core.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const path = join(projectRoot, "docs/sensitivity.md");
const page = readFileSync(path, "utf8");
const folder = mkdtempSync(join(tmpdir(), "nap-sensitivity-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [, name = "", text = ""] of page.matchAll(/^\*\*`(\S+)`\*\*\n\n```(?:yaml|csv)\n(.*?)^```$/gms)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test("the transcripts are what the commands show (renewed with -u)", async () => {
  let filled = page;
  const calls = [...page.matchAll(/^```console\n\$ nap ([^\n]*)\n.*?^```$/gms)];
  expect(calls.length).toBeGreaterThan(1);
  for (const [whole, call = ""] of calls) {
    const { stdout, stderr, exitCode } = await runCli(call.split(" "), { cwd: folder });
    expect([stderr, exitCode], call).toEqual(["", 0]);
    filled = filled.replace(whole, () => `\`\`\`console\n$ nap ${call}\n${stdout}\`\`\``);
  }
  await expect(filled).toMatchFileSnapshot(path);
});

test("the kinds of what is not known are those that nap knows", () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` /gm)].map(([, id]) => id);
  expect(rows).toEqual(["--together", ...unknownSources]);
});
