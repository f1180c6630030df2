// shipped statuses and their opposites -> never one proposed for the other
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startOf, toScale, type Scale, type ScaleText } from "../../src/core.ts";
import { meantStatus } from "../../src/check/meantStatus.ts";
import { statusNames } from "../../src/model/statusNames.ts";
import { textsOf } from "../../src/model/textsOf.ts";
import { fold } from "../../src/text/fold.ts";
import { suggest } from "../../src/text/suggest.ts";

const read = (name: string): Scale =>
  toScale(name, parse(readFileSync(`data/scales/${name}`, "utf8")) as ScaleText, () => startOf(name)).value;
const shipped = readdirSync("data/scales").map(read);
const named = (id: string): Scale => shipped.find((scale) => scale.id === id) as Scale;

const spellings = ({ levels }: Scale): string[] =>
  levels.flatMap(({ id, label, aliases }) => [id, ...textsOf(label), ...aliases]);
const names = [...new Set([...shipped.flatMap(spellings), ...statusNames(null).keys()])].filter(
  (name) => name.length > 2,
);

/** How people write the opposite, in each language; made here and not from data/languages. */
const negated = (name: string): string[] => [
  ...["un", "in", "im", "non", "non-", "dis", "not ", "no ", "never ", "not-"].map(
    (mark) => `${mark}${name}`,
  ),
  ...["не ", "не", "без ", "ни ", "не было "].map((mark) => `${mark}${name}`),
  ...["sin ", "des", "no "].map((mark) => `${mark}${name}`),
  `${name} deyil`,
  name.replace(/nıb$/, "nmayıb"),
  name.replace(/lib$/, "lməyib"),
  name.replace(/nub$/, "nmayıb"),
  name.replace(/nub$/, "nmur"),
  name.replace(/lib$/, "lmir"),
];

const affirmed = (name: string): string[] => [
  name.replace(/^(not|no) /, ""),
  name.replace(/^not-/, ""),
  name.replace(/^un/, ""),
  name.replace(/mayıb$/, "ıb"),
  name.replace(/mayıb$/, "ub"),
  name.replace(/məyib$/, "ib"),
];

test("no shipped status is proposed for its opposite, nor the opposite for it", () => {
  let pairs = 0;
  for (const name of names)
    for (const other of [...negated(name), ...affirmed(name)].filter((form) => fold(form) !== fold(name))) {
      pairs++;
      expect([other, suggest(other, [name])]).toEqual([other, null]);
      expect([name, suggest(name, [other])]).toEqual([name, null]);
    }
  expect(pairs).toBeGreaterThan(1000);
});

test("nor among all the names of its scale", () => {
  for (const scale of shipped) {
    const meant = meantStatus(scale);
    const own = statusNames(scale);
    for (const name of spellings(scale))
      for (const other of [...negated(name), ...affirmed(name)].filter((form) => !own.has(fold(form)))) {
        const found = meant(other);
        expect([other, found === null ? null : own.get(fold(found))]).not.toEqual([
          other,
          own.get(fold(name)),
        ]);
      }
  }
});

test.each(["not rated", "not aplicable", "unratd", "not duee", "not applicabl", "nt rated"])(
  "a gap is not proposed for %j",
  (status) => {
    for (const scale of shipped) {
      const found = meantStatus(scale)(status);
      expect(found === null || spellings(scale).includes(found)).toBe(true);
    }
  },
);

describe("on a shipped scale", () => {
  test.each([
    ["three-step", "not started", null],
    ["three-step", "unimplemented", null],
    ["three-step", "icra olunmur", null],
    ["three-step", "icra olunmayib", "İcra olunmayıb"],
    ["three-step", "not implementd", "not implemented"],
    ["three-step", "partialy", "partial"],
    ["three-step", "implementd", "implemented"],
    ["ogp-completion", "Incomplete", null],
    ["ogp-completion", "uncompleted", null],
    ["ogp-completion", "Tamamlanmayıb", null],
    ["ogp-completion", "completee", "complete"],
    ["ogp-completion", "substancial", "substantial"],
    ["ogp-completion", "not startd", "Not started"],
    ["canada-nap", "incompleted", null],
  ])("%s: %j is %j", (scale, status, meant) => {
    const found = meantStatus(named(scale))(status);
    expect(found === null ? null : fold(found)).toBe(meant === null ? null : fold(meant));
  });
});

const scaleOf = (...levels: string[]): Scale =>
  toScale("own.yaml", { format: "nap/scale@1", id: "own", levels: levels.map((id) => ({ id })) }, () =>
    startOf("own.yaml"),
  ).value;

test.each([
  [["no iniciado", "iniciado", "cumplido"], "Incumplido", null],
  [["не виконано", "виконано"], "невиконано", "не виконано"],
  [["виконано", "частково"], "невиконано", null],
  [["выполнено", "частично"], "не выполнено", null],
  [["выполнено", "частично"], "выполнена", "выполнено"],
])("on the scale %j, %j is %j", (levels, status, meant) =>
  expect(meantStatus(scaleOf(...levels))(status)).toBe(meant),
);

test("between levels far apart nothing is proposed, unless one letter differs", () => {
  const scale = scaleOf("delivered late", "begun", "delivered well");
  expect(meantStatus(scale)("delivered lall")).toBeNull();
  expect(meantStatus(scale)("delivered latte")).toBe("delivered late");
  expect(
    meantStatus(scaleOf("delivered late", "delivered well", "begun", "done"))("delivered lall"),
  ).not.toBeNull();
});

test("between levels next to each other on a scale of three the nearer one is proposed", () => {
  for (const levels of [
    ["delivered late", "delivered well", "begun"],
    ["begun", "delivered late", "delivered well"],
  ])
    expect(meantStatus(scaleOf(...levels))("delivered lall")).toBe("delivered late");
});

test("of levels far apart that are both a letter away the first is proposed", () => {
  expect(meantStatus(scaleOf("delivered late", "begun", "delivered lane"))("delivered lake")).toBe(
    "delivered late",
  );
});

test.each(["not\u2011due", "n\u043et-due", "not\u200b-due", "not\u2212due"])(
  "%j is read as not-due by the eye, and named",
  (status) => {
    expect(meantStatus(scaleOf("begun", "done"))(status)).toBe("not-due");
  },
);

test("of a scale with more spellings than anybody chooses from no level is proposed, and of a gap its own sign still is", () => {
  const [level] = named("three-step").levels;
  if (level === undefined) throw new Error("three-step has levels");
  const levels = (count: number): Scale => ({
    ...named("three-step"),
    levels: Array.from({ length: count }, (_, at) => ({
      ...level,
      id: `level-${at}`,
      label: `Level ${at}`,
      aliases: [],
    })),
  });
  expect(meantStatus(levels(500))("levvel-499")).toBe("level-499");
  expect(meantStatus(levels(20_000))("levvel-499")).toBeNull();
  expect(meantStatus(levels(20_000))("not\u2010due")).toBe("not-due");
});
