// A language, chosen or declared by a workspace → problems, results and printed texts in its words; ids and keys as ever.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  check,
  compare,
  loadLanguage,
  loadWorkspace,
  score,
  shipped,
  toCsv,
  toJson,
  toMarkdown,
  type LanguageId,
} from "../../src/node.ts";
import { runCli } from "../cli/runCli.ts";
import { writeReadmeWorkspace } from "./readmeFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "nap-languages-"));
beforeAll(() => {
  writeReadmeWorkspace(folder);
  writeFileSync(join(folder, "nap.yaml"), "format: nap/workspace@1\nlanguage: az\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const overall = { en: /Overall/, az: /Ümumi/, ru: /Итог/ } as const;
const ids = Object.keys(overall) as LanguageId[];

test.each(ids)("loadLanguage has all that printers need (%s)", async (id) => {
  const language = await loadLanguage(id);
  const own = score(shipped.assessments.get("alternative"));
  expect(language.id).toBe(id);
  expect(toMarkdown(own, { language })).toMatch(overall[id]);
  expect(JSON.parse(toJson([own, own], { language }))).toMatchObject({ kind: "scores" });
  const comparison = compare(own, score(shipped.assessments.get("self-report")));
  const argv = ["compare", "alternative", "self-report", "--all", "--plan", "two-assessors", "--quiet"];
  const markdown = await runCli([...argv, "--format", "markdown", "--lang", id]);
  expect(toMarkdown(comparison, { language })).toBe(markdown.stdout);
});

test.each(["score", "check"] as const)(
  "a workspace speaks the language that it declares (%s)",
  async (command) => {
    const workspace = await loadWorkspace(folder);
    expect(workspace.language.id).toBe("az");
    const result = command === "check" ? check(workspace) : score(workspace.assessments.get("ngo"));
    for (const [format, print] of [
      ["json", toJson],
      ["csv", toCsv],
      ["markdown", toMarkdown],
    ] as const) {
      const { stdout } = await runCli([command, folder, "--quiet", "--format", format]);
      expect(print(result)).toBe(stdout);
    }
  },
);

test("a chosen language goes before the declared one", async () => {
  const workspace = await loadWorkspace(folder, { language: "ru" });
  const { language } = workspace;
  expect(language.id).toBe("ru");
  const own = score(workspace.assessments.get("ngo"));
  expect(toMarkdown(own)).toMatch(overall.ru);
  expect(toMarkdown(own)).toBe(toMarkdown(own, { language }));
  expect(toMarkdown(own, { language: await loadLanguage("en") })).toMatch(overall.en);
});

test("a language that nap does not have is a problem of the workspace", async () => {
  writeFileSync(join(folder, "nap.yaml"), "format: nap/workspace@1\nlanguage: zz\n");
  const { language, problems } = await loadWorkspace(folder);
  expect([language.id, problems.map(({ code }) => code)]).toEqual(["en", ["NAP217"]]);
});
