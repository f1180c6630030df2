// A YAML file and the schema of its format → problems with the structure, and where the file cannot be relied on.
import type { ZodType } from "zod";
import type { Path, Place } from "../model/place.ts";
import { problem, type Problem, type ProblemCode } from "../model/problem.ts";
import { suggest, suggester } from "../model/suggest.ts";
import { isOptional, keysAt, keysThatTake } from "./schemaKeys.ts";
import { valueAt } from "./valueAt.ts";
import type { YamlFile } from "./yamlFile.ts";

type Issue = {
  readonly path: PropertyKey[];
  readonly code?: string;
  readonly message: string;
  readonly [detail: string]: unknown;
};

/** Problems after which the rest of the document can still be read as it is meant. */
const harmless: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["NAP201", "NAP205", "NAP215"]);

export interface Validation {
  readonly problems: Problem[];
  /** Where something that the schema requires is not there, or of another type; `[]` is the whole document. */
  readonly broken: readonly Path[];
  /** Keys that are not there and that a key nobody knows may stand for. */
  readonly suspected: readonly Path[];
}

/**
 * Checks keys, types and fixed words. Nothing is converted, but misspelt keys are taken for what they are meant to be,
 * so that what stands under them is checked as well.
 */
export function validate(file: YamlFile, schema: ZodType): Validation {
  const misspelt: Problem[] = [];
  for (;;) {
    const found = mistakesIn(file, schema);
    const before = misspelt.length;
    for (const { problem: slip, path, takenAs } of found)
      if (takenAs !== null && file.takeAs(path.slice(0, -1), String(path.at(-1)), takenAs))
        misspelt.push(slip);
    if (misspelt.length === before)
      return {
        problems: [...misspelt, ...withoutEchoes(found)],
        broken: found
          .filter(({ problem: { code }, path }) => !harmless.has(code) || pathKeys.has(String(path[0])))
          .map(({ path }) => path),
        suspected: found.flatMap(({ path, meant }) => meant.map((key) => [...path.slice(0, -1), key])),
      };
  }
}

function mistakesIn(file: YamlFile, schema: ZodType): Found[] {
  const result = parseOrNull(file, schema);
  if (result === null) {
    const params = {
      found: "more mistakes than can be told",
      expected: "a file in the format that it names",
    };
    return [{ ...plain, path: [], problem: problem("NAP204", file.at([]), params) }];
  }
  return result.success
    ? []
    : result.error.issues.flatMap((issue) => problemsOf(file, schema, issue as unknown as Issue, []));
}

/** `null` where there are so many issues that gathering them exhausts the stack. */
function parseOrNull(file: YamlFile, schema: ZodType): ReturnType<ZodType["safeParse"]> | null {
  try {
    return schema.safeParse(file.typed);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * A misspelt key is not missing too: in a map with as many keys that nobody knows as are missing, NAP202 gives way to
 * the NAP201 of a key that may be meant.
 */
function withoutEchoes(found: readonly Found[]): Problem[] {
  const mapOf = ({ path }: Found): string => JSON.stringify(path.slice(0, -1));
  const maps = new Map<string, { unknown: number; missing: number; meant: Set<string> }>();
  for (const item of found) {
    const { code } = item.problem;
    const own = maps.get(mapOf(item)) ?? { unknown: 0, missing: 0, meant: new Set() };
    maps.set(mapOf(item), own);
    if (code === "NAP201") own.unknown++;
    if (code === "NAP202") own.missing++;
    for (const key of item.meant) own.meant.add(key);
  }
  const isEcho = (item: Found): boolean => {
    const own = maps.get(mapOf(item));
    const isMeant = own?.meant.has(String(item.path.at(-1))) === true;
    return item.problem.code === "NAP202" && isMeant && own.missing <= own.unknown;
  };
  return found.filter((item) => !isEcho(item)).map((item) => item.problem);
}

/** A problem, and the path of what is wrong. */
interface Found {
  readonly problem: Problem;
  readonly path: Path;
  /** Of a key that nobody knows: the one that it is surely meant to be, and else those that it may be meant to be. */
  readonly takenAs: string | null;
  readonly meant: readonly string[];
}

const plain = { takenAs: null, meant: [] } as const;

function problemsOf(file: YamlFile, schema: ZodType, issue: Issue, around: Path): Found[] {
  const path: Path = [
    ...around,
    ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step)),
  ];
  if (issue.code === "unrecognized_keys") return unknownKeys(file, schema, path, issue["keys"] as string[]);
  const found = valueAt(file.typed, path);
  if (found === undefined) {
    const params = { key: String(path.at(-1)), expected: expectedOf(issue) };
    return [{ ...plain, path, problem: problem("NAP202", file.at(path.slice(0, -1)), params) }];
  }
  if (issue.code === "invalid_union") {
    const branch = branchFor(issue["errors"] as Issue[][]);
    if (branch !== null) return branch.flatMap((inner) => problemsOf(file, schema, inner, path));
  }
  return [{ ...plain, path, problem: wrongValue(file, schema, path, found, issue) }];
}

/**
 * NAP201. What is like no known key may be meant as any that is missing and takes such a value, above all as one that
 * is required.
 */
function unknownKeys(file: YamlFile, schema: ZodType, path: Path, keys: readonly string[]): Found[] {
  const allowed = keysAt(schema, path);
  const suggestionFor = suggester(allowed);
  const map = valueAt(file.typed, path) as Readonly<Record<string, unknown>>;
  const missing = new Set(allowed.filter((key) => !Object.hasOwn(map, key)));
  return keys.map((key) => {
    const like = suggestionFor(key);
    const fitting = missing.size === 0 ? [] : keysThatTake(schema, path, map[key]);
    const possible = fitting.filter((name) => missing.has(name));
    const [needed, ...others] = possible.filter((name) => !isOptional(schema, [...path, name]));
    const suggestion = like ?? (others.length === 0 ? (needed ?? null) : null);
    const isSure =
      suggestion !== null &&
      possible.includes(suggestion) &&
      (like !== null || (keys.length === 1 && isListOfItems(map[key])));
    return {
      path: [...path, key],
      problem: unknownKey(file.atKey([...path, key]), key, allowed, suggestion),
      takenAs: isSure ? suggestion : null,
      meant: like === null ? possible : [like],
    };
  });
}

/** What is under no known name and still looks like clauses, levels or their like. */
const isListOfItems = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => item !== null && typeof item === "object" && Object.hasOwn(item as object, "id"));

/** The branch of a union that the value is of, by its outermost type: its problems say what is wrong inside. */
const branchFor = (branches: Issue[][]): Issue[] | null =>
  branches.find(
    (issues) =>
      issues.length > 0 &&
      issues.every((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys"),
  ) ?? null;

const unknownKey = (at: Place, key: string, allowed: string[], suggestion: string | null): Problem =>
  problem("NAP201", at, { key, allowed, ...(suggestion === null ? {} : { suggestion }) });

function wrongValue(file: YamlFile, schema: ZodType, path: Path, found: unknown, issue: Issue): Problem {
  const at = file.at(path);
  const written = valueAt(file.written, path);
  const key = path.at(-1);
  if (found === null && typeof key === "number")
    return problem("NAP204", at, { found: "an empty item", expected: expectedOf(issue) });
  if (found === null)
    return problem("NAP202", file.atKey(path), {
      key: String(key),
      expected: expectedOf(issue),
      state: "empty",
      ...(isOptional(schema, path) ? { optional: "yes" } : {}),
    });
  if (typeof found === "number" && issue["expected"] === "string") {
    if (key === "figure") return problem("NAP215", at, { written: String(written) });
    const isText = path.some(
      (step) => typeof step === "string" && (textKeys.has(step) || pathKeys.has(step)),
    );
    return problem("NAP205", at, {
      written: String(written),
      read: String(found),
      ...(isText ? { what: "text" } : {}),
    });
  }
  if (typeof found === "string" && (issue.code === "invalid_value" || issue.code === "invalid_union")) {
    const allowed = wordsOf(issue);
    if (allowed.length > 0) return unknownWord(path, at, found, allowed);
  }
  return problem("NAP204", at, { found: describe(found, written), expected: expectedOf(issue) });
}

function unknownWord(path: Path, at: Problem["at"], written: string, allowed: string[]): Problem {
  const suggestion = suggest(written, allowed);
  const params = { written, allowed, ...(suggestion === null ? {} : { suggestion }) };
  return path[0] === "within"
    ? problem("NAP404", at, { ...params, key: `within.${String(path[1])}` })
    : problem("NAP217", at, params);
}

const wordsOf = (issue: Issue): string[] =>
  issue.code === "invalid_value"
    ? (issue["values"] as unknown[]).map(String)
    : (issue["errors"] as Issue[][])
        .flat()
        .flatMap((inner) =>
          inner.code === "invalid_value" && inner.path.length === 0
            ? (inner["values"] as unknown[]).map(String)
            : [],
        );

const typeWords: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list: [a, b]",
  object: "a map: {key: value}",
  record: "a map: {key: value}",
  boolean: "true or false",
};

/** Keys under which paths stand: a number there is no file. */
const pathKeys = new Set(["assessments", "methods", "scales"]);

/** Keys under which a text stands, and no id. */
const textKeys = new Set(["title", "notice", "label", "name", "note", "aliases", "unit", "basis"]);

const expectedOf = (issue: Issue): string =>
  issue.code === "invalid_value"
    ? `one of: ${wordsOf(issue).join(", ")}`
    : issue.code === "invalid_type"
      ? (typeWords[String(issue["expected"])] ?? String(issue["expected"]))
      : issue.code === "too_small" && issue["origin"] === "number"
        ? `a number not below ${String(issue["minimum"])}`
        : issue.code === "too_big"
          ? "a whole number, not so large"
          : issue.message;

const describe = (found: unknown, written: unknown): string =>
  Array.isArray(found)
    ? found.length === 0
      ? "an empty list"
      : "a list"
    : found !== null && typeof found === "object"
      ? "a map"
      : `"${String(written ?? found)}"`;
