// scales of one's own that are like another one → read by every method that reads the other, and said so; or what is wrong
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./runCli.ts";

let cwd: string;
beforeAll(() => (cwd = mkdtempSync(join(tmpdir(), "nap-like-"))));
afterAll(() => rmSync(cwd, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);

interface OwnLevel {
  readonly id: string;
  readonly as?: string;
}

const scaleText = (like: string | null, levels: readonly OwnLevel[]): string =>
  `format: nap/scale@1\nid: ours\n${like === null ? "" : `like: ${like}\n`}levels:\n${levels
    .map(({ id, as }) => `  - {id: ${id}${as === undefined ? "" : `, as: ${as}`}}\n`)
    .join("")}`;

const writeTable = (statuses: readonly string[]): void =>
  write("march.csv", `clause,status\n${statuses.map((status, at) => `1.${at + 1},${status}\n`).join("")}`);

const json = async (...argv: string[]) =>
  JSON.parse((await runCli([...argv, "--format", "json"], { cwd })).stdout);

/** What the levels of the other scales are worth, in twelfths, as their methods' pages say. */
const worth: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  "three-step": {
    halves: { none: 0, partial: 6, full: 12 },
    binary: { none: 0, partial: 0, full: 12 },
    "full-or-partial": { none: 0, partial: 12, full: 12 },
  },
  "ogp-completion": {
    "ogp-completion-mean": { "not-started": 0, limited: 4, substantial: 8, complete: 12 },
    "ogp-high-completion": { "not-started": 0, limited: 0, substantial: 12, complete: 12 },
    halves: { "not-started": 0, limited: 6, substantial: 6, complete: 12 },
  },
  tracker: {
    halves: { broken: 0, dropped: 0, "not-started": 0, "in-progress": 6, done: 12 },
    binary: { broken: 0, dropped: 0, "not-started": 0, "in-progress": 0, done: 12 },
  },
};

const scales: readonly (readonly [like: string, levels: readonly OwnLevel[]])[] = [
  [
    "three-step",
    [
      { id: "nix", as: "none" },
      { id: "halb", as: "partial" },
      { id: "fast", as: "partial" },
      { id: "klar", as: "full" },
    ],
  ],
  [
    "three-step",
    [
      { id: "nix", as: "none" },
      { id: "klar", as: "full" },
    ],
  ],
  [
    "ogp-completion",
    [
      { id: "a", as: "not-started" },
      { id: "b", as: "limited" },
      { id: "c", as: "substantial" },
      { id: "d", as: "complete" },
    ],
  ],
  [
    "tracker",
    [
      { id: "weg", as: "dropped" },
      { id: "los", as: "in-progress" },
      { id: "da", as: "done" },
    ],
  ],
];

describe.each(scales)("like %s: %j", (like, levels) => {
  test.each(Object.keys(worth[like] ?? {}))("read by %s, as the other scale is", async (method) => {
    const statuses = [...levels, levels[0], levels.at(-1), levels.at(-1)].map((level) => level?.id ?? "");
    write("ours.yaml", scaleText(like, levels));
    writeTable(statuses);
    const values = statuses.map(
      (status) => worth[like]?.[method]?.[levels.find(({ id }) => id === status)?.as ?? ""] ?? NaN,
    );
    const expected = ((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 12;
    const { scores } = await json("score", "march.csv", "--scale", "ours.yaml", "--method", method);
    expect(Number(scores[0].overall.percent)).toBeCloseTo(expected, 2);
    expect(scores[0].method).toMatchObject({ id: method, readAs: like });
  });
});

describe("a method read through another scale", () => {
  const [, levels] = scales[0] as (typeof scales)[0];
  beforeAll(() => {
    write("ours.yaml", scaleText("three-step", levels));
    writeTable(["klar", "halb", "nix"]);
    write(
      "plan.yaml",
      'format: nap/plan@1\nid: p\nperiod: {start: 2024, end: 2025}\ndirections: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}, {id: "1.3"}]}]\n',
    );
    write(
      "own.yaml",
      "format: nap/method@1\nid: own\nvalues: {ours: {nix: 0, halb: 1/4, fast: 3/4, klar: 1}, three-step: {none: 0, partial: 1/2, full: 1}}\n",
    );
  });

  test("says so to people, in each language", async () => {
    const lines = await Promise.all(
      ["en", "az", "ru"].map(async (lang) =>
        (
          await runCli(["score", "march.csv", "--scale", "ours.yaml", "--lang", lang], { cwd })
        ).stdout.replace(/\s+/g, " "),
      ),
    );
    expect(lines[0]).toContain("scale ours read as three-step");
    expect(lines[1]).toContain("ours şkalası three-step kimi oxunur");
    expect(lines[2]).toContain("шкала ours читается как three-step");
  });
  test("the usual method is that of the other scale", async () => {
    const { scores } = await json("score", "march.csv", "--scale", "ours.yaml");
    expect([scores[0].method.id, scores[0].overall.percent]).toEqual(["halves", "50.00"]);
  });
  test("values of one's own count before those of the other scale", async () => {
    const { scores } = await json("score", "march.csv", "--scale", "ours.yaml", "--method", "own.yaml");
    expect([scores[0].overall.percent, "readAs" in scores[0].method]).toEqual(["41.67", false]);
  });
  test("is among those that are tried, and that explain", async () => {
    const { tries } = await json("methods", "march.csv", "--scale", "ours.yaml", "--try");
    const read = tries[0].scores.map(({ method }: { method: { id: string; readAs?: string } }) => [
      method.id,
      method.readAs,
    ]);
    expect(Object.fromEntries(read)).toMatchObject({
      halves: "three-step",
      binary: "three-step",
      "full-or-partial": "three-step",
    });
    const { figures } = await json("explain", "1.2", "march.csv", "--scale", "ours.yaml");
    expect([figures[0].method.readAs, figures[0].figure.percent]).toEqual(["three-step", "50.00"]);
  });
  test("a method that reads neither says so", async () => {
    const { problems } = await json("score", "march.csv", "--scale", "ours.yaml", "--method", "canada-nap");
    expect(problems.map(({ code }: { code: string }) => code)).toEqual(["NAP401"]);
    expect(problems[0].params.readable).toContain("halves");
  });
});

const good = [
  { id: "nix", as: "none" },
  { id: "halb", as: "partial" },
  { id: "klar", as: "full" },
];

test.each([
  ["a scale that is not there", "three-stepp", good, ["NAP306 3:7"]],
  ["itself", "ours", good, ["NAP306 3:7"]],
  [
    "a level that is not there",
    "three-step",
    [good[0], { id: "halb", as: "partail" }, good[2]],
    ["NAP321 6:20"],
  ],
  ["a level without as", "three-step", [good[0], { id: "halb" }, good[2]], ["NAP320 6:5"]],
  ["as without like", null, [{ id: "nix" }, { id: "klar", as: "full" }], ["NAP320 5:20"]],
  ["the wrong order", "three-step", [good[1], good[0], good[2]], ["NAP322 6:19"]],
] as const)("like %s", async (_, like, levels, expected) => {
  write("ours.yaml", scaleText(like, levels as OwnLevel[]));
  write("ours.csv", "clause,status\n1.1,klar\n1.2,nix\n");
  write(
    "report.yaml",
    "format: nap/assessment@1\nid: report\nplan: plan.yaml\nscale: ours.yaml\nmethod: halves\nscope: rated\nratings: ours.csv\n",
  );
  const { problems } = await json("check", "report.yaml");
  expect(
    problems.map(
      ({ code, line, column }: { code: string; line: number; column: number }) => `${code} ${line}:${column}`,
    ),
  ).toEqual(expected);
  const { scores } = await json("score", "report.yaml");
  expect(scores[0]?.overall.percent ?? null).toBeNull();
});

test("two scales that are like each other are read by whoever values one of them itself", async () => {
  write(
    "a.yaml",
    "format: nap/scale@1\nid: a\nlike: b\nlevels: [{id: no1, as: no2}, {id: yes1, as: yes2}]\n",
  );
  write(
    "b.yaml",
    "format: nap/scale@1\nid: b\nlike: a\nlevels: [{id: no2, as: no1}, {id: yes2, as: yes1}]\n",
  );
  write("m.yaml", "format: nap/method@1\nid: m\nvalues: {b: {no2: 0, yes2: 1}}\n");
  write("t.csv", "clause,status\n1.1,yes1\n1.2,no1\n");
  const { scores } = await json("score", "t.csv", "b.yaml", "--scale", "a.yaml", "--method", "m.yaml");
  expect([scores[0].overall.percent, scores[0].method.readAs]).toEqual(["50.00", "b"]);
});
