// `--format xlsx=PATH` of each command -> the figures of the other formats, read back by another reader and by nap itself
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { read, utils, type WorkBook } from "@e965/xlsx";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { partsOf } from "../render/office/partsOf.ts";
import { inTemporaryFolder, runShell } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const rounds = join(projectRoot, "fixtures/three-rounds");
const example = join(projectRoot, "data/examples/two-assessors");

/** The path of the workbook comes in the place of OUT. */
const calls: readonly (readonly [call: string, cwd: string, sheets: readonly string[]])[] = [
  [
    "score --format xlsx=OUT",
    example,
    ["Summary", "Figures", "Clauses", "Directions", "Ratings", "Methods", "Exact figures"],
  ],
  [
    "compare -o OUT",
    example,
    ["Summary", "Terms of the gap", "Clauses", "Directions", "Agreement", "Cross table", "Methods"],
  ],
  [
    "progress -o OUT",
    rounds,
    ["Summary", "Rounds", "Terms of the gap", "Clauses", "Directions", "Bodies", "Reports", "Methods"],
  ],
  ["schedule -o OUT", rounds, ["Summary", "Clauses", "Reports", "Methods"]],
  [
    "sensitivity account-2020-coded --plan az-nap-2020-2022 -o OUT",
    projectRoot,
    [
      "Summary",
      "Bounds",
      "Under each method",
      "What to verify first",
      "Causes and interests",
      "All combinations",
      "Methods",
    ],
  ],
];

async function written(call: string, cwd: string, folder: string, name = "out.xlsx"): Promise<Uint8Array> {
  const path = join(folder, name);
  const argv = call.replace("OUT", path).split(" ");
  const { stdout, stderr, exitCode } = await runCli([...argv, "--quiet"], { cwd });
  expect([stdout, stderr, exitCode]).toEqual(["", "", 0]);
  return readFileSync(path);
}

const rowsOf = ({ Sheets }: WorkBook, name: string): unknown[][] =>
  utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1, raw: true, defval: null });

/** Below the header, by its titles. */
function table(book: WorkBook, name: string, first: string): Record<string, unknown>[] {
  const rows = rowsOf(book, name);
  const head = rows.findIndex((row) => row.includes(first));
  expect(head, name).toBeGreaterThan(0);
  const titles = rows[head] as string[];
  return rows.slice(head + 1).map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at]])));
}

test.each(calls)("nap %s: its sheets, a caption on each, and no formula", (call, cwd, sheets) =>
  inTemporaryFolder(async (folder) => {
    const bytes = await written(call, cwd, folder);
    const book = read(bytes);
    expect(book.SheetNames).toEqual(sheets);
    for (const name of sheets.slice(1)) {
      const above = rowsOf(book, name).slice(0, 6).flat().join(" ").replaceAll(/ +/g, " ");
      expect(above, name).toMatch(/plan [\w-]+ (?:· )?as of \d{4}-\d\d-\d\d (?:· )?method [\w-]+ \d/);
      expect(above, name).toMatch(cwd === projectRoot ? /The coding is ours/ : /Invented data/);
    }
    for (const [name, xml] of partsOf(bytes)) expect(xml, name).not.toMatch(/<f[ >/]/);
  }),
);

test.each(calls)("nap %s: the same bytes two seconds later", (call, cwd) =>
  inTemporaryFolder(async (folder) => {
    const first = await written(call, cwd, folder);
    await setTimeout(2100);
    expect(Buffer.compare(first, await written(call, cwd, folder, "again.xlsx"))).toBe(0);
  }),
);

interface Scored {
  readonly assessment: { readonly id: string };
  readonly overall: { readonly percent: string | null };
  readonly clauses: readonly {
    readonly id: string;
    readonly percent: string | null;
    readonly outcome: string;
  }[];
}

test("figures are those of JSON, as numbers; ids are texts; what has no figure says why", () =>
  inTemporaryFolder(async (folder) => {
    const book = read(await written("score --format xlsx=OUT", example, folder));
    const { scores } = JSON.parse((await runCli(["score", "--format", "json"], { cwd: example })).stdout) as {
      scores: readonly Scored[];
    };
    const shown = table(book, "Clauses", "Clause");
    const expected = scores.flatMap(({ assessment, clauses }) =>
      clauses.map(({ id, percent, outcome }) => [
        assessment.id,
        id,
        percent === null ? outcome.replace("-", " ") : Number((Number(percent) / 100).toFixed(8)),
      ]),
    );
    expect(shown.map((row) => [row["Assessment"], row["Clause"], row["Percent"]])).toEqual(expected);
    expect(expected.some(([, id]) => id === "1.10")).toBe(true);
    const figures = table(book, "Figures", "Assessment").map((row) => row["Percent"]);
    expect(figures).toEqual(scores.map(({ overall }) => Number((Number(overall.percent) / 100).toFixed(8))));
    for (const row of table(book, "Exact figures", "Level").filter(({ Level }) => Level === "whole plan"))
      expect(
        Math.abs(
          Number(row["Exact percent: numerator"]) / Number(row["Exact percent: denominator"]) / 100 -
            Number(row["Percent"]),
        ),
      ).toBeLessThan(0.00006);
  }));

test.each(["en", "az", "ru"])("the ratings sheet is read again by nap, in %s", (language) =>
  inTemporaryFolder(async (folder) => {
    const call = `score --assessment alternative --lang ${language} -o OUT`;
    const { SheetNames } = read(await written(call, example, folder));
    const percentOf = async (argv: readonly string[], cwd: string): Promise<unknown> => {
      const { stdout } = await runCli(["score", ...argv, "--format", "json", "--quiet"], { cwd });
      const { scores } = JSON.parse(stdout) as { scores: readonly Scored[] };
      return scores.map(({ overall }) => overall.percent);
    };
    const sheet = SheetNames[4] ?? "";
    expect(["Ratings", "Qiymətlər", "Оценки"]).toContain(sheet);
    expect(
      await percentOf(
        [`out.xlsx!${sheet}`, "--plan", join(example, "plan.yaml"), "--method", "halves"],
        folder,
      ),
    ).toEqual(await percentOf(["--assessment", "alternative"], example));
  }),
);

test("hostile texts of the data stay texts, the longest that may be read, too", () =>
  inTemporaryFolder(async (folder) => {
    const titles = ["=1+1", "@SUM(A1)", "+cmd|x", "#N/A", "_x0041_", "x".repeat(32_767)];
    const clauses = titles.map((title, at) => `{id: "1.${at + 1}", title: ${JSON.stringify(title)}}`);
    writeFileSync(
      join(folder, "plan.yaml"),
      `format: nap/plan@1\nid: p\ntitle: "=p"\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [${clauses.join(", ")}]}]\n`,
    );
    const rows = titles.map((_, at) => `1.${at + 1},full,"=HYPERLINK(1)",R${at}`);
    writeFileSync(join(folder, "r.csv"), `clause,status,evidence,note\n${rows.join("\n")}\n`);
    const bytes = await written("score r.csv --plan plan.yaml -o OUT", folder, folder);
    const book = read(bytes);
    const shown = table(book, "Clauses", "Clause").map((row) => row["Title"]);
    expect(shown).toEqual(titles);
    expect(table(book, "Ratings", "Clause").map((row) => row["Evidence"])).toEqual(
      titles.map(() => "=HYPERLINK(1)"),
    );
    expect(rowsOf(book, "Summary").flat().join("\n")).not.toMatch(/longer than a cell can hold/);
    for (const [name, xml] of partsOf(bytes)) expect(xml, name).not.toMatch(/<f[ >/]/);
  }));

test.each<readonly [call: string, said: RegExp]>([
  ["score --format xlsx", /--format xlsx is a file, not text for a terminal: give it a path/],
  ["score missing.csv --format xlsx", /give it a path/],
  ["score --format xlsx+=x.xlsx", /xlsx file cannot be appended to/],
  [
    "check missing.csv --format xlsx=x.xlsx",
    /this command does not write xlsx files; it has json, pretty, .*jsonl\n/,
  ],
  ["check missing.csv -o x.xlsx", /this command does not write xlsx files/],
  ["list --format xlsx", /this command does not write xlsx files/],
  ["score --format xlsx=x.xlsx --bom", /--bom affects only csv/],
  ["score --format xlsx=x.xlsx --format csv=x.xlsx", /two formats would be written/],
])("what cannot be meant is refused, and nothing is written: nap %s", (call, said) =>
  inTemporaryFolder(async (cwd) => {
    const { stdout, stderr, exitCode } = await runCli(call.split(" "), { cwd });
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr.trim()).toMatch(said);
    expect(existsSync(join(cwd, "x.xlsx"))).toBe(false);
  }),
);

test("an existing file is kept without --force, and with it replaced", () =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, "x.xlsx"), "kept");
    const refused = await runCli(["score", "--format", "xlsx=x.xlsx", "--format", "json=x.json"], { cwd });
    expect([refused.exitCode, readFileSync(join(cwd, "x.xlsx"), "utf8")]).toEqual([2, "kept"]);
    expect(existsSync(join(cwd, "x.json"))).toBe(false);
    expect((await runCli(["score", "-o", "x.xlsx", "--force"], { cwd })).exitCode).toBe(0);
    expect(read(readFileSync(join(cwd, "x.xlsx"))).SheetNames[0]).toBe("Summary");
  }));

test("replies have a sheet beside the ratings, in each language, and nobody who decided is named", () =>
  inTemporaryFolder(async (folder) => {
    const replied = join(projectRoot, "fixtures/replies/workspace");
    const names = { en: ["Replies", "Clause"], az: ["Cavablar", "Bənd"], ru: ["Ответы", "Пункт"] } as const;
    for (const [language, [name, clause]] of Object.entries(names))
      for (const flags of ["", " --replies"]) {
        const path = join(folder, `${language}${flags.trim()}.xlsx`);
        const call = `score assessment.yaml --plan plan.yaml${flags} --lang ${language} -o ${path} --quiet`;
        const { exitCode } = await runCli(call.split(" "), { cwd: replied });
        expect(exitCode).toBe(0);
        const book = read(readFileSync(path));
        expect(book.SheetNames).toContain(name);
        const rows = table(book, name, clause);
        const { stdout } = await runCli(
          "score assessment.yaml --plan plan.yaml --replies --format json --quiet".split(" "),
          { cwd: replied },
        );
        const [result] = (JSON.parse(stdout) as { results: { matrix: unknown[]; silent: unknown[] }[] })
          .results;
        expect(rows).toHaveLength((result?.matrix.length ?? 0) + (result?.silent.length ?? 0));
        for (const [, xml] of partsOf(readFileSync(path))) expect(xml).not.toContain("decided by");
      }
  }));

test("the agenda has a sheet of its own, in the order of JSON", () =>
  inTemporaryFolder(async (folder) => {
    const book = read(await written("compare --agenda -o OUT", example, folder));
    expect(book.SheetNames.filter((name) => name.startsWith("Clauses"))).toEqual(["Clauses"]);
    const { stdout } = await runCli(["compare", "--agenda", "--format", "json"], { cwd: example });
    const { agenda } = JSON.parse(stdout) as { agenda: { clause: string }[] };
    expect(table(book, "What to verify first", "Clause").map((row) => row["Clause"])).toEqual(
      agenda.map(({ clause }) => clause),
    );
  }));

test("what is out of a side's scope is said, and no figure is an empty cell", () =>
  inTemporaryFolder(async (folder) => {
    const rows = table(read(await written("compare -o OUT", example, folder)), "Clauses", "Clause");
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) for (const side of ["A", "B", "A - B"]) expect(row[side], side).not.toBeNull();
    expect(rows.some((row) => row["A"] === "not in scope")).toBe(true);
  }));

test("windows are two days, counts are two numbers, and rows have the short name of what they are of", () =>
  inTemporaryFolder(async (folder) => {
    const schedule = table(read(await written("schedule -o OUT", rounds, folder)), "Clauses", "Clause");
    expect(new Set(schedule.map((row) => row["Of"]))).toContain("self-report-m06");
    for (const row of schedule)
      for (const side of ["Start", "End"]) expect(typeof row[side], side).toBe("number");
    const book = read(await written("progress -o OUT", rounds, folder, "progress.xlsx"));
    for (const row of table(book, "Rounds", "Scored"))
      for (const side of ["Scored", "Eligible"]) expect(typeof row[side], side).toBe("number");
  }));

test("a pipe takes the bytes of a file, and /dev/null swallows them", () =>
  inTemporaryFolder((folder) => {
    for (const format of ["xlsx", "docx"]) {
      const one = join(folder, `one.${format}`);
      const other = join(folder, `other.${format}`);
      const line = `$NAP score --quiet --format ${format}=${one} && $NAP score --quiet --format ${format}=>(cat > ${other}; touch ${other}.done) && $NAP score --quiet --format ${format}=/dev/null; code=$?; for i in $(seq 100); do [ -e ${other}.done ] && break; sleep 0.1; done; exit $code`;
      expect(runShell(line, example)).toEqual({ stdout: "", stderr: "", exitCode: 0 });
      expect(readFileSync(other).equals(readFileSync(one))).toBe(true);
    }
  }));

test("nap inspect reads what nap wrote", () =>
  inTemporaryFolder(async (folder) => {
    await written("score --format xlsx=OUT", example, folder);
    const { exitCode, stdout } = await runCli(["inspect", "out.xlsx"], { cwd: folder });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Ratings");
  }));

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

// Where LibreOffice is not installed, this is skipped, and said to be.
test.skipIf(!hasOffice)(
  "LibreOffice opens a workbook and a Word file, and makes paper of them",
  { timeout: 120_000 },
  () =>
    inTemporaryFolder(async (folder) => {
      await written("compare --agenda -o OUT", example, folder);
      await written("compare --pack meeting -o OUT", example, folder, "meeting.docx");
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const files = ["out.xlsx", "meeting.docx"].map((name) => join(folder, name));
      spawnSync("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, ...files]);
      for (const name of ["out.pdf", "meeting.pdf"])
        expect(readFileSync(join(folder, name)).subarray(0, 5).toString("latin1")).toBe("%PDF-");
    }),
);
