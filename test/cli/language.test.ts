// --lang, NAP_LANG, and `language` in nap.yaml → the language of what nap says, whatever the machine's locale
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { inFolderOf } from "../problems/inFolderOf.ts";
import { runCli } from "./runCli.ts";

const example = join(projectRoot, "data/examples/two-assessors");

/** A copy of the example whose nap.yaml names a language. */
const inWorkspace = (language: string, work: (folder: string) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    cpSync(example, folder, { recursive: true });
    writeFileSync(join(folder, "nap.yaml"), `format: nap/workspace@1\nlanguage: ${language}\n`);
    await work(folder);
  });

const azerbaijani = /qiymətləndirmə/;
const russianHelp = /^Вызов: nap score /;

test("--lang wins over NAP_LANG, that over the workspace, and English is left", () =>
  inWorkspace("az", async (folder) => {
    const run = async (...argv: string[]): Promise<string> => (await runCli(argv, { cwd: folder })).stdout;
    const english = (await runCli(["score"], { cwd: example })).stdout;
    expect(english).not.toMatch(azerbaijani);
    expect(await run("score")).toMatch(azerbaijani);
    expect(await run("score", "--lang", "en")).toBe(english);
    expect(await run("--lang", "en", "score")).toBe(english);
    expect(await run("--lang", "az", "score", "--lang", "en")).toBe(english);
    const variables = { NAP_LANG: "en" };
    expect((await runCli(["score"], { cwd: folder, variables })).stdout).toBe(english);
    expect((await runCli(["score", "--lang", "az"], { cwd: folder, variables })).stdout).toMatch(azerbaijani);
    expect((await runCli(["score"], { cwd: folder, variables: { NAP_LANG: "" } })).stdout).toMatch(
      azerbaijani,
    );
  }));

test("a workspace that the call names has its say, and so has the one around for what loads nothing", () =>
  inWorkspace("az", async (folder) => {
    expect((await runCli(["score", folder])).stdout).toMatch(azerbaijani);
    const audit = ["audit", "--figure", "72.22", "--clauses", "21"];
    expect((await runCli(audit, { cwd: folder })).stdout).toMatch(/bənd/);
    expect((await runCli(audit)).stdout).not.toMatch(/bənd/);
  }));

test("help and errors of use speak the language of the workspace, of NAP_LANG, and of the call", () =>
  inWorkspace("ru", async (folder) => {
    expect((await runCli(["score", "--help"], { cwd: folder })).stdout).toMatch(russianHelp);
    expect((await runCli(["help", "score"], { cwd: folder })).stdout).toMatch(russianHelp);
    expect((await runCli(["score", "--by", "x"], { cwd: folder })).stderr).toMatch(/^nap: для --by /);
    expect((await runCli(["--lang", "ru", "score", "-h"])).stdout).toMatch(russianHelp);
    expect((await runCli(["score", "--lang=ru", "-h"])).stdout).toMatch(russianHelp);
    expect((await runCli(["score", "-h"], { variables: { NAP_LANG: "ru" } })).stdout).toMatch(russianHelp);
    expect((await runCli(["score", "-h", "--lang", "en"], { cwd: folder })).stdout).toMatch(/^Usage: /);
    expect((await runCli(["--lang", "az", "--help"])).stdout).toMatch(/^Yazılışı: nap /);
    expect((await runCli(["score", "--nonsense", "--lang", "ru"])).stderr).toMatch(
      /^nap: неизвестный параметр /,
    );
    // What stands behind -- is a name.
    expect((await runCli(["score", "--nonsense", "--", "--lang", "ru"])).stderr).toMatch(
      /^nap: unknown option/,
    );
  }));

test("notes speak it as well", async () => {
  const { stderr } = await runCli(["score", "--lang", "az", "--format", "json"], { cwd: "/" });
  expect(stderr).toMatch(/^nap: burada nə fayl göstərilib, nə də iş qovluğu var: [^\n]+\n$/);
});

test("the machine's locale changes nothing", async () => {
  const variables = { LANG: "az_AZ.UTF-8", LC_ALL: "ru_RU.UTF-8", LC_MESSAGES: "az_AZ", LANGUAGE: "ru:az" };
  for (const argv of [["score"], ["--help"], ["score", "--by", "x"]])
    expect(await runCli(argv, { cwd: example, variables })).toEqual(await runCli(argv, { cwd: example }));
});

test("an unknown language is an error of the call, or a problem of the workspace with its place", async () => {
  const fromVariable = await runCli(["score"], { cwd: example, variables: { NAP_LANG: "rus" } });
  expect([fromVariable.stdout, fromVariable.exitCode]).toEqual(["", 2]);
  expect(fromVariable.stderr).toContain('NAP_LANG takes en, az, ru, not "rus"; did you mean "ru"?');
  await inWorkspace("aze", async (folder) => {
    const { stdout, exitCode } = await runCli(["check", "--format", "compact"], { cwd: folder });
    expect(stdout).toContain('nap.yaml:2:11: error: "aze"');
    expect(stdout).toContain("[NAP217]");
    expect(exitCode).toBe(1);
  });
  await inWorkspace("[az]", async (folder) => {
    const { stdout } = await runCli(["check", "--format", "compact"], { cwd: folder });
    expect(stdout).toMatch(/^nap\.yaml:2:11: error: .* \[NAP204\]$/m);
  });
});

test("ids and keys are the same in every language", async () => {
  const json = async (language: string): Promise<unknown> =>
    JSON.parse((await runCli(["score", "--format", "json", "--lang", language], { cwd: example })).stdout);
  const keysOf = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(keysOf)
      : value !== null && typeof value === "object"
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]))
        : typeof value;
  expect(keysOf(await json("az"))).toEqual(keysOf(await json("en")));
  expect(keysOf(await json("ru"))).toEqual(keysOf(await json("en")));
});

describe("texts of the data that a language lacks", () => {
  const plan = (title: string): string =>
    `format: nap/plan@1\nid: p\ntitle: ${title}\nperiod: {start: 2020, end: 2020}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]\n`;
  const noted = async (title: string, language: string): Promise<string[]> => {
    const files = { "plan.yaml": plan(title), "r.csv": "clause,percent\n1.1,50\n" };
    const argv = ["score", "r.csv", "--plan", "plan.yaml", "--lang", language];
    const { stderr } = await inFolderOf(files, (cwd) => runCli(argv, { cwd }));
    return stderr.split("\n").filter((line) => /\bp\b.*(English|dilində|русском)/.test(line));
  };

  test("are shown in another, which is said once", async () => {
    expect(await noted("{az: Plan}", "en")).toHaveLength(1);
    expect(await noted("{en: Plan}", "az")).toHaveLength(1);
    expect(await noted("{en: Plan, az: Plan}", "ru")).toHaveLength(1);
  });
  test("one string is in no language", async () => {
    expect(await noted("Plan", "ru")).toEqual([]);
    expect(await noted("{en: Plan, az: Plan}", "az")).toEqual([]);
  });
});

test.each(["AZ", "az_AZ", "az-AZ", "az_AZ.UTF-8", " az "])(
  "a language called %j, as locales are, is read",
  (name) =>
    inWorkspace(`"${name}"`, async (folder) => {
      expect((await runCli(["score"], { cwd: folder })).stdout).toMatch(azerbaijani);
      expect((await runCli(["check"], { cwd: folder })).stdout).not.toMatch(/nap\.yaml/);
      expect((await runCli(["score", "--lang", name], { cwd: example })).stdout).toMatch(azerbaijani);
      const variables = { NAP_LANG: name };
      expect((await runCli(["score"], { cwd: example, variables })).stdout).toMatch(azerbaijani);
      expect((await runCli(["score", "--by", "x"], { cwd: example, variables })).stderr).toMatch(/üçün/);
    }),
);

test.each(["de", "az AZ", "", "azerbaijani", "C.UTF-8"])(
  "%j names no language that nap has",
  async (name) => {
    const { exitCode, stderr } = await runCli(["score", "--lang", name], { cwd: example });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`nap: --lang takes en, az, ru, not "${name}"`);
  },
);

test.each(["5", "1.5", "true", "[az]", "{az: 1}", "2020-01-01"])(
  "language: %s in nap.yaml is told once, where it stands, with what is expected",
  (written) =>
    inWorkspace(written, async (folder) => {
      const { stdout } = await runCli(["check", "--format", "json"], { cwd: folder });
      const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] };
      const own = problems.filter(({ file }) => file === "nap.yaml");
      const isWord = written === "2020-01-01";
      expect(own).toMatchObject([{ code: isWord ? "NAP217" : "NAP204", line: 2, column: 11 }]);
      if (!isWord) expect(own[0]?.["params"]).toMatchObject({ expected: { kind: "language" } });
      expect(JSON.stringify(own)).not.toContain("quotes");
    }),
);
