// Tables of strangers, and a person's answers → what is asked, what is written, and the figure by hand
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Ask } from "../../src/cli/environment.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const strangers = join(projectRoot, "fixtures/strangers");

/** A person who chooses by how a choice starts, and stops where nothing more is to be said. */
function person(answers: readonly string[]): { readonly ask: Ask; readonly asked: string[] } {
  const asked: string[] = [];
  const rest = [...answers];
  const ask: Ask = ({ message, choices }) => {
    asked.push(message);
    const wanted = rest.shift();
    if (wanted === undefined) return Promise.resolve(null);
    const found = choices.findIndex(({ label }) => label.startsWith(wanted));
    expect(found, `${message} ${choices.map(({ label }) => label).join(" | ")}`).toBeGreaterThanOrEqual(0);
    return Promise.resolve(found);
  };
  return { ask, asked };
}

const scoreOf = async (cwd: string): Promise<string> => {
  const { stdout, stderr, exitCode } = await runCli(["score", "--format", "json"], { cwd });
  if (exitCode !== 0) return stderr;
  const [own] = (JSON.parse(stdout) as { scores: { overall: { percent: string } }[] }).scores;
  return own?.overall.percent ?? "";
};

const mappingIn = (cwd: string, id: string): string => readFileSync(join(cwd, `mappings/${id}.yaml`), "utf8");

test.each<[string, string, string[]]>([
  // 3, 4 and 5 of 5; of 6
  ["points.csv", "80.00", ["points: 5 "]],
  ["points.csv", "66.67", ["points: 6 "]],
  // 3 %, 4 % and 5 %
  ["points.csv", "4.00", ["percents"]],
  ["two-statuses.csv", "50.00", ["Status"]],
  ["two-statuses.csv", "0.00", ["Status of implementation"]],
  ["no-ids.csv", "50.00", ["Promise"]],
  ["no-ids.csv", "50.00", ["none: the clauses are numbered"]],
  // done 1, in progress 1/2, and stuck: 0, or not rated
  ["one-unknown-word.csv", "50.00", ["dropped"]],
  ["one-unknown-word.csv", "75.00", ["unrated"]],
  ["shares-named-percent.csv", "50.00", ["shares"]],
  ["shares-named-percent.csv", "0.50", ["percents"]],
  ["new-words.csv", "50.00", ["full", "partial", "none"]],
  // 3 and 1 of 4
  ["counts-of-three-kinds.csv", "50.00", ["Accepted", "points: 4 "]],
  // x in two of three rows
  ["marks.csv", "66.67", ["x: done; empty: not done"]],
  ["marks.csv", "100.00", ["x: done; empty: unrated"]],
  ["marks.csv", "33.33", ["x: not done; empty: done"]],
  // two of three bodies for each clause
  ["marks-by-body.csv", "66.67", ["x: done; empty: not done"]],
  ["statuses-by-year.csv", "75.00", ["2022"]],
  ["statuses-by-year.csv", "0.00", ["2020"]],
  ["two-assessors.csv", "25.00", ["Civil society"]],
  ["matriz-es.xlsx", "60.00", ["x: done; empty: not done"]],
])("%s gives %s after %j", (name, figure, answers) =>
  inTemporaryFolder(async (cwd) => {
    copyFileSync(join(strangers, name), join(cwd, name));
    const { ask, asked } = person(answers);
    const init = await runCli(["init", name], { cwd, ask });
    expect(init.exitCode, init.stderr).toBe(0);
    expect(asked, asked.join("\n")).toHaveLength(answers.length);
    const mapping = mappingIn(cwd, name.replace(/\..*$/, ""));
    expect(mapping).toContain("# you said so");
    expect(await scoreOf(cwd), mapping).toBe(figure);
  }),
);

const init = async (cwd: string, name: string, answers: readonly string[], ...flags: string[]) => {
  copyFileSync(join(strangers, name), join(cwd, name));
  const { ask, asked } = person(answers);
  return { ...(await runCli(["init", name, ...flags], { cwd, ask })), asked };
};

test("what is answered is an active line with its reason; what is left open is commented out", () =>
  inTemporaryFolder(async (cwd) => {
    const table = ["No,Status,Progress", "1,green,3", "2,amber,4", ""].join("\n");
    writeFileSync(join(cwd, "own.csv"), table);
    const { ask, asked } = person(["leave it open", "partial", "leave it open"]);
    expect((await runCli(["init", "own.csv"], { cwd, ask })).exitCode).toBe(0);
    expect(asked).toEqual([
      'What do the numbers in "Progress" mean (3 · 4)?',
      'What does "green" mean in "Status" (1 row)?',
      'What does "amber" mean in "Status" (1 row)?',
    ]);
    expect(mappingIn(cwd, "own").split("\n").slice(2)).toEqual([
      "columns:",
      '  # percent: "Progress"  # percents, shares or points? write as: percent, as: share or as: {of: 5}: "Progress"',
      '  clause: "No"  # the header is often this column',
      '  status: {column: "Status", words: {"green": partial}}  # you said so',
      '  # status: {column: "Status", words: {"green": partial, "amber": }}  # 1 row; no shipped scale knows these words: write what each means',
      "",
    ]);
  }));

test("who stops leaves nothing behind: exit code 130, and one line", () =>
  inTemporaryFolder(async (cwd) => {
    const { exitCode, stdout, stderr } = await init(cwd, "new-words.csv", ["full"]);
    expect([exitCode, stdout, stderr]).toEqual([130, "", "nap: stopped; nothing was written\n"]);
    expect(readdirSync(cwd)).toEqual(["new-words.csv"]);
  }));

test.each(["points.csv", "marks.csv", "new-words.csv"])("with --yes nothing is asked: %s", (name) =>
  inTemporaryFolder(async (cwd) => {
    const { exitCode, asked } = await init(cwd, name, [], "--yes");
    expect([exitCode, asked]).toEqual([0, []]);
    expect(mappingIn(cwd, name.replace(".csv", ""))).not.toContain("you said so");
  }),
);

test("where nothing is open, nothing is asked", () =>
  inTemporaryFolder(async (cwd) => {
    const { exitCode, asked } = await init(cwd, "tracker-words.csv", []);
    expect([exitCode, asked]).toEqual([0, []]);
  }));

test("what cannot be written is not worth an answer", () =>
  inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, "plan.yaml"), "");
    const { exitCode, asked } = await init(cwd, "points.csv", ["percents"]);
    expect([exitCode, asked]).toEqual([2, []]);
  }));

test("three questions for several tables together, each with its file", () =>
  inTemporaryFolder(async (cwd) => {
    const names = ["points.csv", "marks.csv", "shares-named-percent.csv", "one-unknown-word.csv"];
    for (const name of names) copyFileSync(join(strangers, name), join(cwd, name));
    const { ask, asked } = person(["points: 5 ", "x: done; empty: not done", "shares", "done"]);
    expect((await runCli(["init", ...names], { cwd, ask })).exitCode).toBe(0);
    expect(asked).toHaveLength(3);
    expect(asked[1]).toMatch(/^marks\.csv: /);
    expect(mappingIn(cwd, "one-unknown-word")).toContain('"stuck": }');
  }));

test("more new words than questions: none is asked for; of a known scale the most frequent are", () =>
  inTemporaryFolder(async (cwd) => {
    const rows = (words: readonly string[]): string =>
      ["No,Status", ...words.map((word, index) => `${index + 1},${word}`), ""].join("\n");
    writeFileSync(join(cwd, "new.csv"), rows(["a b", "b c", "c d", "d e", "d e"]));
    const fresh = person([]);
    expect((await runCli(["init", "new.csv", "-o", "new"], { cwd, ask: fresh.ask })).exitCode).toBe(0);
    expect(fresh.asked).toEqual([]);
    expect(existsSync(join(cwd, "new/scales/new.yaml"))).toBe(true);
    const words = ["done", "in progress", "a b", "b c", "c d", "d e", "d e", "A B", "a b"];
    writeFileSync(join(cwd, "known.csv"), rows(words));
    const known = person(["done", "dropped", "leave it open"]);
    expect((await runCli(["init", "known.csv", "-o", "known"], { cwd, ask: known.ask })).exitCode).toBe(0);
    expect(known.asked.map((message) => /"(.*?)"/.exec(message)?.[1])).toEqual(["a b", "d e", "b c"]);
    expect(mappingIn(join(cwd, "known"), "known").split("\n").slice(4, 6)).toEqual([
      '  status: {column: "Status", words: {"a b": done, "d e": dropped}}  # you said so',
      '  # status: {column: "Status", words: {"a b": done, "d e": dropped, "b c": , "c d": }}  # 2 rows; no shipped scale knows these words: write what each means',
    ]);
  }));

test('after "none of these" no column is guessed', () =>
  inTemporaryFolder(async (cwd) => {
    const { exitCode } = await init(cwd, "two-statuses.csv", ["none of these"]);
    expect(exitCode).toBe(0);
    expect(mappingIn(cwd, "two-statuses")).toContain("  # status:   # no column looks like it");
    expect(await scoreOf(cwd)).toContain("NAP606");
  }));

test("in the language of --lang", () =>
  inTemporaryFolder(async (cwd) => {
    const { exitCode, asked } = await init(
      cwd,
      "marks.csv",
      ["x: icra olunub; boş xana: qiy"],
      "--lang",
      "az",
    );
    expect([exitCode, asked]).toEqual([0, ['"Done" sütununda x işarəsi və boş xana nə deməkdir?']]);
  }));

test.each<[string, string, (text: string) => string, string]>([
  [
    "marks.csv",
    "mappings/marks.yaml",
    (text) => text.replace(/# (status: .*)x: , "": /, '$1x: full, "": none'),
    "66.67",
  ],
  ["two-statuses.csv", "mappings/two-statuses.yaml", (text) => text.replace("# status", "status"), "50.00"],
  [
    "points.csv",
    "mappings/points.yaml",
    (text) => text.replace(/# percent: ("\w+")/, "percent: {column: $1, of: 5}"),
    "80.00",
  ],
  ["no-ids.csv", "mappings/no-ids.yaml", (text) => text.replace(/# clause: .*/, "clause: Promise"), "50.00"],
  [
    "statuses-by-year.csv",
    "mappings/statuses-by-year.yaml",
    (text) => text.replace(/# status: .*/, 'status: "2022"'),
    "75.00",
  ],
  // (3/4 + 1/2) / 2: a percent instead of the status that is open, under the same method
  [
    "counts-of-three-kinds.csv",
    "mappings/counts-of-three-kinds.yaml",
    (text) => text.replace(/# status: .*/, "percent: {met: Accepted, of: Total}"),
    "62.50",
  ],
  [
    "new-words.csv",
    "scales/new-words.yaml",
    (text) =>
      text
        .replace("# levels", "levels")
        .replace('#   - {id: "green", as: }', "  - {id: red, as: none}")
        .replace('#   - {id: "amber", as: }', "  - {id: amber, as: partial}")
        .replace('#   - {id: "red", as: }', "  - {id: green, as: full}"),
    "50.00",
  ],
])("%s: an answer written into %s is enough", (name, path, answer, figure) =>
  inTemporaryFolder(async (cwd) => {
    await init(cwd, name, [], "--yes");
    const before = readFileSync(join(cwd, path), "utf8");
    writeFileSync(join(cwd, path), answer(before));
    expect(await scoreOf(cwd), answer(before)).toBe(figure);
  }),
);
