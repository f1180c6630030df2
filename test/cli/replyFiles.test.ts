// Replies in workbooks, in tables of other programs and in a baseline → read as those of a plain table are.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { contentOf, makeOds, row, table, text } from "../io/openDocument/makeOds.ts";
import { makeWorkbook } from "../io/workbook/makeWorkbook.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

interface Found {
  readonly code: string;
  readonly file: string;
  readonly sheet?: string;
  readonly address?: string;
  readonly baseline?: string;
}

const workspace = join(projectRoot, "fixtures/replies/workspace");
const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split("\n")
    .map((line) => line.split(","));
const rows = rowsOf(readFileSync(join(workspace, "replies.csv"), "utf8"));
const withSlip = rows.map((cells, at) => (at === 2 ? cells.with(3, "obect") : cells));

/** The workspace with another file of replies. */
const withFile = (
  name: string,
  content: string | Buffer,
  work: (cwd: string, nap: (...argv: string[]) => ReturnType<typeof runCli>) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (cwd) => {
    cpSync(workspace, cwd, { recursive: true });
    rmSync(join(cwd, "replies.csv"));
    writeFileSync(join(cwd, name.replace(/!.*$/, "")), content);
    const file = join(cwd, "assessment.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("replies: replies.csv", `replies: "${name}"`));
    await work(cwd, (...argv) => runCli(argv, { cwd }));
  });

const xlsx = (cells: readonly (readonly string[])[]): Buffer =>
  makeWorkbook([
    { name: "Letter", rows: { 1: ["Answers to our letter"] } },
    { name: "Cavablar", rows: Object.fromEntries(cells.map((own, at) => [at + 3, own])) },
  ]);
const ods = (cells: readonly (readonly string[])[]): Buffer =>
  makeOds(
    contentOf(
      [
        table("Letter", row(text("Answers to our letter"))),
        table("Cavablar", cells.map((own) => row(own.map((cell) => text(cell)).join(""))).join("")),
      ].join(""),
    ),
  );
const csv = (cells: readonly (readonly string[])[], delimiter = ","): string =>
  cells.map((own) => `${own.join(delimiter)}\n`).join("");

test.each([
  ["replies.xlsx!Cavablar", xlsx, "D5"],
  ["replies.ods!Cavablar", ods, "D3"],
])("replies of %s give the figures of the plain table, and problems their cell", async (name, make, cell) => {
  await withFile(name, make(rows), async (_, nap) => {
    for (const [stage, percent] of [
      ["first", "43.75"],
      ["reply", "75.00"],
      ["final", "50.00"],
    ] as const) {
      const { stdout } = await nap("score", ".", "--stage", stage, "--format", "json");
      expect(JSON.parse(stdout)).toMatchObject({ scores: [{ overall: { percent } }] });
    }
  });
  await withFile(name, make(withSlip), async (_, nap) => {
    const { stdout } = await nap("check", ".", "--format", "json");
    const { problems } = JSON.parse(stdout) as { problems: Found[] };
    expect(problems.filter(({ code }) => code === "NAP251")).toMatchObject([{ sheet: "Cavablar", cell }]);
    const { stdout: people } = await nap("check", ".");
    expect(people).toContain(cell);
  });
});

test("a workbook of several sheets asks which one is meant", () =>
  withFile(
    "replies.xlsx",
    makeWorkbook([
      { name: "2020", rows: { 1: rows[0] ?? [], 2: rows[1] ?? [] } },
      { name: "2021", rows: { 1: rows[0] ?? [], 2: rows[1] ?? [] } },
    ]),
    async (_, nap) => {
      const { stdout, exitCode } = await nap("check", ".", "--format", "json");
      const { problems } = JSON.parse(stdout) as { problems: Found[] };
      expect([exitCode, ...problems.map(({ code }) => code)]).toEqual([1, "NAP120"]);
    },
  ));

test("semicolons and decimal commas are read as any spreadsheet in Baku or Moscow writes them", () =>
  withFile(
    "replies.csv",
    csv(
      rows.map((cells, at) =>
        at === 1 ? cells.with(4, "").with(5, "72,5").with(9, "").with(10, "62,5 %") : cells,
      ),
      ";",
    ),
    async (_, nap) => {
      // 1/2, 1/2 and 1/2 of the other clauses at stage final; 1, 0 and 1/2 of theirs are in the test of the stages.
      const first = await nap("score", ".", "--format", "json");
      expect(JSON.parse(first.stdout)).toMatchObject({ scores: [{ overall: { percent: "53.13" } }] });
      const reply = await nap("score", ".", "--format", "json", "--stage", "reply");
      expect(JSON.parse(reply.stdout)).toMatchObject({ scores: [{ overall: { percent: "68.13" } }] });
    },
  ));

test("a table in Windows-1251 is refused with its line, and no figure comes of it", () =>
  withFile(
    "replies.csv",
    // "возражаем" in Windows-1251.
    Buffer.concat([
      Buffer.from("clause,body,answer\n1.1,moj,"),
      Buffer.from([0xe2, 0xee, 0xe7, 0xf0, 0xe0, 0xe6, 0xe0, 0xe5, 0xec]),
      Buffer.from("\n"),
    ]),
    async (_, nap) => {
      const { stdout, exitCode } = await nap("score", ".", "--format", "json");
      const { problems, scores } = JSON.parse(stdout) as {
        problems: (Found & { line: number })[];
        scores: { overall: { percent: unknown } }[];
      };
      expect(exitCode).not.toBe(0);
      expect(problems).toMatchObject([{ code: "NAP104", line: 2 }]);
      expect(scores.map(({ overall }) => overall.percent)).toEqual([null]);
    },
  ));

test("problems of replies that are in the baseline stay known when rows are sorted or moved", () =>
  withFile(
    "replies.csv",
    csv(rows.map((cells, at) => (at === 1 ? cells.with(11, "") : cells))),
    async (cwd, nap) => {
      writeFileSync(
        join(cwd, "nap.yaml"),
        "format: nap/workspace@1\nplan: plan.yaml\nassessments: assessment.yaml\nbaseline: baseline.yaml\n",
      );
      await nap("check", ".", "--update-baseline");
      const codes = async (): Promise<string[]> => {
        const { stdout } = await nap("check", ".", "--format", "json");
        const { problems } = JSON.parse(stdout) as { problems: Found[] };
        return problems.map(({ code, baseline }) => `${code} ${baseline}`).toSorted();
      };
      const known = ["NAP254 unchanged", "NAP256 unchanged"];
      expect(await codes()).toEqual(known);
      const written = readFileSync(join(cwd, "replies.csv"), "utf8").trim().split("\n");
      const [header = "", ...body] = written;
      writeFileSync(join(cwd, "replies.csv"), `${[header, ...body.toReversed()].join("\n")}\n`);
      expect(await codes()).toEqual(known);
      writeFileSync(
        join(cwd, "replies.csv"),
        `${[header, ...body.toReversed(), "2.2,,dig,agre,,,,,,,,,"].join("\n")}\n`,
      );
      expect(await codes()).toEqual(["NAP251 new", "NAP254 new", ...known]);
      const before = readFileSync(join(cwd, "baseline.yaml"), "utf8");
      writeFileSync(join(cwd, "replies.csv"), `${[header, ...body.toReversed()].join("\n")}\n`);
      await nap("check", ".", "--update-baseline");
      expect(readFileSync(join(cwd, "baseline.yaml"), "utf8")).toBe(before);
    },
  ));

test("replies whose figures are withheld say why, in lines as on paper", () =>
  withFile("replies.csv", csv(withSlip), async (_, nap) => {
    for (const format of ["markdown", "compact"]) {
      const { stdout } = await nap("score", ".", "--replies", "--format", format);
      expect(stdout).toContain("withheld: 1 error (NAP251)");
    }
  }));

test("a letter names the stage of the ratings that were used", () =>
  withFile("replies.csv", csv(rows), async (cwd, nap) => {
    const file = join(cwd, "assessment.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}claims: [{figure: "61", clauses: 5}]\n`);
    const { stdout } = await nap("audit", ".", "--request", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      letters: [
        {
          figures: [
            { stage: "final", known: expect.arrayContaining([expect.stringContaining("final ratings")]) },
          ],
        },
      ],
    });
  }));

test("a doubt whose alternative is the row's own status leaves the row closed on the agenda", () =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(workspace, "plan.yaml"), join(cwd, "plan.yaml"));
    const own = (id: string, more: string): string =>
      `format: nap/assessment@1\nid: ${id}\nplan: plan.yaml\nscale: three-step\nmethod: halves\nscope: rated\nratings: ${id}.csv\n${more}`;
    writeFileSync(join(cwd, "a.yaml"), own("a", "doubts: doubts.csv\n"));
    writeFileSync(join(cwd, "b.yaml"), own("b", ""));
    writeFileSync(
      join(cwd, "a.csv"),
      "clause,body,status,evidence\n1.1,moj,partial,order 1\n2.1,dig,partial,order 2\n",
    );
    writeFileSync(
      join(cwd, "b.csv"),
      "clause,body,status,evidence\n1.1,moj,full,order 1\n2.1,dig,none,order 2\n2.2,dig,full,order 3\n",
    );
    writeFileSync(join(cwd, "doubts.csv"), "clause,body,status\n1.1,moj,Qismən\n2.1,dig,full\n");
    const { stdout } = await runCli(["compare", "a.yaml", "b.yaml", "--agenda", "--format", "json"], { cwd });
    const { agenda } = JSON.parse(stdout) as {
      agenda: { clause: string; doubt: string; a: { open: number } }[];
    };
    const doubts = new Map(agenda.map(({ clause, doubt, a }) => [clause, `${doubt} ${a.open}`]));
    expect([doubts.get("1.1"), doubts.get("2.1")]).toEqual(["0 0", "1/2 1"]);
  }));
