// every sheet of every workbook of results -> what it is about above its table, frozen header, filters, and nobody's name
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type WorkBook } from "@e965/xlsx";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { partsOf } from "../render/office/partsOf.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const example = join(projectRoot, "data/examples/two-assessors");
const rounds = join(projectRoot, "fixtures/three-rounds");
const replied = join(projectRoot, "fixtures/replies/workspace");

interface Said {
  readonly call: string;
  readonly cwd: string;
  /** The plan, who coded, the day, and the notice: all of them on each sheet. */
  readonly says: readonly RegExp[];
}

const ofExample = [
  /plan two-assessors|Invented plan with two assessors/,
  /\(alternative\)|alternative ·/,
  /2020-12-31/,
  /Invented data/,
];

const calls: readonly Said[] = [
  { call: "score", cwd: example, says: ofExample },
  { call: "compare", cwd: example, says: ofExample },
  { call: "compare --agenda", cwd: example, says: ofExample },
  {
    call: "score assessment.yaml",
    cwd: replied,
    says: [/plan letters/, /independent, final ratings/, /2021-12-31/, /Invented data/],
  },
  {
    call: "progress",
    cwd: rounds,
    says: [/plan three-rounds/, /self-report-y1 \(self-report\)/, /2020-12-31/, /Invented data/],
  },
  {
    call: "schedule",
    cwd: rounds,
    says: [/plan three-rounds/, /self-report-y1 \(self-report\)/, /2020-12-31/, /Invented data/],
  },
  {
    call: "sensitivity account-2020-coded --plan az-nap-2020-2022",
    cwd: projectRoot,
    says: [/plan az-nap-2020-2022/, /our coding of/, /2020-12-31/, /The coding is ours/],
  },
];

async function written(call: string, cwd: string, folder: string, name = "out.xlsx"): Promise<Uint8Array> {
  const path = join(folder, name);
  const { stdout, exitCode } = await runCli([...call.split(" "), "-o", path, "--force", "--quiet"], { cwd });
  expect([stdout, exitCode]).toEqual(["", 0]);
  return readFileSync(path);
}

const rowsOf = ({ Sheets }: WorkBook, name: string): unknown[][] =>
  utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1, raw: true, defval: null });

test.each(calls)(
  "nap $call: each sheet can be copied alone, is frozen and has filters",
  ({ call, cwd, says }) =>
    inTemporaryFolder(async (folder) => {
      const bytes = await written(call, cwd, folder);
      const book = read(bytes);
      const parts = partsOf(bytes);
      for (const [at, name] of book.SheetNames.entries()) {
        const rows = rowsOf(book, name);
        const above = (at === 0 ? rows : rows.slice(0, 7)).flat().join(" ");
        for (const said of says) expect(above, `${name}: ${said}`).toMatch(said);
        for (const cell of rows.flat()) expect([name, cell]).not.toEqual([name, "–"]);
        if (at === 0) continue;
        const xml = parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? "";
        expect(xml, name).toMatch(/<pane [^>]*state="frozen"/);
        expect(xml, name).toContain("<autoFilter");
        expect(xml, name).toMatch(/<col [^>]*width="/);
      }
      expect(parts.get("docProps/core.xml")).not.toMatch(/creator|lastModifiedBy/);
    }),
);

test("a day that nobody stated is an empty cell, and what else is in its column is a date", () =>
  inTemporaryFolder(async (folder) => {
    const book = read(await written("schedule", rounds, folder));
    const rows = rowsOf(book, "Reports");
    const head = rows.findIndex((row) => row.includes("Received"));
    const [received, state] = ["Received", "State"].map((title) => rows[head]?.indexOf(title) ?? -1);
    const missing = rows.slice(head + 1).filter((row) => row[state ?? -1] === "missing");
    expect(missing.length).toBeGreaterThan(0);
    for (const row of missing) expect(row[received ?? -1]).toBeNull();
    const days = rows.slice(head + 1).map((row) => row[received ?? -1]);
    expect(days.filter((day) => typeof day === "number").length).toBeGreaterThan(100);
    // A span of days is none.
    expect(days.filter((day) => typeof day === "string")).toEqual(["2021-03-01/2021-03-31"]);
  }));

test.each(["schedule", "sensitivity"])("nap %s: methods are stated for the scales in use", (command) =>
  inTemporaryFolder(async (folder) => {
    const book = read(await written(`${command} --method halves`, example, folder));
    const text = rowsOf(book, "Methods").flat().join(" ");
    expect(text).toContain("none 0, partial 1/2, full 1");
    expect(text).not.toMatch(/ogp-completion|age-completion|substantial/i);
  }),
);

const names = ["Given Name", "Other Person", "A Decider"] as const;
const workspace: Readonly<Record<string, string>> = {
  "nap.yaml": "format: nap/workspace@1\nplan: plan.yaml\nassessments: '*/assessment.yaml'\n",
  "plan.yaml": `format: nap/plan@1
id: p
period: {start: 2020, end: 2020}
bodies: [{id: moj, name: Ministry of Justice}, {id: mof, name: Ministry of Finance}]
directions: [{id: "1", title: One, clauses: [{id: "1.1", title: A register, lead: [moj]}, {id: "1.2", title: A portal, lead: [mof]}]}]
`,
  "own/ratings.csv": `clause,rater,status,evidence,note
1.1,Given Name,partial,sheet 1,a half
1.1,Other Person,full,sheet 2,
1.2,Given Name,none,,
`,
  "own/replies.csv": `clause,body,answer,status,comment,received,final-status,final-note,decided-by
1.1,moj,object,full,it works,2021-01-05,full,it does,A Decider
`,
  "own/assessment.yaml":
    "format: nap/assessment@1\nid: own\nplan: ../plan.yaml\nassessor: {name: A council, kind: independent}\nas-of: 2020-12-31\nscale: three-step\nmethod: weakest-body\nratings: ratings.csv\nreplies: replies.csv\n",
  "other/ratings.csv": "clause,rater,status\n1.1,Given Name,none\n1.2,Other Person,full\n",
  "other/assessment.yaml":
    "format: nap/assessment@1\nid: other\nplan: ../plan.yaml\nassessor: {name: A ministry, kind: self-report}\nas-of: 2020-12-31\nscale: three-step\nmethod: weakest-body\nratings: ratings.csv\n",
};

/** Whether an output tells raters apart, and has numbers in the place of their names. */
const outputs: readonly (readonly [call: string, numbers: boolean])[] = [
  ["score -o OUT.xlsx", true],
  ["score -o OUT.docx", false],
  ["score -o OUT.svg", false],
  ["score --replies -o OUT.docx", false],
  ["score --assessment own --stage first --pack body -o OUT.docx", true],
  ["score --assessment own --pack comments -o OUT.docx", false],
  ["compare own other -o OUT.xlsx", false],
  ["compare own other -o OUT.docx", false],
  ["compare own other -o OUT.svg", false],
  ["compare own other --agenda -o OUT.xlsx", false],
  ["compare own other --pack meeting -o OUT.docx", false],
  ["schedule -o OUT.xlsx", false],
  ["sensitivity -o OUT.xlsx", false],
  ["sensitivity -o OUT.docx", false],
];

test.each(outputs)(
  "nap %s: raters have numbers unless they are to be named, deciders have none",
  (call, numbers) =>
    inTemporaryFolder(async (folder) => {
      for (const [name, content] of Object.entries(workspace)) {
        mkdirSync(join(folder, name, ".."), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
      const textOf = async (more: string): Promise<string> => {
        const argv = `${call} ${more} --force --quiet`.split(/ +/);
        const { exitCode, stderr } = await runCli(argv, { cwd: folder, columns: 80 });
        expect([exitCode, stderr]).toEqual([0, ""]);
        const path = join(folder, argv[argv.indexOf("-o") + 1] ?? "");
        return path.endsWith(".svg")
          ? readFileSync(path, "utf8")
          : [...partsOf(readFileSync(path)).values()].join("\n");
      };
      const hidden = await textOf("");
      for (const name of names) expect(hidden).not.toContain(name);
      expect(/\bR1\b/.test(hidden) && /\bR2\b/.test(hidden)).toBe(numbers);
      const named = await textOf("--name-raters");
      expect(named.includes("Given Name") && named.includes("Other Person")).toBe(numbers);
    }),
);

test.each(["-o OUT.docx --pack body", "-o OUT.xlsx", "-o OUT.docx"])(
  "nap inspect shows every table of nap score %s",
  (output) =>
    inTemporaryFolder(async (cwd) => {
      const score = `score --assessment account-2020-coded --plan az-nap-2020-2022 ${output} --quiet`;
      expect((await runCli(score.split(" "), { cwd })).exitCode).toBe(0);
      const name = output.includes("xlsx") ? "OUT.xlsx" : "OUT.docx";
      const { stdout, stderr, exitCode } = await runCli(["inspect", name, "--format", "json"], { cwd });
      expect([stderr, exitCode]).toEqual(["", 0]);
      const { tables } = JSON.parse(stdout) as { tables: readonly { sheet: string | null }[] };
      // A page for each body: more than a problem would name.
      const pages = partsOf(readFileSync(join(cwd, name)))
        .get("word/document.xml")
        ?.match(/<w:tbl>/g);
      if (output.includes("body")) expect([tables.length, tables.length > 30]).toEqual([pages?.length, true]);
      else expect(tables.length).toBeGreaterThan(0);
      for (const { sheet } of tables) expect(sheet).not.toBe("…");
    }),
);

test("three assessments have their figures on a sheet, as percents", () =>
  inTemporaryFolder(async (folder) => {
    const call = "compare self-report-m06 self-report-y1 self-report-end";
    const bytes = await written(call, rounds, folder);
    const book = read(bytes);
    expect(book.SheetNames.slice(0, 3)).toEqual(["Summary", "Figures", "Pairs"]);
    const rows = rowsOf(book, "Figures");
    const head = rows.findIndex(([first]) => first === "Assessment");
    const at = rows[head]?.indexOf("Percent") ?? -1;
    const figures = rows.slice(head + 1).map((row) => row[at]);
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) expect(figure).toBeLessThanOrEqual(1);
    expect(figures).toContain(0.2857);
  }));
