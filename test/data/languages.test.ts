// All that is shipped → every title, name, notice, reason, place and label is there in each language of the output
import { expect, test } from "vitest";
import { compileData } from "../../scripts/compileData.ts";

const languages = ["en", "az", "ru"] as const;

/** Keys whose value is a text for people, wherever they stand. */
const textKeys = new Set(["title", "name", "notice", "why", "place", "label"]);

/** What is written alike in every language. Nothing is, so far. */
const properNames: readonly string[] = [];

const { workspaces, scales, methods } = await compileData("data");
const documents = [
  ...workspaces.flatMap(({ plan, assessments }) => [plan, ...assessments]),
  ...scales,
  ...methods,
].map(({ source, text }) => ({ source, text }));

interface Shown {
  readonly at: string;
  readonly text: Readonly<Record<string, unknown>>;
}

/** A text that is no map of languages is one of a single language, which has no name. */
function textsIn(value: unknown, at: string): Shown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return [{ at, text: { ...value } }];
  return Object.entries(value).flatMap(([key, part]) =>
    textKeys.has(key) && typeof part === "string"
      ? [{ at: `${at}.${key}`, text: { "": part } }]
      : textsIn(part, `${at}.${key}`),
  );
}

const wordsOf = (text: unknown): string[] => String(text).match(/\p{L}+/gu) ?? [];
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

test("every plan and assessment that is shipped is looked at", () => {
  const sources = documents.map(({ source }) => source);
  expect(sources).toContain("bundled:plans/az-nap-2020-2022/plan.yaml");
  expect(sources).toContain("bundled:plans/az-nap-2016-2018/assessments/monitoring-2018/assessment.yaml");
  expect(sources).toContain("bundled:examples/two-assessors/assessments/alternative/assessment.yaml");
  expect(workspaces.length).toBeGreaterThan(6);
});

test("the places in a source are looked at too", () => {
  const roadmap = documents.find(({ source }) => source.endsWith("az-roadmap-2019-2021/plan.yaml"));
  const places = textsIn(roadmap?.text, "").filter(({ at }) => at.endsWith(".place"));
  expect(places.map(({ text }) => text["az"])).toContain("cədvəl");
});

test.each(documents)("$source is in every language of the output", ({ text }) => {
  const texts = textsIn(text, "");
  expect(texts.length).toBeGreaterThan(0);
  for (const { at, text: shown } of texts)
    for (const language of languages) expect(shown[language] ?? "", `${at}, ${language}`).toMatch(/\S/);
});

test.each(documents)("$source leaves no text in another language", ({ text }) => {
  for (const { at, text: shown } of textsIn(text, "")) {
    if (properNames.includes(String(shown["en"]))) continue;
    expect(shown["az"], at).not.toBe(shown["en"]);
    expect(shown["ru"], at).not.toBe(shown["en"]);
    expect(shown["ru"], at).not.toBe(shown["az"]);
    expect(shown["ru"], at).toMatch(cyrillic);
    expect(shown["az"], at).not.toMatch(cyrillic);
    expect(wordsOf(shown["ru"]).filter((word) => cyrillic.test(word) && latin.test(word))).toEqual([]);
  }
});
