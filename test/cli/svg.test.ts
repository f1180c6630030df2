// `--format svg` -> pictures whose figures are those of the JSON, with the same bytes each time; or a refusal
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { faultsOfSvg, textsOfSvg } from "../render/svg/readSvg.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const rounds = join(projectRoot, "fixtures/three-rounds");

/** Where there are no files, the bundled plan is shown. */
const calls: readonly (readonly [call: string, cwd: string | null])[] = [
  ["score --bounds", null],
  ["score --bounds --method halves --method binary", null],
  ["sensitivity", null],
  ["schedule", null],
  ["compare", null],
  ["compare self-report-m06 self-report-y1 self-report-end", rounds],
  ["progress", rounds],
  ["schedule", rounds],
];

/** Every text and number in it. */
const leaves = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];

test.each(calls)("nap %s: each figure in the picture is one of the JSON", (call, cwd) =>
  inTemporaryFolder(async (folder) => {
    const run = (format: string) => runCli([...call.split(" "), "--format", format], { cwd: cwd ?? folder });
    const [picture, again, json] = [await run("svg"), await run("svg"), await run("json")];
    expect([picture.exitCode, json.exitCode]).toEqual([0, 0]);
    expect(again.stdout).toBe(picture.stdout);
    expect(await faultsOfSvg([picture.stdout])).toEqual([]);
    const known = new Set(leaves(JSON.parse(json.stdout)));
    const texts = await textsOfSvg(picture.stdout, "text");
    const shown = texts
      .flatMap((text) => text.match(/−?\d+\.\d{2,}/g) ?? [])
      .map((number) => number.replace("−", "-"));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((number) => !known.has(number))).toEqual([]);
  }),
);

test("the picture has the headline of the JSON, its bounds and its claims, who speaks, and what readers must know", () =>
  inTemporaryFolder(async (cwd) => {
    const { stdout } = await runCli(["score", "--bounds", "--format", "json"], { cwd });
    const picture = await runCli(["score", "--format", "svg"], { cwd });
    const texts = (await textsOfSvg(picture.stdout, "text")).join(" ");
    const { scores } = JSON.parse(stdout) as {
      scores: {
        assessment: { id: string; notice: string; asOf: string };
        method: { id: string };
        overall: { percent: string | null };
        bounds?: { least: { value: string }; greatest: { value: string } };
        claims: { figure: string }[];
      }[];
    };
    for (const { assessment, method, overall, bounds, claims } of scores) {
      if (overall.percent !== null && bounds !== undefined)
        expect(texts).toContain(`${overall.percent} % (${bounds.least.value} to ${bounds.greatest.value})`);
      for (const { figure } of claims) expect(texts).toContain(`${figure} % published`);
      for (const said of [assessment.id, assessment.notice, method.id]) expect(texts).toContain(said);
    }
    expect(texts).toContain("As of 2020-12-31");
    expect(texts).toContain("our coding of Commission on Combating Corruption's account");
  }));

test("the terms of a gap stand in the picture with the signs of the JSON", () =>
  inTemporaryFolder(async (cwd) => {
    const json = JSON.parse((await runCli(["compare", "--format", "json"], { cwd })).stdout) as {
      gap: { value: string };
      terms: Record<"coverage" | "method" | "rating", { value: string }>;
    };
    const texts = await textsOfSvg((await runCli(["compare", "--format", "svg"], { cwd })).stdout, "text");
    const printed = (value: string): string =>
      value.startsWith("-") ? value.replace("-", "−") : /[1-9]/.test(value) ? `+${value}` : value;
    for (const { value } of Object.values(json.terms).slice(0, 3).concat(json.terms.rating))
      expect(texts).toContain(`${printed(value)} points`);
    expect(texts.join(" ")).toContain(`A minus B is ${printed(json.gap.value)} points`);
    expect(texts.join(" ")).toContain("Invented data.");
  }));

test("-o picture.svg writes a file, in each language, and with findings beside it", () =>
  inTemporaryFolder(async (cwd) => {
    for (const language of ["en", "az", "ru"]) {
      const path = `${language}.svg`;
      const { exitCode, stdout } = await runCli(["sensitivity", "-o", path, "--lang", language], { cwd });
      expect([exitCode, stdout]).toEqual([0, ""]);
    }
    const pictures = ["en", "az", "ru"].map((name) => readFileSync(join(cwd, `${name}.svg`), "utf8"));
    expect(await faultsOfSvg(pictures)).toEqual([]);
    expect(pictures[0]).toContain("65.99 % (48.44 to 84.06)");
    expect(pictures[1]).toContain("65,99 % (48,44 – 84,06)");
    const both = await runCli(["score", "--format", "sarif=x.sarif", "--format", "svg=x.svg"], { cwd });
    expect([both.exitCode, existsSync(join(cwd, "x.sarif")), existsSync(join(cwd, "x.svg"))]).toEqual([
      0,
      true,
      true,
    ]);
  }));

test.each([
  ["score", "score", null],
  ["sensitivity", "sensitivity", null],
  ["schedule", "schedule", null],
  ["compare", "compare", null],
  ["progress", "progress", rounds],
] as const)("the picture of nap %s stays as it is", (name, call, cwd) =>
  inTemporaryFolder(async (folder) => {
    const { stdout } = await runCli([call, "--format", "svg"], { cwd: cwd ?? folder });
    await expect(stdout).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  }),
);

test.each<readonly [call: string, said: RegExp]>([
  ["check missing.csv --format svg=x.svg", /this command does not write svg files/],
  ["audit 86 -o x.svg", /this command does not write svg files/],
  ["list --format svg", /this command does not write svg files/],
  ["score missing.csv --format svg+=x.svg", /svg file cannot be appended to/],
])("what cannot be meant is refused before a file is read: nap %s", (call, said) =>
  inTemporaryFolder(async (cwd) => {
    const { stdout, stderr, exitCode } = await runCli(call.split(" "), { cwd });
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr.trim()).toMatch(said);
    expect(existsSync(join(cwd, "x.svg"))).toBe(false);
  }),
);

test("of 5,000 clauses the picture has the first, says so, and stands for many with one mark", () =>
  inTemporaryFolder(async (cwd) => {
    const { writeFileSync, mkdirSync } = await import("node:fs");
    const ids = Array.from({ length: 5000 }, (_, at) => `${1 + Math.floor(at / 100)}.${1 + (at % 100)}`);
    const directions = Array.from({ length: 50 }, (_, at) => ({
      id: `${at + 1}`,
      title: `Direction ${at + 1}`,
      clauses: ids.slice(at * 100, at * 100 + 100).map((id, index) => ({
        id,
        title: `Clause ${id}`,
        window: {
          start: "2020-01-01",
          end: `20${20 + (index % 3)}-${String(1 + (index % 12)).padStart(2, "0")}-28`,
        },
      })),
    }));
    const plan = { format: "nap/plan@1", id: "large", period: { start: 2020, end: 2022 }, directions };
    writeFileSync(join(cwd, "plan.yaml"), JSON.stringify(plan));
    for (const [name, shift] of [
      ["a", 0],
      ["b", 1],
    ] as const) {
      mkdirSync(join(cwd, `assessments/${name}`), { recursive: true });
      const rows = ids.map(
        (id, at) => `${id},${["none", "partial", "full"][(at * (1 + shift) + shift) % 3]}`,
      );
      writeFileSync(join(cwd, `assessments/${name}/ratings.csv`), ["clause,status", ...rows].join("\n"));
      writeFileSync(
        join(cwd, `assessments/${name}/assessment.yaml`),
        `format: nap/assessment@1\nid: ${name}\nplan: large\nas-of: 2021-12-31\nscale: three-step\nmethod: halves\nratings: ratings.csv\n`,
      );
    }
    const [schedule, compare] = [
      await runCli(["schedule", "a", "--format", "svg"], { cwd }),
      await runCli(["compare", "a", "b", "--format", "svg"], { cwd }),
    ];
    expect([schedule.exitCode, compare.exitCode]).toEqual([0, 0]);
    expect(await faultsOfSvg([schedule.stdout, compare.stdout])).toEqual([]);
    expect(schedule.stdout).toContain("Each mark stands for up to 20 clauses.");
    expect(compare.stdout).toContain("Showing 30 of 50; the table has all of them.");
    expect(compare.stdout).toMatch(/Showing 20 of [34]\d{3}; the table has all of them\./);
    expect(Math.max(schedule.stdout.length, compare.stdout.length)).toBeLessThan(120_000);
  }));
