// Help in three languages → examples that run, lines that fit, no word of one language in another
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandTable } from "../../src/cli/usage/commandTable.ts";
import { examples } from "../../src/cli/usage/examples.ts";
import { groups } from "../../src/cli/usage/groups.ts";
import { optionsOf } from "../../src/cli/usage/optionsOf.ts";
import { languages } from "../../src/present/words/loadWords.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const example = join(projectRoot, "data/examples/two-assessors");

/** Assessments of several rounds. */
const ofRounds = join(projectRoot, "fixtures/three-rounds");

/** Forms that came back. */
const ofForms = join(projectRoot, "fixtures/returned-forms");

const workspaceOf = (call: string): string =>
  call.startsWith("progress") ? ofRounds : call.startsWith("collect") ? ofForms : example;

const commands = Object.keys(commandTable) as (keyof typeof commandTable)[];

async function helpOf(...argv: string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await runCli(argv);
  expect([stderr, exitCode]).toEqual(["", 0]);
  return stdout;
}

const pageOf = (call: string, language: string): Promise<string> =>
  helpOf(...call.split(" "), "--lang", language);

/** In a list of calls with texts beside them, two spaces end the call. */
const examplesIn = (help: string): string[] =>
  [...help.matchAll(/^ {2}\$ nap((?: \S+)*)/gm)].map(([, argv = ""]) => argv.trim());

test.each(["--help", ...commands.map((command) => `${command} -h`)])(
  "the examples of nap %s run",
  async (call) => {
    const calls = examplesIn(await pageOf(call, "en"));
    expect(calls.length).toBeGreaterThan(2);
    await inTemporaryFolder(async (folder) => {
      cpSync(workspaceOf(call), folder, { recursive: true });
      for (const argv of calls) {
        const { stdout, stderr, exitCode } = await runCli(argv.split(" "), { cwd: folder });
        // A gate of an example may not be met, and one of its claims is worth a warning.
        expect(
          [0, ...(/--min-score|--fail-on warning/.test(argv) ? [1] : [])],
          `${argv}\n${stderr}`,
        ).toContain(exitCode);
        const writes = /-o |--write |=\S+\.(json|md|csv|xlsx|docx)/.test(argv);
        expect(writes || stdout !== "", argv).toBe(true);
      }
    });
  },
);

test.each(commands)("all examples of nap %s are shown", async (name) =>
  expect(examplesIn(await pageOf(`${name} -h`, "en")).map((argv) => `nap ${argv}`)).toEqual(examples[name]),
);

const pages = [
  "--help",
  ...commands.flatMap((command) => [`${command} -h`, `help ${command}`]),
  ...["help", ...Object.keys(groups)].map((topic) => `help ${topic}`),
];

describe.each(languages)("in %s", (language) => {
  test.each(pages)("nap %s fits 80 columns", async (call) => {
    const lines = (await pageOf(call, language)).split("\n");
    expect(lines.filter((line) => line.length > 80 && !line.startsWith("  $ "))).toEqual([]);
  });

  test.each(commands)("nap help %s has a text for every option", async (name) => {
    const whole = await pageOf(`help ${name}`, language);
    for (const option of optionsOf(commandTable[name]).keys())
      expect(whole).toMatch(new RegExp(`^ {2}(-\\w, )?--${option}( <[^>]+>)?(\\n {4,}| {2,})\\S`, "m"));
  });

  test.each(commands)("nap %s -h has a line for each shared group", async (name) => {
    const short = await pageOf(`${name} -h`, language);
    expect(await pageOf(`${name} --help`, language)).toBe(short);
    for (const option of optionsOf(commandTable[name]).keys()) expect(short).toContain(`--${option}`);
    for (const group of commandTable[name].groups)
      expect(short.match(new RegExp(`^ {2}${group} `, "gm"))).toHaveLength(1);
    if (commandTable[name].groups.length > 0) expect(short).toContain(`nap help ${name}`);
  });

  test("a narrow terminal is kept to", async () => {
    const { stdout } = await runCli(["help", "audit", "--lang", language], { columns: 60 });
    const lines = stdout.split("\n").filter((line) => !line.startsWith("  $ "));
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });
});

/** What is written the same in every language: calls, flags, names of programs and formats, and values. */
const everywhere = [
  /^ {2}\$ .*$/gm,
  /^ {2}\w+ {2,}/gm,
  /\bnap(\s+(help|score|check|explain|methods|schema|compare|audit|sensitivity|progress|schedule|form|report|collect|inspect|list|init|completion|counts)\b)*/g,
  /~\/\.bashrc|eval "\$|\b(bash|zsh|fish)\b/g,
  /\b(NAP\w*|README\.md|docs\/|CSV|Parquet|Excel|OpenDocument|HTML|Word|YAML|JSON( Schema)?|Krippendorff|monitoring\.xlsx|(ratings|replies)\.csv)/g,
  /(?<![\p{L}-])--?[a-z][a-z-]*/gu,
];

const values = new Set(
  `direction clause body band outcome percent lost points title asc desc moj full unrated pretty compact markdown csv tsv
   jsonl json github gitlab sarif junit xlsx svg sensitivity check score compare error warning info never fail pass auto always tab en az ru three-step thirds whole-percent half-up half-even half-down
   up down unknown at-least-half under-half input output display id bom scales part not-due doubt group outcomes lower
    ods refuse first last merge-equal newest progress schedule within overdue done-late due-soon agree partly object
    docx pack meeting comments body reply final
    duckdb builtin sqlite postgres mysql clickhouse spark trino bigquery ratings activity rater value evidence note status`.split(
    /\s+/,
  ),
);

/** Words that are the same in Azerbaijani, in its letters. */
const shared = new Set(["plan", "problem", "status"]);

const wordsIn = (help: string): string[] =>
  (
    everywhere
      .reduce((text, pattern) => text.replaceAll(pattern, " "), help)
      .match(/(?<![\p{L}-])[a-z]+(-[a-z]+)*(?![\p{L}-])/gu) ?? []
  ).filter((word) => !values.has(word));

test("English is found", async () =>
  expect(wordsIn(await pageOf("help score", "en"))).toContain("workspace"));

test.each(pages)("no English is left in the Russian help: nap %s", async (call) =>
  expect(wordsIn(await pageOf(call, "ru"))).toEqual([]),
);

test.each(pages)("nor in the Azerbaijani: nap %s", async (call) => {
  const english = new Set(wordsIn(await pageOf(call, "en")));
  const found = wordsIn(await pageOf(call, "az"));
  expect(found.filter((word) => english.has(word) && !shared.has(word))).toEqual([]);
});

test("nap alone shows where to start, on standard error", async () => {
  const { stdout, stderr, exitCode } = await runCli([]);
  expect([stdout, stderr, exitCode]).toEqual(["", await helpOf("--help"), 2]);
  expect(await helpOf("help")).toBe(stderr);
});
