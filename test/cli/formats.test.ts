// One result in every format, each read back by a reader of its own → the same figures to the last character
import { parse } from "csv-parse/sync";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "./runCli.ts";

/** Level and id → the percent as shown; `null` where there is no figure. */
type Figures = Readonly<Record<string, string | null>>;

interface FigureJson {
  readonly id: string;
  readonly percent: string | null;
}

interface ScoreJson {
  readonly overall: FigureJson;
  readonly directions: readonly (FigureJson & { inScope: number })[];
  readonly bodies: readonly FigureJson[];
  readonly clauses: readonly FigureJson[];
}

const workspaces = {
  "names that mean something else to a format": {
    cwd: "fixtures/formats/awkward",
    argv: ["--assessment", "monitor"],
  },
  "no figure at all": { cwd: "fixtures/formats/awkward", argv: ["--assessment", "own"] },
  "a plan of 64 clauses": { cwd: "data/examples/two-assessors", argv: ["--assessment", "self-report"] },
} as const;

const figures = (entries: readonly (readonly [string, string | null])[]): Figures =>
  Object.fromEntries(entries);

function fromJson(text: string): Figures {
  const { scores } = JSON.parse(text) as { scores: readonly [ScoreJson] };
  const [{ overall, directions, bodies, clauses }] = scores;
  return figures([
    ["overall", overall.percent],
    ...directions
      .filter(({ inScope }) => inScope > 0)
      .map(({ id, percent }) => [`direction ${id}`, percent] as const),
    ...bodies.map(({ id, percent }) => [`body ${id}`, percent] as const),
    ...clauses.map(({ id, percent }) => [`clause ${id}`, percent] as const),
  ]);
}

interface LongRecord {
  readonly level: string;
  readonly id: string;
  readonly percent: string | null;
  readonly inScope: string | number;
}

const fromRecords = (records: readonly LongRecord[]): Figures =>
  figures(
    records
      .filter(({ inScope }) => Number(inScope) > 0)
      .map(({ level, id, percent }) => [
        level === "overall" ? "overall" : `${level} ${id.replace(/^'/, "")}`,
        percent === "" ? null : percent,
      ]),
  );

/** Figures in a table for people: an id in front, a percent or a dash behind; ids of clauses have a dot. */
function fromTable(rows: readonly (readonly string[])[]): Figures {
  const ends = rows.findIndex(([id = ""], at) => at > 0 && id === "");
  return figures(
    rows.slice(0, ends + 1).map((cells) => {
      const id = cells[0] ?? "";
      const name = id === "" ? "overall" : id.includes(".") ? `clause ${id}` : `direction ${id}`;
      const shown = cells[4] ?? "";
      return [name, shown === "–" ? null : shown];
    }),
  );
}

const fromMarkdown = (text: string): Figures =>
  fromTable(
    text
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(2)
      .map((line) =>
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll("**", "")),
      ),
  );

/** By the places of the column titles; every letter in front of the percents takes one cell or two. */
function fromPretty(text: string): Figures {
  const lines = text.split("\n");
  const head = lines.findIndex((line) => line.startsWith("clause"));
  const rows = lines.slice(head + 1, lines.indexOf("", head + 1));
  return fromTable(
    rows.map((line) => {
      const percent = /(?:^|\s)(–|\d+\.\d+)(?:\s+[█▏▎▍▌▋▊▉]+)?$/.exec(line)?.[1] ?? "";
      return [/^ {0,2}(\S*)/.exec(line)?.[1] ?? "", "", "", "", percent];
    }),
  );
}

const fromCompact = (text: string): Figures =>
  figures(
    text
      .trimEnd()
      .split("\n")
      .flatMap((line) => {
        // Lines on the assessor and on the tables that were read hold no figure.
        const found = /^[\w-]+: (?:(\w+ \S+): )?(?:(\d+\.\d+) %|[a-z ]+: )/.exec(line);
        return found === null ? [] : [[found[1] ?? "overall", found[2] ?? null] as const];
      }),
  );

const of = (all: Figures, levels: RegExp): Figures =>
  figures(Object.entries(all).filter(([name]) => levels.test(name)));

const shownToPeople = /^(overall|direction|clause)/;

test.each(Object.entries(workspaces))("%s", async (_, { cwd, argv }) => {
  const run = async (format: string, ...flags: string[]): Promise<string> => {
    const { stdout, stderr } = await runCli(["score", ...argv, "--format", format, ...flags], {
      cwd: join(projectRoot, cwd),
    });
    expect(stderr).toBe("");
    return stdout;
  };
  const all = fromJson(await run("json"));
  expect(Object.keys(all).length).toBeGreaterThan(8);

  const csv = { columns: true, record_delimiter: "\r\n" } as const;
  expect(fromRecords(parse(await run("csv"), csv))).toEqual(all);
  expect(fromRecords(parse(await run("tsv"), { columns: true, delimiter: "\t" }))).toEqual(all);
  const jsonl = (await run("jsonl")).trimEnd().split("\n");
  expect(fromRecords(jsonl.map((line) => JSON.parse(line) as LongRecord))).toEqual(all);
  const bom = parse(await run("csv", "--decimal", ",", "--bom"), { ...csv, delimiter: ";", bom: true });
  const points = (bom as LongRecord[]).map((record) => ({
    ...record,
    percent: record.percent?.replace(",", ".") ?? null,
  }));
  expect(fromRecords(points)).toEqual(all);

  const shown = of(all, shownToPeople);
  expect(fromPretty(await run("pretty"))).toEqual(shown);
  expect(fromMarkdown(await run("markdown"))).toEqual(shown);
  expect(fromCompact(await run("compact"))).toEqual(of(all, /^(overall|clause)/));
  for (const by of ["direction", "body"])
    expect(fromCompact(await run("compact", "--by", by))).toEqual(of(all, new RegExp(`^(overall|${by})`)));
});

test("numbers follow the language where people read, and nowhere else", async () => {
  const world = { cwd: join(projectRoot, "fixtures/formats/awkward") };
  const outputs = async (lang: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(
        ["pretty", "markdown", "compact", "csv", "tsv", "jsonl", "json"].map(async (format) => {
          const argv = ["score", "--assessment", "monitor", "--lang", lang, "--format", format];
          return [format, (await runCli(argv, world)).stdout] as const;
        }),
      ),
    );
  const az = await outputs("az");
  const commas = Object.entries(az).filter(([, text]) => /\b49,98\b/.test(text));
  expect(commas.map(([format]) => format)).toEqual(["pretty", "markdown", "compact"]);
  for (const format of ["pretty", "markdown", "compact"]) expect(az[format]).not.toMatch(/\b49\.98\b/);
  for (const format of ["csv", "tsv", "jsonl", "json"]) expect(az[format]).toMatch(/\b49\.98\b/);
  // Of the contract nothing changes with the language but its sentences.
  const en = await outputs("en");
  const withoutSentences = (json = ""): unknown =>
    JSON.parse(json, (key, value: unknown) => (["reason", "notice"].includes(key) ? null : value));
  expect(az["json"]).not.toEqual(en["json"]);
  expect(withoutSentences(az["json"])).toEqual(withoutSentences(en["json"]));
});

test("no format lets data steer a terminal", async () => {
  const world = { cwd: join(projectRoot, "fixtures/formats/awkward"), variables: { FORCE_COLOR: "1" } };
  for (const format of ["markdown", "compact", "csv", "tsv", "jsonl", "json"]) {
    const { stdout } = await runCli(["score", "--ratings", "--format", format], world);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout, format).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
  }
  const { stdout } = await runCli(["score", "--ratings"], world);
  // oxlint-disable-next-line no-control-regex -- the colours of nap itself are all that may be there
  expect(stdout.replace(/\u001b\[(?:[1239][0-9]?|2[0-9])m/g, "")).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

test.each([
  ["score", "--ratings"],
  ["explain", "overall", "--assessment", "alternative"],
  ["compare"],
  ["methods", "--try"],
  ["audit"],
])("%s %s: with a decimal comma no number keeps its point", async (...argv) => {
  const cwd = join(projectRoot, "data/examples/two-assessors");
  const { stdout } = await runCli([...argv, "--format", "csv", "--decimal", ","], { cwd });
  const records = parse(stdout, { delimiter: ";", columns: true }) as Record<string, string>[];
  const pointed = records.flatMap((record) =>
    Object.entries(record)
      .filter(([column, cell]) => !["id", "clause"].includes(column) && /^-?\d+\.\d+$/.test(cell))
      .map(([column, cell]) => `${column}: ${cell}`),
  );
  expect(
    records.flatMap((record) => Object.values(record)).filter((cell) => /^-?\d+,\d+$/.test(cell)),
  ).not.toEqual([]);
  expect(pointed).toEqual([]);
});
