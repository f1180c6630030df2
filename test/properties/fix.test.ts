// Random workspaces with slips -> what `nap check --fix` leaves as it was, in the files and in the figures
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Lexer } from "yaml";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";
import { runs } from "./runs.ts";

const clauses = ["1.1", "1.2", "1.3", "1.9", "1.10", "2"] as const;

/** Most of a kind, and now and then something that makes the file unreadable. */
const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: rare });

/** The same id, with what editors put around it. */
const dressed = (id: string): fc.Arbitrary<string> =>
  mostly(fc.constantFrom(id, id, id, ` ${id}`, `${id}  `, `${id}\u00a0`), fc.constant(`${id}\u200b`));

const words = [
  "none",
  "None",
  "НЕ ВЫПОЛНЕНО",
  "icra olunmayıb",
  "QİSMƏN",
  "partial",
  "Частично",
  "Tam",
  "full",
];
const usualWords = [...words, "unrated", "Not due", "N/A", "full ", "\u00a0none", "  Partial", ""];
const status = mostly(fc.constantFrom(...usualWords), fc.constantFrom("ful", "half way", "1", "no\u200bne"));
const amount = mostly(
  fc.constantFrom("72,5", "72.5", "3,25 %", "100", "1/3", "0,5", "12 %", "75,125", "1,5"),
  fc.constantFrom("-4,5", "1,200", "about 3", "1.200,5"),
);
const texts = ["", "", "so", "a, b", "x;y", 'say "so"', "two\nlines", "1,5", " padded ", "№ 5 # no", "ölçü"];
const plain = fc.constantFrom(...texts);

const columns = ["clause", "activity", "body", "status", "percent", "value", "evidence", "note"] as const;
type Column = (typeof columns)[number];

type Rating = Readonly<Record<Column, string>>;

const rating = (id: string): fc.Arbitrary<Rating> =>
  fc
    .record({
      clause: dressed(id),
      part: fc.oneof(fc.constant(""), dressed("moj")),
      kind: fc.constantFrom("status", "percent", "value"),
      status,
      amount,
      evidence: plain,
      note: plain,
    })
    .map(({ clause, part, kind, evidence, note, ...said }) => {
      const hasValue = kind === "value" && id === "2";
      return {
        clause,
        activity: hasValue ? "x" : "",
        body: hasValue ? "" : part,
        status: kind === "status" ? said.status : "",
        percent: kind !== "status" && !hasValue ? said.amount : "",
        value: hasValue ? said.amount : "",
        evidence,
        note,
      };
    });

const someRatings = (ids: readonly string[]): fc.Arbitrary<Rating[]> =>
  fc
    .tuple(...ids.map((id) => fc.option(rating(id), { freq: 5 })))
    .map((rows) => rows.filter((row) => row !== null));

interface Table {
  readonly rows: readonly Rating[];
  readonly columns: readonly Column[];
  readonly delimiter: string;
  readonly end: string;
  readonly hasMark: boolean;
  readonly isQuoted: boolean;
}

/** @param ids each is rated once in the tables of an assessment */
const table = (ids: readonly string[]): fc.Arbitrary<Table> =>
  fc.record({
    rows: someRatings(ids),
    columns: fc.shuffledSubarray([...columns], { minLength: columns.length }),
    delimiter: fc.constantFrom(",", ";", "\t"),
    end: fc.constantFrom("\n", "\r\n"),
    hasMark: fc.boolean(),
    isQuoted: fc.boolean(),
  });

const tableText = ({ rows, columns: order, delimiter, end, hasMark, isQuoted }: Table): string => {
  const cell = (text: string): string =>
    isQuoted || /["\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [order, ...rows.map((row) => order.map((column) => row[column]))];
  return (hasMark ? "\uFEFF" : "") + lines.map((cells) => cells.map(cell).join(delimiter)).join(end) + end;
};

interface Yaml {
  readonly isBare: readonly boolean[];
  readonly comments: readonly string[];
  readonly end: string;
  readonly hasMark: boolean;
}

const yaml: fc.Arbitrary<Yaml> = fc.record({
  isBare: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) },
  ),
  comments: fc.array(fc.constantFrom("", "", " # why: 1.10", "   # şərh"), { minLength: 6, maxLength: 6 }),
  end: fc.constantFrom("\n", "\r\n"),
  hasMark: fc.boolean(),
});

const written = ({ end, hasMark }: Yaml, lines: readonly string[]): string =>
  `${hasMark ? "\uFEFF" : ""}${lines.join(end)}${end}`;

const planText = (own: Yaml): string =>
  written(own, [
    "# The plan; ids such as 1.10",
    "format: nap/plan@1",
    "id: p",
    "title: P   # short",
    "period: {start: 2020, end: 2022}",
    "bodies: [{id: moj, name: M}, {id: mof, name: F}]",
    "",
    "directions:",
    "  - id: d",
    "    title: D",
    "    clauses:",
    ...clauses.map((id, at) => {
      const shown = own.isBare[at] === true ? id : `"${id}"`;
      const more = id === "2" ? ", activities: [{id: x, indicator: {baseline: 0, target: 100}}]" : "";
      return `      - {id:  ${shown}, title: "Clause ${id}", bodies: [moj, mof]${more}}${own.comments[at]}`;
    }),
  ]);

const head = (id: string): string[] => [
  "format: nap/assessment@1",
  `id: ${id}   # ${id}`,
  "plan: p",
  "assessor: {name: N, kind: independent}",
  "scale: three-step",
  "method: mine",
];

const method = `format: nap/method@1
id: mine
version: 1
title: Mine
basis: assumption
extends: halves
values: {percent: as-given}
`;

const inline = (own: Yaml, rows: readonly Rating[]): string =>
  written(own, [
    ...head("inline"),
    "ratings:",
    ...rows.map(({ clause, status: word, percent, note }, at) => {
      const id = clause.trim();
      const shown =
        own.isBare[at % 6] === true && !/\u200b/.test(id)
          ? id
          : JSON.stringify(own.isBare[at % 6] === false ? clause : id);
      const said =
        word !== "" ? `status: ${JSON.stringify(word)}` : `percent: ${JSON.stringify(percent || "50")}`;
      return `  - {clause: ${shown},  ${said}, note: ${JSON.stringify(note)}}${own.comments[at % 6]}`;
    }),
  ]);

const workspace = fc
  .record({
    plan: yaml,
    tables: fc.tuple(table(clauses.slice(0, 3)), table(clauses.slice(3))),
    other: table(clauses),
    inline: yaml,
    inlineRows: someRatings(clauses),
    more: yaml,
  })
  .map(({ plan, tables, other, inline: own, inlineRows, more }): Readonly<Record<string, string>> => ({
    "nap.yaml": "format: nap/workspace@1 # all\nassessments: assessments/*/assessment.yaml\n",
    "plan.yaml": planText(plan),
    "methods/mine.yaml": method,
    "assessments/a/assessment.yaml": written(more, [
      ...head("a"),
      "ratings:",
      ...tables.map((_, at) => `  - r${at}.csv  # table ${at}`),
    ]),
    ...Object.fromEntries(tables.map((item, at) => [`assessments/a/r${at}.csv`, tableText(item)])),
    "assessments/b/assessment.yaml": written(more, [...head("b"), "ratings: r.tsv"]),
    "assessments/b/r.tsv": tableText(other),
    ...(inlineRows.length === 0 ? {} : { "assessments/c/assessment.yaml": inline(own, inlineRows) }),
  }));

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly places?: readonly object[];
}

const inFolder = <T>(files: Readonly<Record<string, string>>, work: (at: string) => Promise<T>): Promise<T> =>
  inTemporaryFolder((folder) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return work(folder);
  });

const contents = (cwd: string, names: readonly string[]): string[] =>
  names.map((name) => readFileSync(join(cwd, name), "utf8"));

/** Findings by file and code, with the number of their rows. */
async function findings(cwd: string): Promise<{ counts: Map<string, number>; unread: Set<string> }> {
  const { stdout } = await runCli(["check", "--format", "json"], { cwd });
  const { problems } = JSON.parse(stdout) as { problems: readonly Found[] };
  const counts = new Map<string, number>();
  for (const { code, file, places } of problems) {
    const key = `${code} ${file}`;
    counts.set(key, (counts.get(key) ?? 0) + (places?.length ?? 1));
  }
  const unread = problems.filter(({ severity }) => severity === "error").map(({ file }) => file);
  return { counts, unread: new Set(unread) };
}

interface Scored {
  readonly assessment: { readonly id: string };
  readonly overall: { readonly exact: string | null };
  readonly clauses: readonly {
    readonly id: string;
    readonly exact: string | null;
    readonly outcome: string;
  }[];
}

async function figures(cwd: string): Promise<Map<string, Scored>> {
  const { stdout } = await runCli(["score", "--format", "json"], { cwd });
  const { scores } = JSON.parse(stdout || '{"scores":[]}') as { scores: readonly Scored[] };
  return new Map(scores.map((score) => [score.assessment.id, score]));
}

const figuresOf = ({ overall, clauses: all }: Scored): unknown => [
  overall.exact,
  all.map(({ id, exact, outcome }) => [id, exact, outcome]),
];

/** Starts of tokens of YAML that are not scalars: comments, signs, spaces, ends of lines, and marks of the lexer. */
const signs = new Set("# \t\r\n-{}[],:?\u0002\u0018");

/** Everything but what the scalars say: where they stand, comments, signs, spaces and lines. */
const layout = (text: string): string[] =>
  [...new Lexer().lex(text.replace(/^\uFEFF/, ""))]
    // Plain scalars have a mark in front.
    .filter((token) => token !== "\u001f")
    .map((token) => (signs.has(token.charAt(0)) ? token : "scalar"));

const commentsOf = (text: string): string[] =>
  [...new Lexer().lex(text)].filter((token) => token.startsWith("#"));

/** Records of a table as they are read, without spaces around them. */
const notesOf = (text: string, delimiter: string): string[] =>
  (
    parseCsv(text, { delimiter, bom: true, columns: true, relax_column_count: true }) as Record<
      string,
      string
    >[]
  ).map(({ note = "" }) => note.trim());

const delimiterOf = (text: string): string => /[,;\t]/.exec(text)?.[0] ?? ",";

test("of any workspace: fixed once, nothing is new, no figure moves, no text is lost; fixed twice, nothing changes", async () => {
  let withFigures = 0;
  await fc.assert(
    fc.asyncProperty(workspace, (files) =>
      inFolder(files, async (cwd) => {
        const names = Object.keys(files);
        const [before, scored] = [await findings(cwd), await figures(cwd)];
        const { exitCode, stderr } = await runCli(["check", "--fix", "--quiet"], { cwd });
        expect([0, 1], stderr).toContain(exitCode);
        const after = await findings(cwd);
        for (const [key, count] of after.counts) {
          const file = key.slice(key.indexOf(" ") + 1);
          // What an error hid comes to light.
          const wasHidden = before.unread.has(file) || before.unread.has("plan.yaml");
          if (!wasHidden) expect(before.counts.get(key) ?? 0, key).toBeGreaterThanOrEqual(count);
        }
        if (before.unread.size === 0) expect(after.unread).toEqual(new Set());
        const now = await figures(cwd);
        if ([...scored.values()].some(({ overall }) => overall.exact !== null)) withFigures++;
        for (const [id, score] of scored)
          if (score.overall.exact !== null)
            expect(figuresOf(now.get(id) as Scored), id).toEqual(figuresOf(score));
        const fixed = contents(cwd, names);
        for (const [at, name] of names.entries()) {
          const [old, text] = [files[name] ?? "", fixed[at] ?? ""];
          expect(text.split("\n").length, name).toBe(old.split("\n").length);
          expect(text.includes("\r\n"), name).toBe(old.includes("\r\n"));
          if (name.endsWith(".yaml")) {
            expect(layout(text), name).toEqual(layout(old));
            expect(commentsOf(text), name).toEqual(commentsOf(old));
          } else
            expect(notesOf(text, delimiterOf(text.replace(/^\uFEFF/, ""))), name).toEqual(
              notesOf(old, delimiterOf(old)),
            );
        }
        const again = await runCli(["check", "--fix", "--dry-run", "--quiet"], { cwd });
        expect([again.exitCode, again.stdout]).toEqual([0, "nothing to fix\n"]);
        await runCli(["check", "--fix"], { cwd });
        expect(contents(cwd, names)).toEqual(fixed);
      }),
    ),
    { numRuns: runs(60) },
  );
  expect(withFigures).toBeGreaterThan(runs(60) / 3);
}, 240_000);

test("of any workspace: where one file with fixes cannot be written, none is", async () => {
  await fc.assert(
    fc.asyncProperty(workspace, fc.nat(), (files, pick) =>
      inFolder(files, async (cwd) => {
        const names = Object.keys(files);
        const dry = await runCli(["check", "--fix", "--dry-run", "--format", "json"], { cwd });
        const { fixes } = JSON.parse(dry.stdout) as { fixes: { files: readonly { file: string }[] } };
        expect(contents(cwd, names)).toEqual(names.map((name) => files[name]));
        const locked = fixes.files[pick % Math.max(1, fixes.files.length)]?.file;
        if (locked === undefined) return;
        chmodSync(join(cwd, locked), 0o444);
        const { exitCode, stderr } = await runCli(["check", "--fix"], { cwd });
        expect([exitCode, stderr]).toEqual([
          2,
          expect.stringContaining(`"${locked}" is not fixed, so nothing is written`),
        ]);
        expect(contents(cwd, names)).toEqual(names.map((name) => files[name]));
      }),
    ),
    { numRuns: runs(20) },
  );
}, 120_000);
