// A list of files that are not there, or of one id, longer than anybody reads → ten thousand are told, and the others counted.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mostOfOneCode } from "../../src/core.ts";
import { runCli } from "./runCli.ts";

const more = 7;
const many = (item: (at: number) => string, count = mostOfOneCode + more): string =>
  Array.from({ length: count }, (_, at) => item(at)).join("");

async function told(files: Readonly<Record<string, string>>, code: string): Promise<(number | undefined)[]> {
  const cwd = mkdtempSync(join(tmpdir(), "nap-many-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const { stdout } = await runCli(["check", "--format", "json"], { cwd });
  const { problems } = JSON.parse(stdout) as { problems: { code: string; more?: number }[] };
  return problems.filter((found) => found.code === code).map((found) => found.more);
}

const plan = `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1", title: X}]}]\n`;
const workspace = "format: nap/workspace@1\nplan: plan.yaml\n";

test("files that are not there", { timeout: 60_000 }, async () => {
  const names = many((at) => `\n  - none${at}.csv`);
  const assessment = `format: nap/assessment@1\nid: a\nplan: p\nscale: three-step\nmethod: halves\nratings:${names}\n`;
  const found = await told(
    { "plan.yaml": plan, "a.yaml": assessment, "nap.yaml": `${workspace}assessments: [a.yaml]\n` },
    "NAP101",
  );
  expect([found.length, found.at(-1)]).toEqual([mostOfOneCode, more]);
});

test("bodies of one id", { timeout: 60_000 }, async () => {
  const bodies = `bodies:${many(() => "\n  - {id: b}", mostOfOneCode + more + 1)}\n`;
  const found = await told({ "plan.yaml": plan + bodies, "nap.yaml": workspace }, "NAP301");
  expect([found.length, found.at(-1)]).toEqual([mostOfOneCode, more]);
});

test("bodies of one name", { timeout: 60_000 }, async () => {
  const bodies = `bodies:${many((at) => `\n  - {id: b${at}, name: Same}`, mostOfOneCode + more + 1)}\n`;
  const found = await told({ "plan.yaml": plan + bodies, "nap.yaml": workspace }, "NAP340");
  expect([found.length, found.at(-1)]).toEqual([mostOfOneCode, more]);
});

test("bodies of a clause that the plan does not list", { timeout: 60_000 }, async () => {
  const named = `${plan.slice(0, -5)}, bodies: [${many((at) => `q${at}, `)}]}]}]\n`;
  const found = await told({ "plan.yaml": `${named}bodies: [{id: z}]\n`, "nap.yaml": workspace }, "NAP303");
  expect([found.length, found.at(-1)]).toEqual([mostOfOneCode, more]);
});

test("levels of a scale: a thousand are read, and of one more it is said how many there are", async () => {
  const scale = (count: number): string =>
    `format: nap/scale@1\nid: s\nlevels:${many((at) => `\n  - {id: l${at}}`, count)}\n`;
  const files = { "plan.yaml": plan, "nap.yaml": `${workspace}scales: [s.yaml]\n` };
  expect(await told({ ...files, "s.yaml": scale(1000) }, "NAP204")).toEqual([]);
  expect(await told({ ...files, "s.yaml": scale(1001) }, "NAP204")).toHaveLength(1);
});
