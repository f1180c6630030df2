// Names that every object of JavaScript has, as values of each flag and as names in files: words like any other.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { commandTable } from "../../src/cli/usage/commandTable.ts";
import { optionsOf } from "../../src/cli/usage/optionsOf.ts";
import { runCli } from "./runCli.ts";

const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"] as const;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "names-"));
  folders.push(folder);
  for (const [name, contents] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  return folder;
}

/** A workspace in which every name that its author may choose is this one, with a few that tell them apart. */
const workspace = (name: string, key = name): Record<string, string> => ({
  "nap.yaml":
    "format: nap/workspace@1\nplan: plan.yaml\nscales: [scale.yaml]\nmethods: [method.yaml]\nassessments: [one.yaml, two.yaml]\n",
  "plan.yaml": `format: nap/plan@1
id: ${name}
title: ${name}
period: {start: 2024, end: 2026}
sources: [{id: ${name}, title: ${name}, date: 2025-12-31}]
bodies: [{id: ${name}, name: ${name}, kind: ${name}}, {id: other, name: Other}]
rounds: [{id: ${name}, month: 12, from: plan-start}]
directions:
  - id: ${name}
    title: ${name}
    clauses:
      - {id: ${name}, title: ${name}, lead: [${name}], partners: [other], activities: [{id: ${name}, title: ${name}}, {id: b}]}
      - {id: other, bodies: [other]}
`,
  "scale.yaml": `format: nap/scale@1
id: ${key}
levels: [{id: none, label: None}, {id: ${key}, label: ${key}}, {id: full, label: Full}]
`,
  "method.yaml": `format: nap/method@1
id: ${name}
basis: assumption
values: {${key}: {none: 0, ${key}: 1/3, full: 1}}
bands: [{id: ${name}, label: ${name}, min: 30}, {id: rest, label: Rest, min: 0}]
`,
  "one.yaml": assessment(name, name, "self-report", key),
  "two.yaml": assessment(`${name}-2`, "other", "alternative", key).replace("status: full", `status: ${key}`),
});

const assessment = (id: string, body: string, kind: string, key: string): string => {
  const name = id.replace("-2", "");
  return `format: nap/assessment@1
id: ${id}
plan: ${name}
scale: ${key}
method: ${name}
assessor: {name: ${name}, kind: ${kind}}
round: ${name}
period: {start: 2024, end: 2024}
claims: [{id: ${name}, figure: "66.67", source: ${name}}, {figure: "33", of: "body:${name}"}, {figure: up 24 % from ${name}}]
ratings:
  - {clause: ${name}, activity: ${name}, body: ${name}, rater: ${name}, status: ${key}, note: ${name}}
  - {clause: ${name}, activity: b, body: ${body}, rater: ${name}, status: full}
  - {clause: other, body: other, rater: r, status: none, evidence: ${name}}
`;
};

/** What a value of a flag may look like, with a name in each of its places. */
const shapes = (value: string, name: string): readonly string[] =>
  value.includes("=")
    ? [name, `${name}=${name}`, `${value.startsWith("name") ? "json" : "clause"}=${name}`]
    : value.includes(":")
      ? [name, `${name}:${name}`, `clause:${name}`]
      : [name];

const plain = workspace("plain");
const tried = new Set<string>();
/** Options of a command, and of its groups those that no other command was tried with. */
const untried = (usage: (typeof commandTable)[keyof typeof commandTable]): [string, string][] =>
  [...optionsOf(usage)].flatMap(([option, { value }]): [string, string][] => {
    const isShared = !Object.hasOwn(usage.options, option);
    if (value === null || (isShared && tried.has(option))) return [];
    if (isShared) tried.add(option);
    return [[option, value]];
  });

test.each(Object.entries(commandTable))(
  "nap %s takes each name as the value of any flag",
  async (command, usage) => {
    const cwd = folderOf(plain);
    const failed: string[] = [];
    const run = async (...argv: readonly string[]): Promise<void> => {
      const { exitCode, stderr } = await runCli([command, ...argv], { cwd });
      if (exitCode > 2 || /bug in nap|\[native code\]|\[object /.test(stderr))
        failed.push(`${argv.join(" ")}: ${stderr}`);
    };
    let turn = command.length;
    const nameNow = (): string => names[turn++ % names.length] ?? "";
    if (usage.names.length > 0) await run(...usage.names.map(nameNow));
    for (const [option, value] of untried(usage))
      for (const shape of shapes(value, nameNow())) await run(`--${option}`, shape);
    expect(failed).toEqual([]);
  },
);

const formats = ["pretty", "json", "jsonl", "csv", "tsv", "markdown", "html", "compact"] as const;
const calls: readonly (readonly string[])[] = [
  ["score", "--by", "body"],
  ["score", "--by", "direction", "--ratings", "--bounds"],
  ["compare"],
  ["sensitivity"],
  ["schedule"],
  ["progress"],
  ["audit"],
  ["check"],
  ["methods", "--lang", "az"],
  ["list", "--lang", "ru"],
];

/** Widths of columns follow the names, and hashes hold them. */
const compared = (text: string): string =>
  text
    .replaceAll("\\_", "_")
    .replaceAll(/[0-9a-f]{64}/g, "#")
    .replaceAll(/[\s\u2500-]+/g, " ");

test.each(names)("a workspace in which everything is called %s says what any other says", async (name) => {
  // Sorted, cut and escaped alike.
  const other = name.replace(/[a-z](?=_*$)/, "x");
  // A key of YAML cannot be __proto__, which is told.
  const isKey = name !== "__proto__";
  const [own, harmless] = [name, other].map((each) => folderOf(workspace(each, isKey ? each : "key")));
  let turn = name.length;
  for (const call of calls) {
    // Each call in two of the formats: all of them, over the names.
    for (const format of [formats[turn++ % formats.length], formats[turn++ % formats.length]]) {
      const argv = [...call, "--format", format ?? ""];
      const [found, expected] = [
        await runCli(argv, { cwd: own ?? "" }),
        await runCli(argv, { cwd: harmless ?? "" }),
      ];
      expect(found.exitCode).toBeLessThan(3);
      expect([argv, found.exitCode, compared(found.stdout + found.stderr)]).toEqual([
        argv,
        expected.exitCode,
        compared(expected.stdout + expected.stderr).replaceAll(other, name),
      ]);
    }
  }
});
