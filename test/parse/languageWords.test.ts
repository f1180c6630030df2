// data/languages/*.yaml → the words by which tables are read, in src/, which a test run with -u writes
import { readdirSync, readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { columnOf, readHeader } from "../../src/parse/ratings/ratingHeader.ts";
import { claimColumns } from "../../src/model/claimColumn.ts";
import { mappedColumns } from "../../src/model/mapping.ts";
import { ratingColumns } from "../../src/model/ratingTable.ts";
import { statusNames } from "../../src/model/statusNames.ts";
import { fold } from "../../src/text/fold.ts";

type Lists = Readonly<Record<string, readonly string[]>>;

interface Language {
  readonly columns: Lists;
  readonly guesses: Lists;
  readonly counts: Lists;
  readonly gaps: Lists;
  readonly "claim-columns": Lists;
}

const noteLists = ["empty-notes", "unfinished-notes", "unbegun-notes", "other-notes"] as const;

const names = ["en", "az", "es", "ru", "uk"];
const languages = names.map((name) => parse(readFileSync(`data/languages/${name}.yaml`, "utf8")) as Language);

/** Folded words that mean two things, in two languages or in one: they are not read without a mapping. */
function ambiguous(all: readonly Pick<Language, "columns" | "guesses">[]): Set<string> {
  const meanings = new Map<string, Set<string>>();
  for (const [column, words] of all.flatMap(({ columns, guesses }) => [
    ...Object.entries(columns),
    ...Object.entries(guesses),
  ]))
    for (const word of words) meanings.set(fold(word), (meanings.get(fold(word)) ?? new Set()).add(column));
  return new Set([...meanings].flatMap(([word, columns]) => (columns.size > 1 ? [word] : [])));
}

const unique = (words: readonly string[]): string[] => {
  const known = new Set<string>();
  return words.filter((word) => known.size < known.add(fold(word)).size);
};

/** The first name of each language before the second of any: messages show the first ones. */
const inTurn = (lists: readonly (readonly string[])[]): string[] =>
  Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, rank) =>
    lists.flatMap((list) => list[rank] ?? []),
  ).flat();

const merged = (lists: readonly Lists[], keys: readonly string[], without: ReadonlySet<string>) =>
  Object.fromEntries(
    keys.map((key) => [
      key,
      unique(inTurn(lists.map((list) => list[key] ?? []))).filter((word) => !without.has(fold(word))),
    ]),
  );

async function asFile(text: string, path: string): Promise<void> {
  const style = await resolveConfig(path);
  await expect(await format(text, { ...style, parser: "typescript" })).toMatchFileSnapshot(`../../${path}`);
}

test("the names of columns are those of the languages (-u writes them)", async () => {
  const without = ambiguous(languages);
  const sure = merged(
    languages.map(({ columns }) => columns),
    ratingColumns,
    without,
  );
  const guesses = merged(
    languages.map((language) => language.guesses),
    ["clause", "status"],
    without,
  );
  expect(sure["clause"]?.[0]).toBe("clause");
  await asFile(
    `// The names of columns of ratings in all languages, compiled from data/languages/ (npm test -- -u).
import type { RatingColumn } from "../../model/ratingTable.ts";\n
/** Names that are surely the column's; its own is the first. */
export const columnNames: Readonly<Record<RatingColumn, readonly string[]>> = ${JSON.stringify(sure)};\n
/** Names that may be the column's where no other cell is; the likelier ones first. */
export const guessedNames: Readonly<Record<"clause" | "status", readonly string[]>> = ${JSON.stringify(guesses)};\n`,
    "src/parse/ratings/columnNames.ts",
  );
});

test("the names of columns of plans are those of the languages (-u writes them)", async () => {
  const plan = merged(
    languages.map(({ columns }) => columns),
    mappedColumns.filter((column) => !ratingColumns.some((own) => own === column)),
    ambiguous(languages),
  );
  expect(plan["title"]?.[0]).toBe("title");
  await asFile(
    `// The names of columns of plans in all languages, compiled from data/languages/ (npm test -- -u).
import type { MappedColumn } from "../model/mapping.ts";\n
/** Names that are surely the column's; its own is the first. */
export const planNames: Readonly<Partial<Record<MappedColumn, readonly string[]>>> = ${JSON.stringify(plan)};\n`,
    "src/inspect/planNames.ts",
  );
});

test("the names of columns of claims are those of the languages (-u writes them)", async () => {
  const lists = languages.map((language) => language["claim-columns"]);
  const without = ambiguous(lists.map((columns) => ({ columns, guesses: {} })));
  const claims = merged(lists, claimColumns, without);
  expect(claimColumns.map((column) => claims[column]?.[0])).toEqual(claimColumns);
  await asFile(
    `// The names of columns of claims in all languages, compiled from data/languages/ (npm test -- -u).
import type { ClaimColumn } from "../../model/claimColumn.ts";\n
/** Names that are surely the column's; its own is the first. */
export const claimNames: Readonly<Record<ClaimColumn, readonly string[]>> = ${JSON.stringify(claims)};\n`,
    "src/parse/claims/claimNames.ts",
  );
});

test("the names of counts are those of the languages (-u writes them)", async () => {
  const counts = merged(
    languages.map((language) => language.counts),
    ["met", "of"],
    new Set(),
  );
  expect([counts["met"]?.[0], counts["of"]?.[0]]).toEqual(["accepted", "total"]);
  await asFile(
    `// The names of columns that count in all languages, compiled from data/languages/ (npm test -- -u).

/** What is done, and what there is in all. */
export const countNames: Readonly<Record<"met" | "of", readonly string[]>> = ${JSON.stringify(counts)};\n`,
    "src/inspect/countNames.ts",
  );
});

test("the words for gaps are those of the languages (-u writes them)", async () => {
  const gaps = merged(
    languages.map((language) => language.gaps),
    ["not-applicable", "not-due", "unrated"],
    new Set(),
  );
  expect(gaps["unrated"]?.[0]).toBe("unrated");
  await asFile(
    `// How the statuses beside every scale may be written in all languages, compiled from data/languages/ (npm test -- -u).
import type { GapStatus } from "./outcome.ts";\n
export const gapNames: Readonly<Record<GapStatus, readonly string[]>> = ${JSON.stringify(gaps)};\n`,
    "src/model/gapNames.ts",
  );
});

/** A list in a line. */
const asOneText = (list: readonly string[] = []): string => `${JSON.stringify(list.join("|"))}.split("|")`;

test("the words of notes are those of the languages (-u writes them)", async () => {
  const lists = names.map((name) => parse(readFileSync(`data/languages/${name}.yaml`, "utf8")) as Lists);
  for (const list of lists)
    for (const key of noteLists) expect(list[key]?.length ?? 0, key).toBeGreaterThan(2);
  const [empty, unfinished, unbegun, other] = noteLists.map((key) =>
    unique(lists.flatMap((list) => list[key] ?? [])),
  );
  expect(empty).toContain("done");
  await asFile(
    `// What notes say, in the words of all languages, compiled from data/languages/ (npm test -- -u). "*" is any ending.

/**
 * \`empty\`: says nothing by itself. \`unfinished\`: is not usually said of what is complete. \`unbegun\`: nor of what is half
 * done. \`other\`: has such words and means something else.
 */
export const noteWords: Readonly<Record<"empty" | "unfinished" | "unbegun" | "other", readonly string[]>> = {
  empty: ${asOneText(empty)},
  unfinished: ${asOneText(unfinished)},
  unbegun: ${asOneText(unbegun)},
  other: ${asOneText(other)},
};\n`,
    "src/check/judgement/noteWords.ts",
  );
});

test("the units and parts of claims are those of the languages (-u writes them)", async () => {
  const read = names.map(
    (name) =>
      parse(readFileSync(`data/languages/${name}.yaml`, "utf8")) as Partial<
        Record<"claim-units" | "claim-parts", Lists>
      >,
  );
  const listOf = (kind: "claim-units" | "claim-parts", keys: readonly string[]) =>
    keys
      .map(
        (key) =>
          `  ${JSON.stringify(key)}: ${asOneText(unique(read.flatMap((own) => own[kind]?.[key] ?? [])))},`,
      )
      .join("\n");
  expect(read[0]?.["claim-units"]?.["clauses"]).toContain("clause");
  await asFile(
    `// How units and parts of a plan are written in claims in all languages, compiled from data/languages/ (npm test -- -u).

export const unitWords: Readonly<Record<string, readonly string[]>> = {
${listOf("claim-units", ["%", "clauses", "directions", "bodies"])}
};

export const partWords: Readonly<Record<"direction" | "body" | "band", readonly string[]>> = {
${listOf("claim-parts", ["direction", "body", "band"])}
};\n`,
    "src/parse/claims/unitWords.ts",
  );
});

test("the words of published figures are those of the languages (-u writes them)", async () => {
  const figures = [
    "more-than",
    "at-least",
    "less-than",
    "at-most",
    "about",
    "between",
    "up",
    "down",
    "by",
  ] as const;
  const read = names.map(
    (name) => parse(readFileSync(`data/languages/${name}.yaml`, "utf8")) as { figures?: Lists },
  );
  const listOf = (key: string) => unique(read.flatMap((own) => own.figures?.[key] ?? []));
  expect(listOf("more-than")).toContain("более *");
  await asFile(
    `// How figures that are no plain numbers are written in all languages, compiled from data/languages/ (npm test -- -u).

/** What is read of a figure beside a plain number. "*" is a number, "@" the id of another claim. */
export const figureWords: Readonly<Record<${figures.map((key) => `"${key}"`).join("|")}, readonly string[]>> = {
${figures.map((key) => `  "${key}": ${asOneText(listOf(key))},`).join("\n")}
};

/** What follows an amount that is no share. */
export const pointWords: readonly string[] = ${asOneText(listOf("points"))};

/** What stands in the place of a figure that is known to exist and not known. */
export const unstatedWords: readonly string[] = ${asOneText(listOf("unstated"))};\n`,
    "src/parse/claims/figureWords.ts",
  );
});

test("every key is one that is read, and every language has names for what a table needs", () => {
  for (const { columns, guesses, gaps } of languages) {
    for (const key of [...Object.keys(columns), ...Object.keys(guesses)])
      expect(mappedColumns).toContain(key);
    for (const column of ratingColumns) expect(columns[column]?.length ?? 0, column).toBeGreaterThan(0);
    expect(Object.keys(gaps)).toEqual(["not-applicable", "not-due", "unrated"]);
  }
  expect(readdirSync("data/languages").length).toBeGreaterThanOrEqual(names.length);
});

test("words that mean two things are listed here, and are not read", () => {
  const listed: string[] = [];
  expect([...ambiguous(languages)]).toEqual(listed);
  for (const word of listed) expect(columnOf(word)).toBeNull();
  // Such a word would be found.
  const other = { columns: { status: ["Stan"] }, guesses: { clause: ["STAN", "id"] } };
  expect([...ambiguous([other])]).toEqual(["stan"]);
});

test("a word for a gap is one gap in every language, and no total and no status", () => {
  const all = languages.flatMap(({ gaps }) =>
    Object.entries(gaps).flatMap(([gap, words]) => words.map((word) => [fold(word), gap] as const)),
  );
  for (const [word, gap] of all) expect([word, statusNames(null).get(word)]).toEqual([word, { gap }]);
});

test.each(
  languages.flatMap(({ columns }, index) =>
    ratingColumns.flatMap((column) =>
      (columns[column] ?? []).map((word) => [names[index], word, column] as const),
    ),
  ),
)("%s: %s is %s", (_, word, column) => {
  expect(columnOf(word)).toBe(column);
  expect(columnOf(word.toUpperCase())).toBe(column);
});

const headerOf = (...cells: string[]) => {
  const { header, problems } = readHeader(cells, (index) => ({
    source: "t.csv",
    line: 1,
    column: index + 1,
  }));
  return { index: header?.index ?? null, codes: problems.map(({ code }) => code), unused: header?.unused };
};

test.each([
  [["id", "measure", "status"], { clause: 0, status: 2 }],
  [["Measure", "Status"], { clause: 0, status: 1 }],
  [["Code", "No", "Percent"], { clause: 0, percent: 2 }],
  [["№", "Захід", "Стан виконання"], { clause: 0, activity: 1, status: 2 }],
  [["№", "Мера", "Исполнение"], { clause: 0, status: 2 }],
  [["Мера", "Код", "Исполнение"], { clause: 1, status: 2 }],
  [["Код", "Мера", "Исполнение"], { clause: 0, status: 2 }],
  [["Código", "Responsable", "Avance"], { clause: 0, body: 1, status: 2 }],
  [["Compromiso", "% de avance"], { clause: 0, percent: 1 }],
  [["Öhdəlik", "İcra vəziyyəti"], { clause: 0, status: 1 }],
  [["clause", "percent", "progress", "id"], { clause: 0, percent: 1 }],
  [["clause", "progress"], { clause: 0, status: 1 }],
])("a guess is read only where nothing surer is there: %j", (cells, index) => {
  const found = headerOf(...cells);
  expect(found.index).toEqual(index);
  expect(found.codes).not.toContain("NAP111");
});

test("of two guesses of the same rank nothing is chosen", () => {
  expect(headerOf("id", "id", "status").codes).toContain("NAP113");
  expect(headerOf("clause", "Progress", "Progress").codes).toContain("NAP113");
});
