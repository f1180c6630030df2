// Methods as written → methods with every rule stated.
import { describe, expect, test } from "vitest";
import { canonicalMethod, resolveMethods, startOf, toText, zero, type MethodText } from "../../src/core.ts";

function resolve(...texts: readonly (Partial<MethodText> & { id: string })[]) {
  const written = texts.map((text) => ({
    source: `${text.id}.yaml`,
    text: { format: "nap/method@1" as const, ...text },
    at: () => startOf(`${text.id}.yaml`),
  }));
  return resolveMethods(written, canonicalMethod);
}

const methodIn = (texts: readonly (Partial<MethodText> & { id: string })[], id: string) => {
  const found = resolve(...texts).methods.get(id)?.value;
  if (found === undefined) throw new Error(`no method ${id}`);
  return found;
};

test("what is not said is the default", () => {
  expect(methodIn([{ id: "a" }], "a")).toMatchObject({
    version: "1",
    title: "a",
    basis: "assumption",
    percent: "as-given",
    within: { raters: "mean", bodies: "mean", activities: "mean" },
    across: "clauses",
    weights: "equal",
    eligible: "all",
    treat: { unrated: "exclude", notDue: "exclude", unratedPart: "exclude", noEvidence: "as-rated" },
    minimumCoverage: { n: 0n, d: 1n },
    rounding: { decimals: 2, mode: "half-up" },
  });
});

test("the default bands are full at 100, at least half at 50, under half at 0", () => {
  const { bands } = methodIn([{ id: "a" }], "a");
  expect(bands.map(({ id, label, min }) => [id, label, toText(min)])).toEqual([
    ["full", null, "100"],
    ["at-least-half", null, "50"],
    ["under-half", null, "0"],
  ]);
});

test("bands stand highest first, whatever their order in the file", () => {
  const bands = [
    { id: "low", min: 0 },
    { id: "high", min: "66.7" },
    { id: "middle", min: "1/3" },
  ];
  expect(methodIn([{ id: "a", bands }], "a").bands.map(({ id }) => id)).toEqual(["high", "middle", "low"]);
});

describe("extends", () => {
  const base = {
    id: "base",
    version: 4,
    title: "Base",
    basis: "a book",
    values: { s: { none: 0, some: "1/3", full: 1 }, percent: "refuse" as const },
    within: { raters: { rule: "majority" as const, share: "2/3" } },
    treat: { unrated: "zero" as const },
    bands: [{ id: "all", min: 0 }],
  };
  const middle = {
    id: "middle",
    extends: "base",
    values: { s: { some: "1/2" } },
    across: "directions" as const,
  };
  const own = {
    id: "own",
    extends: "middle",
    within: { raters: "min" as const },
    treat: { "not-due": "zero" as const },
  };
  const found = methodIn([own, middle, base], "own");

  test("keys are laid over each other one by one, the nearest last", () => {
    expect([...(found.values.get("s") ?? [])].map(([level, value]) => `${level} ${toText(value)}`)).toEqual([
      "none 0",
      "some 1/2",
      "full 1",
    ]);
    expect(found).toMatchObject({
      percent: "refuse",
      across: "directions",
      within: { raters: "min", bodies: "mean" },
      treat: { unrated: "zero", notDue: "zero" },
      bands: [{ id: "all" }],
    });
  });
  test("title, version and basis are a method's own", () => {
    expect(found).toMatchObject({ title: "own", version: "1", basis: "assumption" });
  });
  test("levels may be called as anything is called in JavaScript", () => {
    const odd = { id: "odd", values: { s: { constructor: "1/4", toString: "1/2" } } };
    const values = methodIn([odd, { id: "b", extends: "odd", values: { s: { full: 1 } } }], "b").values.get(
      "s",
    );
    expect([...(values ?? [])].map(([level, value]) => `${level} ${toText(value)}`)).toEqual([
      "constructor 1/4",
      "toString 1/2",
      "full 1",
    ]);
  });
  test.each([
    ["itself", [{ id: "a", extends: "a" }], "NAP403"],
    [
      "in a circle",
      [
        { id: "a", extends: "b" },
        { id: "b", extends: "a" },
      ],
      "NAP403",
    ],
    ["nowhere", [{ id: "a", extends: "c" }], "NAP307"],
  ])("a method that leads %s is left out", (_, texts, code) => {
    const { methods, problems } = resolve(...texts);
    expect(methods.size).toBe(0);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
  const inChain = (count: number, last: Partial<MethodText> = {}): (Partial<MethodText> & { id: string })[] =>
    Array.from({ length: count }, (_, at) =>
      at === count - 1 ? { id: `m${at}`, ...last } : { id: `m${at}`, extends: `m${at + 1}` },
    );
  test("a chain of a thousand is told once, where it grows too long, whatever the order of the files", () => {
    for (const texts of [inChain(1000), inChain(1000).toReversed()]) {
      const { methods, problems } = resolve(...texts);
      expect([methods.size, methods.has("m967"), methods.has("m966")]).toEqual([33, true, false]);
      expect(problems.map(({ code, params }) => [code, params])).toEqual([
        ["NAP403", { method: "m966", most: 32 }],
      ]);
    }
  });
  test("a long circle is told as a circle, and a long chain to nowhere at its end, each once", () => {
    const circle = resolve(...inChain(100, { extends: "m50" })).problems;
    expect(circle.map(({ code, params }) => [code, "chain" in params && params.chain.slice(0, 2)])).toEqual([
      ["NAP403", ["m50", "m51"]],
    ]);
    const nowhere = resolve(...inChain(100, { extends: "zz" })).problems;
    expect(nowhere.map(({ code, params }) => [code, "id" in params && params.id])).toEqual([
      ["NAP307", "zz"],
    ]);
  });
});

const hashOf = (text: Partial<MethodText>) => methodIn([{ id: "a", ...text }], "a").hash;

describe("hash", () => {
  test("does not depend on the order of keys, or on what is said although it is the default", () => {
    const [one, other] = [{ s: { none: 0, full: 1 } }, { s: { full: 1, none: 0 } }];
    expect(hashOf({ values: one, across: "clauses" })).toBe(hashOf({ values: other }));
  });
  test("is of the rules that are in force: extending is the same as writing them out", () => {
    const base = { id: "base", treat: { unrated: "zero" as const } };
    const extended = methodIn([{ id: "a", extends: "base" }, base], "a").hash;
    expect(extended).toBe(hashOf({ treat: { unrated: "zero" } }));
  });
  test("changes with any rule", () => {
    const texts: Partial<MethodText>[] = [
      {},
      { values: { s: { none: 0 } } },
      { within: { raters: "min" } },
      { across: "directions" },
      { treat: { "no-evidence": "zero" } },
      { rounding: { decimals: 1 } },
      { "minimum-coverage": "1/2" },
    ];
    expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
  });
});

describe("what cannot be read is a problem", () => {
  test.each([
    ["a value above 1", { values: { s: { full: "1.1" } } }, "NAP214"],
    ["a value below 0", { values: { s: { full: "-1" } } }, "NAP214"],
    ["a value that is no number", { values: { s: { full: "most" } } }, "NAP210"],
    ["a majority of nobody", { within: { raters: { rule: "majority" as const, share: 0 } } }, "NAP214"],
    ["an unknown rule for evidence", { treat: { "no-evidence": "zeero" } }, "NAP404"],
    ["a cap above 1", { treat: { "no-evidence": "cap-3/2" } }, "NAP214"],
    ["a coverage above 1", { "minimum-coverage": "2" }, "NAP214"],
    ["too many decimals", { rounding: { decimals: 13 } }, "NAP210"],
    ["half a decimal", { rounding: { decimals: "0.5" } }, "NAP210"],
    ["a band above 100", { bands: [{ id: "b", min: 101 }] }, "NAP214"],
  ])("%s", (_, text, code) => {
    expect(resolve({ id: "a", ...text }).problems.map((problem) => problem.code)).toEqual([code]);
  });
  test("a cap and each decimal from 0 to 12 is read", () => {
    const { methods, problems } = resolve({
      id: "a",
      treat: { "no-evidence": "cap-1/3" },
      rounding: { decimals: "12" },
    });
    expect(problems).toEqual([]);
    expect(methods.get("a")?.value).toMatchObject({
      treat: { noEvidence: { cap: { n: 1n, d: 3n } } },
      rounding: { decimals: 12 },
    });
  });
});

describe("values: none", () => {
  const base = { id: "base", values: { s: { low: 0, high: 1 } }, treat: { unrated: "zero" as const } };
  const none = { id: "none", extends: "base", values: "none" as const };

  test("leaves nothing of the rules of figures, whatever it extends", () => {
    expect(methodIn([base, none], "none")).toMatchObject({
      countsOnly: true,
      percent: "refuse",
      treat: { unrated: "exclude" },
      bands: [],
      values: new Map(),
    });
  });

  test("is replaced by the values of a method that extends it", () => {
    const again = { id: "again", extends: "none", values: { s: { low: 0, high: 1 } } };
    const method = methodIn([base, none, again], "again");
    expect([method.countsOnly, method.percent, toText(method.values.get("s")?.get("high") ?? zero)]).toEqual([
      false,
      "as-given",
      "1",
    ]);
  });
});
