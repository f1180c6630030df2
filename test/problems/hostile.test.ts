// files that nobody means well with → exit code 1 or 2 and words, never a stack trace or a wait
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../cli/runCli.ts";

let cwd: string;
beforeEach(() => (cwd = mkdtempSync(join(tmpdir(), "nap-hostile-"))));
afterEach(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content);

/** The exit code, and what was found: the codes with their places, each once. */
async function check(...argv: string[]): Promise<{ exitCode: number; found: string[] }> {
  const { stdout, stderr, exitCode } = await runCli(["check", ...argv, "--quiet", "--format", "compact"], {
    cwd,
  });
  const pretty = await runCli(["check", ...argv, "--quiet"], { cwd });
  expect(pretty.exitCode).toBe(exitCode);
  expect(stdout + stderr + pretty.stdout).not.toMatch(/\bat \S+ \(|this is a bug|undefined|\[object/);
  const found = stdout.split("\n").flatMap((line) => {
    const [, place, code] = /^([^:]*:\d+:\d+): .* \[(NAP\d+)\]$/.exec(line) ?? [];
    return code === undefined ? [] : [`${code} ${place}`];
  });
  return { exitCode, found: stderr === "" ? found : [stderr.trim()] };
}

const plan = `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]
`;
const assessment = `format: nap/assessment@1
id: a
plan: plan.yaml
scale: three-step
method: halves
ratings: ratings.csv
`;
const method = (id: string, other: string): string => `format: nap/method@1\nid: ${id}\nextends: ${other}\n`;
const row = "clause,status\n1.1,full\n";

const yaml: Readonly<Record<string, readonly [content: string | Uint8Array, ...found: string[]]>> = {
  "100,000 lists in each other": ["[".repeat(100_000), "NAP106 x.yaml:1:65"],
  "lists in each other that are closed": ["[".repeat(50_000) + "]".repeat(50_000), "NAP106 x.yaml:1:65"],
  "maps in each other": ["{a: ".repeat(20_000), "NAP106 x.yaml:1:257"],
  "items in each other": ["- ".repeat(50_000) + "x", "NAP106 x.yaml:1:129"],
  "3,000 indents": [
    Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    "NAP106 x.yaml:65:65",
  ],
  "a billion values by aliases": [
    "a: &a [x,x,x,x,x,x,x,x,x,x]\n" +
      [..."bcdefghi"]
        .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghi"[index]}`).join(",")}]\n`)
        .join(""),
    "NAP107 x.yaml:1:1",
  ],
  "a list that holds itself": ["format: nap/plan@1\nid: &a [*a]\n", "NAP107 x.yaml:1:1"],
  "an alias of nothing": ["format: nap/plan@1\nid: *x\n", "NAP106 x.yaml:2:5"],
  "an anchor used a thousand times": [
    `format: nap/plan@1\nid: &x p\nperiod: &y {start: 2020, end: 2022}\ndirections:\n  - id: "1"\n    clauses:\n${Array.from({ length: 1000 }, (_, index) => `      - {id: "1.${index}", title: *x, window: *y}\n`).join("")}`,
  ],
  "a merge of maps": [
    "format: nap/plan@1\nid: p\nperiod: {<<: {start: 2020}, end: 2022}\n",
    "NAP106 x.yaml:3:10",
  ],
  "two documents": [`${plan}---\n${assessment}`, "NAP106 x.yaml:5:1"],
  "a directive": ["%YAML 1.1\n---\nformat: nap/plan@1\n", "NAP106 x.yaml:1:1"],
  "a tag": ["format: nap/plan@1\nid: !!binary aGFsbG8=\n", "NAP106 x.yaml:2:14"],
  "tabs for indents": ["format: nap/plan@1\nperiod:\n\tstart: 2020\n\tend: 2021\n", "NAP106 x.yaml:3:1"],
  "a list for a key": ["format: nap/plan@1\n? [a]\n: b\n", "NAP106 x.yaml:2:3"],
  "one key as number and as text": [
    'format: nap/scale@1\nid: a\ntitle: {1: a, "1": b}\nlevels: [{id: a}]\n',
    "NAP108 x.yaml:3:15",
  ],
  "a key three times, in front of a slip and behind it": [
    "format: nap/plan@1\nid: a\nid: b\nid: c\ntitle: [x\nperiod: 1\nperiod: 2\n",
    "NAP108 x.yaml:3:1",
    "NAP108 x.yaml:4:1",
    "NAP106 x.yaml:5:8",
  ],
  "the keys of every object": [
    "format: nap/scale@1\nid: s\nlevels: [{id: a}]\nconstructor: 1\ntoString: 2\nvalueOf: 3\n",
    "NAP201 x.yaml:4:1",
    "NAP201 x.yaml:5:1",
    "NAP201 x.yaml:6:1",
  ],
  "__proto__ for a key": ["format: nap/workspace@1\n__proto__: {plan: x}\n", "NAP106 x.yaml:2:1"],
  "constructor for a format": ["format: constructor\n", "NAP114 x.yaml:1:9"],
  "a map for a format": ["format: {toString: 1}\n", "NAP114 x.yaml:1:9"],
  "a list instead of a map": ["- format: nap/plan@1\n", "NAP114 x.yaml:1:1"],
  "a single word": ["nap", "NAP114 x.yaml:1:1"],
  "a number": ["1e999", "NAP114 x.yaml:1:1"],
  "infinity for a weight": [plan.replace('id: "1",', 'id: "1", weight: .inf,'), "NAP204 x.yaml:4:32"],
  "hexadecimal for a weight": [plan.replace('id: "1",', 'id: "1", weight: 0x10,'), "NAP210 x.yaml:4:32"],
  "a weight of 100,000 digits": [
    plan.replace('id: "1",', `id: "1", weight: ${"9".repeat(100_000)},`),
    "NAP122 x.yaml:4:32",
  ],
  "a fraction of 100,000 digits": [
    plan.replace('id: "1",', `id: "1", weight: "1/${"9".repeat(100_000)}",`),
    "NAP122 x.yaml:4:32",
  ],
  "a million characters for an id": [
    `format: nap/scale@1\nid: ${"x".repeat(1_000_000)}\nlevels: [{id: a}]\n`,
    "NAP122 x.yaml:2:5",
  ],
  "a million values": [
    `format: nap/plan@1\nid: p\ntitle: [${"x,".repeat(1_000_000)}]\n`,
    "NAP107 x.yaml:1:1",
  ],
  "more mistakes than a stack holds": [
    `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [${"1,".repeat(300_000)}]}]\n`,
    "NAP204 x.yaml:1:1",
  ],
  "no bytes": ["", "NAP102 x.yaml:1:1"],
  "nothing but remarks": ["# a\n# b\n", "NAP102 x.yaml:1:1"],
  "a null byte": ["format: nap/plan@1\nid: \0\n", "NAP103 x.yaml:2:5"],
  "half of a surrogate pair": [
    new Uint8Array([...Buffer.from("id: "), 0xed, 0xa0, 0x80]),
    "NAP104 x.yaml:1:5",
  ],
  "half of a surrogate pair in UTF-16": [
    new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]),
    "NAP104 x.yaml:1:1",
  ],
  "an odd number of bytes in UTF-16": [new Uint8Array([0xff, 0xfe, 0x41]), "NAP104 x.yaml:1:1"],
};

test.each(Object.entries(yaml))("a YAML file with %s", async (_, [content, ...found]) => {
  write("x.yaml", content);
  expect(await check("x.yaml")).toEqual({ exitCode: found.length === 0 ? 0 : 1, found });
});

const tables: Readonly<Record<string, readonly [content: string | Uint8Array, ...found: string[]]>> = {
  "no bytes": ["", "NAP102 x.csv:1:1"],
  "nothing but blank lines": ["\n\n  \n", "NAP102 x.csv:1:1"],
  "nothing but a byte order mark": ["\ufeff", "NAP102 x.csv:1:1"],
  "only a header": ["clause,status\n", "NAP117 x.csv:1:1"],
  "a null byte": ["clause,status\n1.1,fu\0ll\n", "NAP103 x.csv:2:7"],
  "a spreadsheet in it": ["PK\u0003\u0004\u0014", "NAP119 x.csv:1:1"],
  "a PDF in it": ["%PDF-1.7\n", "NAP103 x.csv:1:1"],
  "a cell of two million characters": [
    `clause,status,note\n1.1,full,${"x".repeat(2_000_000)}\n1.2,nonne,\n`,
    "NAP122 x.csv:2:10",
    "NAP203 x.csv:3:5",
  ],
  "a status of a million characters": [`clause,status\n1.1,${"x".repeat(1_000_000)}\n`, "NAP122 x.csv:2:5"],
  "columns named like parts of every object": [
    `clause,status,__proto__,constructor\n1.1,full,a,b\n`,
    "NAP112 x.csv:1:15",
    "NAP112 x.csv:1:25",
  ],
  "clauses and statuses named so": [
    "clause,status\n__proto__,full\nconstructor,toString\n1.1,__proto__\n",
    "NAP302 x.csv:2:1",
    "NAP302 x.csv:3:1",
    "NAP203 x.csv:3:13",
    "NAP203 x.csv:4:5",
  ],
  "a file that is one open quote": ['clause,status\n"', "NAP110 x.csv:2:1"],
  "a header that is one open quote": ['"clause,status\n1.1,full\n', "NAP110 x.csv:1:1"],
  "a delimiter alone": [",", "NAP111 x.csv:1:1"],
  "numbers that are none": [
    'clause,percent,rater\n1.1,1e3,a\n1.1,٥٠x,b\n1.1,"1.234,5",c\n1.1,½x,d\n1.1,-5,e\n1.1,1/0,f\n1.1,NaN,g\n1.1,Infinity,h\n1.1,0x32,i\n1.1,5 0,j\n1.1,50 50,k\n',
    ..."23456789".split("").map((line) => (line === "6" ? "NAP209 x.csv:6:5" : `NAP210 x.csv:${line}:5`)),
    "NAP210 x.csv:10:5",
    "NAP210 x.csv:11:5",
    "NAP210 x.csv:12:5",
  ],
  "percents as people write them": [
    'clause,percent,rater\n1.1,"100,0",a\n1.1,50 %,b\n1.1,%50,c\n1.1,1 / 3,d\n1.1,+7,e\n1.1,1/3,f\n',
  ],
  "a quoted break before the slip, CRLF": [
    'clause,note,status\r\n1.1,"two\r\nlines",full\r\n1.2,,fulll\r\n',
    "NAP203 x.csv:4:6",
  ],
};

test.each(Object.entries(tables))("a ratings table with %s", async (_, [content, ...found]) => {
  write("plan.yaml", plan);
  write("x.csv", content);
  expect(await check("x.csv", "--plan", "plan.yaml", "--scale", "three-step")).toEqual({
    exitCode: found.every((item) => /NAP11[27]/.test(item)) ? 0 : 1,
    found,
  });
});

test("a table of 900 columns that nobody knows is told in one problem", async () => {
  write("x.csv", `clause,status,${Array.from({ length: 900 }, (_, index) => `c${index}`).join(",")}\n`);
  const { stdout } = await runCli(["check", "x.csv", "--format", "compact", "--quiet"], { cwd });
  expect(stdout.match(/NAP112/g)).toHaveLength(1);
  expect(stdout).toContain("nap does not know 900 columns and does not read them");
});

test("200,000 wrong rows are 200,000 problems", async () => {
  write("plan.yaml", plan);
  write("x.csv", `clause,status\n${"1.1\n".repeat(200_000)}`);
  const call = [
    "check",
    "x.csv",
    "--plan",
    "plan.yaml",
    "--format",
    "json",
    "--quiet",
    "--max-problems",
    "3",
  ];
  const { stdout, exitCode } = await runCli(call, { cwd });
  const { problems, summary } = JSON.parse(stdout) as { problems: unknown[]; summary: object };
  expect(exitCode).toBe(1);
  expect(problems).toHaveLength(3);
  expect(summary).toMatchObject({ errors: 200_000, hidden: 199_997 });
}, 120_000);

test("names that lead nowhere are found where they are written", async () => {
  write("plan.yaml", plan);
  write("ratings.csv", row);
  mkdirSync(join(cwd, "folder.yaml"));
  mkdirSync(join(cwd, "folder.csv"));
  symlinkSync("loop.csv", join(cwd, "loop.csv"));
  const names: readonly (readonly [from: string, to: string, place: string])[] = [
    ["plan.yaml", "./folder.yaml", "NAP101 a.yaml:3:7"],
    ["plan.yaml", "nothing.yaml", "NAP101 a.yaml:3:7"],
    ["three-step", "./nothing.yaml", "NAP101 a.yaml:4:8"],
    ["halves", "./nothing.yaml", "NAP101 a.yaml:5:9"],
    ["ratings.csv", "folder.csv", "NAP101 a.yaml:6:10"],
    ["ratings.csv", "loop.csv", "NAP101 a.yaml:6:10"],
    ["ratings.csv", '"a\\0b.csv"', "NAP101 a.yaml:6:10"],
    ["ratings.csv", "plan.yaml/x.csv", "NAP101 a.yaml:6:10"],
    ["ratings.csv", "x".repeat(5000), "NAP101 a.yaml:6:10"],
    ["ratings.csv", `"${"{a,".repeat(2000)}"`, "NAP308 a.yaml:6:10"],
    ["ratings.csv", '"*.tsv"', "NAP308 a.yaml:6:10"],
  ];
  for (const [from, to, place] of names) {
    write("a.yaml", assessment.replace(from, to));
    expect(await check("a.yaml"), to.slice(0, 40)).toEqual({ exitCode: 2, found: [place] });
  }
});

test("what the call names and cannot be used is exit code 2, in one line", async () => {
  mkdirSync(join(cwd, "folder"));
  write("plan.yaml", plan);
  for (const argv of [
    [],
    ["nothing.yaml"],
    ["folder"],
    ["*.csv"],
    ["plan.yaml", "--level", "all"],
    ["plan.yaml", "--max-problems", "-1"],
    ["plan.yaml", "--fail-on", "maybe"],
    ["plan.yaml", "--max-size", "0"],
    ["plan.yaml", "--scale", "constructor"],
  ]) {
    const { exitCode, found } = await check(...argv);
    expect({ exitCode, count: found.length }, argv.join(" ")).toEqual({ exitCode: 2, count: 1 });
  }
});

test("a workspace whose patterns name its own file is read once", async () => {
  write("plan.yaml", plan);
  write("a.yaml", assessment);
  write("ratings.csv", row);
  write("nap.yaml", 'format: nap/workspace@1\nassessments: "*.yaml"\nscales: "*.yaml"\n');
  expect(await check()).toEqual({ exitCode: 0, found: [] });
  expect(await check("nap.yaml", "a.yaml", "a.yaml", ".")).toEqual({ exitCode: 0, found: [] });
});

test("methods that extend each other in a circle are told once", async () => {
  write("a.yaml", method("a", "b"));
  write("b.yaml", method("b", "c"));
  write("c.yaml", method("c", "a"));
  write("d.yaml", method("d", "a"));
  expect(await check("a.yaml", "b.yaml", "c.yaml", "d.yaml")).toEqual({
    exitCode: 1,
    found: ["NAP403 a.yaml:3:10"],
  });
});
