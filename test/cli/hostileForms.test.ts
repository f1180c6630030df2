// Forms that came back with formulas, links and macros in them → nothing is computed, followed or run, and what is not taken is said.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askedOfMoj, formSheets, packForm, rowOf } from "../forms/collect/makeForm.ts";
import { workbookParts, type Cell } from "../io/workbook/makeWorkbook.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inFolderOf } from "../problems/inFolderOf.ts";
import { runCli } from "./runCli.ts";

const plan = readFileSync(join(projectRoot, "fixtures/returned-forms/plan.yaml"), "utf8");
const secret = "nobody-may-see-this";

let server: Server;
let asked = 0;
let url = "";
beforeAll(async () => {
  server = createServer((_, answer) => {
    asked++;
    answer.end("Full");
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

const answered = (...answers: readonly Cell[]): Cell[] => rowOf(askedOfMoj[2], ...answers);

interface Outcome {
  readonly exitCode: number;
  readonly codes: readonly string[];
  readonly ratings: string | null;
}

function collect(
  name: string,
  answers: readonly Cell[],
  extra: (beside: string) => Readonly<Record<string, string>> = () => ({}),
  change: (sheet: string) => string = (sheet) => sheet,
): Promise<Outcome> {
  return inFolderOf({ "beside.csv": `clause,status\n1.2,${secret}\n` }, async (folder) => {
    const cwd = join(folder, "work");
    mkdirSync(cwd);
    const own = formSheets({ rows: [answered(...answers)] });
    const sheet = "xl/worksheets/sheet2.xml";
    const changed = change(workbookParts(own.sheets)[sheet] ?? "");
    writeFileSync(join(cwd, "plan.yaml"), plan);
    writeFileSync(join(cwd, name), packForm(own, { [sheet]: changed, ...extra(join(folder, "beside.csv")) }));
    const before = asked;
    const argv = ["collect", name, "--plan", "plan.yaml", "-o", "out"];
    const { stdout, stderr, exitCode } = await runCli([...argv, "--format", "json"], { cwd });
    const pretty = await runCli([...argv, "--dry-run"], { cwd });
    const written =
      exitCode === 0
        ? readdirSync(join(cwd, "out")).map((file) => readFileSync(join(cwd, "out", file), "utf8"))
        : [];
    const all = [stdout, stderr, pretty.stdout, pretty.stderr, ...written].join("\n");
    expect(all).not.toContain(secret);
    expect(all).not.toMatch(/^ {4}at |this is a bug|\[object/m);
    expect(asked).toBe(before);
    const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
    return {
      exitCode,
      codes: problems.map(({ code }) => code),
      ratings: exitCode === 0 ? readFileSync(join(cwd, "out/ratings.csv"), "utf8") : null,
    };
  });
}

/** The status that the cell says, and nothing of what it leads to. */
const taken =
  "clause,activity,body,status,percent,date,evidence,cause,note,received\r\n1.2,,moj,full,,,,,,\r\n";

const relationships = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

const externalBook = (target: string): Record<string, string> => ({
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${secret}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationships("externalLinkPath", target),
});

describe("a formula in the place of an answer", () => {
  test.each<[string, (address: string) => string]>([
    ["asks a server", (address) => `WEBSERVICE("${address}")`],
    ["is a link", (address) => `HYPERLINK("${address}","Full")`],
    ["is of another workbook", () => "[1]Sheet1!A1"],
    ["starts a program", () => "cmd|' /C calc'!A1"],
    ["never ends", () => "D7"],
    ["is of all that there is", () => `${"SUM(".repeat(5000)}A:XFD${")".repeat(5000)}`],
  ])("%s", async (_, formula) => {
    for (const result of ["Full", null]) {
      const cell = { formula: formula(url), result };
      for (const answers of [[cell], ["Full", null, null, null, null, cell]])
        expect(await collect("a.xlsx", answers, externalBook)).toEqual({
          exitCode: 1,
          codes: ["NAP639", "NAP635"],
          ratings: null,
        });
    }
  });
});

test("what the cells link to is not followed", async () => {
  const link = (target: string): Record<string, string> => ({
    "xl/worksheets/_rels/sheet2.xml.rels": relationships("hyperlink", target),
  });
  const linked = (sheet: string): string =>
    sheet.replace(
      "</sheetData>",
      '</sheetData><hyperlinks><hyperlink ref="D5" r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></hyperlinks>',
    );
  for (const target of [() => url, (beside: string) => `file://${beside}`, () => "javascript:alert(1)"])
    expect(await collect("a.xlsx", ["Full"], (beside) => link(target(beside)), linked)).toEqual({
      exitCode: 0,
      codes: [],
      ratings: taken,
    });
});

test("another workbook that it names is not opened", async () => {
  for (const target of [() => url, (beside: string) => `file://${beside}`, () => "../beside.csv"])
    expect(
      await collect("a.xlsm", ["Full"], (beside) => ({
        ...externalBook(target(beside)),
        "xl/vbaProject.bin": "Sub Auto_Open()",
      })),
    ).toEqual({ exitCode: 0, codes: ["NAP639", "NAP639"], ratings: taken });
});
