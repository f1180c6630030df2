// The shipped methods and scales → that they say what their pages say, in both languages.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  parseDocument,
  resolveMethods,
  textIn,
  toScale,
  toText,
  type Method,
  type MethodText,
  type Scale,
  type ScaleText,
} from "../../src/core.ts";

function read<T>(folder: string): { source: string; text: T; at: () => { source: string; line: number; column: number } }[] {
  const root = new URL(`../../data/${folder}/`, import.meta.url);
  return readdirSync(root).map((name) => {
    const { document, problems } = parseDocument(name, readFileSync(new URL(name, root), "utf8"));
    if (document === null || problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
    return { source: name, text: document.text as T, at: () => ({ source: name, line: 1, column: 1 }) };
  });
}

const written = read<MethodText>("methods");
const { methods: resolved, problems } = resolveMethods(written, () => "");
const methods = new Map([...resolved].map(([id, { value }]): [string, Method] => [id, value]));
const scales = new Map(
  read<ScaleText>("scales").map(({ source, text, at }): [string, Scale] => [text.id, toScale(source, text, at).value]),
);

/** Scale → the values of its levels from worst to best. */
const values = (id: string): Record<string, string> =>
  Object.fromEntries(
    [...(methods.get(id)?.values ?? [])].map(([scale, levels]) => [scale, [...levels.values()].map(toText).join(" ")]),
  );

test("all can be read", () => {
  expect(problems).toEqual([]);
  expect([...methods.keys()].toSorted()).toEqual([
    "binary",
    "canada-nap",
    "counts-only",
    "full-or-partial",
    "halves",
    "ogp-completion-mean",
    "ogp-high-completion",
    "percent",
    "sigma-due",
    "weakest-body",
  ]);
});

const coarse = { "three-step": "0 1/2 1", "ogp-completion": "0 1/2 1/2 1", tracker: "0 0 0 1/2 1" };
const strict = {
  "three-step": "0 0 1",
  "ogp-completion": "0 0 0 1",
  "canada-nap": "0 0 0 1",
  tracker: "0 0 0 0 1",
};

test.each([
  ["halves", coarse, "as-given"],
  ["binary", strict, "full-only"],
  ["percent", {}, "as-given"],
  ["ogp-high-completion", { "ogp-completion": "0 0 1 1", "canada-nap": "0 0 1 1" }, "refuse"],
  ["ogp-completion-mean", { "ogp-completion": "0 1/3 2/3 1" }, "as-given"],
  ["canada-nap", { "canada-nap": "0 1/3 2/3 1" }, "as-given"],
  ["sigma-due", strict, "full-only"],
  ["full-or-partial", { "three-step": "0 1 1", "ogp-completion": "0 1 1 1", "canada-nap": "0 1 1 1" }, "refuse"],
  ["weakest-body", coarse, "as-given"],
])("%s", (id, expected, percent) => {
  expect(values(id)).toEqual(expected);
  expect(methods.get(id)?.percent).toBe(percent);
});

test("what sets a method apart beside its values", () => {
  const plain = {
    within: { raters: "mean", bodies: "mean", activities: "mean" },
    across: "clauses",
    weights: "equal",
    eligible: "all",
    treat: { unrated: "exclude", notDue: "exclude", unratedPart: "exclude", noEvidence: "as-rated" },
  };
  const apart: Record<string, object> = {
    "sigma-due": { eligible: "due", treat: { ...plain.treat, unrated: "zero" } },
    "weakest-body": { within: { ...plain.within, bodies: "min" }, across: "directions" },
  };
  for (const [id, method] of methods) expect(method).toMatchObject({ ...plain, ...apart[id] });
});

describe.each([...methods.keys()])("%s", (id) => {
  const method = methods.get(id) as Method;
  test("has a title in both languages, and a basis of its own", () => {
    expect(textIn(method.title, ["az"])).not.toBe(textIn(method.title, ["en"]));
    expect(written.find(({ text }) => text.id === id)?.text.basis ?? "").not.toBe("");
  });
  test("has a value for each level of the scales that it reads, none worse than that below", () => {
    for (const [scale, levels] of method.values) {
      expect([...levels.keys()]).toEqual(scales.get(scale)?.levels.map((level) => level.id));
      const sizes = [...levels.values()].map(({ n, d }) => Number(n) / Number(d));
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    }
  });
});

const languages = ["en", "az", "ru", "uk", "es"] as const;

test("every level of a shipped scale has a label in all five languages", () => {
  for (const scale of scales.values())
    for (const { label } of scale.levels) expect(Object.keys(label).toSorted()).toEqual(languages.toSorted());
});
