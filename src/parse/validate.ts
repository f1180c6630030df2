// A YAML file and the schema of its format → problems with the structure, each at its place.
import type { ZodType } from "zod";
import type { Path, Place } from "../model/place.ts";
import { problem, type Problem, type ProblemCode } from "../model/problem.ts";
import { suggest, suggester } from "../model/suggest.ts";
import { isOptional, keysAt } from "./schemaKeys.ts";
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
  /** The outermost keys under which something that the schema requires is not there, or of another type. */
  readonly broken: ReadonlySet<string>;
  /** The same for rows that stand in the file itself, by their index. */
  readonly brokenRows: ReadonlySet<number>;
}

/** Checks keys, types and fixed words. Nothing is converted. */
export function validate(file: YamlFile, schema: ZodType): Validation {
  const result = parseOrNull(file, schema);
  if (result === null) {
    const params = {
      found: "more mistakes than can be told",
      expected: "a file in the format that it names",
    };
    return {
      problems: [problem("NAP204", file.at([]), params)],
      broken: new Set([""]),
      brokenRows: new Set(),
    };
  }
  if (result.success) return { problems: [], broken: new Set(), brokenRows: new Set() };
  const found = result.error.issues.flatMap((issue) =>
    problemsOf(file, schema, issue as unknown as Issue, []),
  );
  const breaking = found.filter(({ problem: { code } }) => !harmless.has(code));
  return {
    problems: withoutEchoes(found),
    broken: new Set(breaking.filter(({ row }) => row === null).map(({ key }) => key)),
    brokenRows: new Set(breaking.flatMap(({ row }) => (row === null ? [] : [row]))),
  };
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

/** A misspelt key is not missing too: NAP202 gives way to the NAP201 that suggests its key in the same map. */
function withoutEchoes(found: Found[]): Problem[] {
  const misspelt = new Set(
    found.map(({ problem: { code, params }, map }) =>
      code === "NAP201" ? `${map} ${String(params["suggestion"])}` : "",
    ),
  );
  return found
    .filter(
      ({ problem: { code, params }, map }) =>
        code !== "NAP202" || !misspelt.has(`${map} ${String(params["key"])}`),
    )
    .map((item) => item.problem);
}

/** A problem, and for a key the map that it belongs to. */
interface Found {
  readonly problem: Problem;
  readonly map: string;
  /** The outermost key around it; "" where it is the whole file. */
  readonly key: string;
  /** The index of the row around it among `ratings`; `null` where it is in none. */
  readonly row: number | null;
}

function problemsOf(file: YamlFile, schema: ZodType, issue: Issue, around: Path): Found[] {
  const path: Path = [
    ...around,
    ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step)),
  ];
  const found = valueAt(file.typed, path);
  const [own, parent] = [path, path.slice(0, -1)].map((way) => JSON.stringify(way)) as [string, string];
  const row = path[0] === "ratings" && typeof path[1] === "number" ? path[1] : null;
  const outermost = { key: String(path[0] ?? ""), row };
  if (issue.code === "unrecognized_keys") {
    const allowed = keysAt(schema, path);
    const meant = suggester(allowed);
    return (issue["keys"] as string[]).map((key) => ({
      problem: unknownKey(file.atKey([...path, key]), key, allowed, meant(key)),
      map: own,
      ...outermost,
    }));
  }
  if (found === undefined)
    return [
      {
        map: parent,
        ...outermost,
        problem: problem("NAP202", file.at(path.slice(0, -1)), {
          key: String(path.at(-1)),
          expected: expectedOf(issue),
        }),
      },
    ];
  if (issue.code === "invalid_union") {
    const branch = branchFor(issue["errors"] as Issue[][]);
    if (branch !== null) return branch.flatMap((inner) => problemsOf(file, schema, inner, path));
  }
  return [{ problem: wrongValue(file, schema, path, found, issue), map: parent, ...outermost }];
}

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
  if (found === null)
    return problem("NAP202", file.atKey(path), {
      key: String(key),
      expected: expectedOf(issue),
      state: "empty",
      ...(isOptional(schema, path) ? { optional: "yes" } : {}),
    });
  if (typeof found === "number" && issue["expected"] === "string") {
    if (key === "figure") return problem("NAP215", at, { written: String(written) });
    const isText = path.some((step) => typeof step === "string" && textKeys.has(step));
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

/** Keys under which a text for people stands, and no id. */
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

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      value === null || typeof value !== "object"
        ? undefined
        : (value as Record<string | number, unknown>)[step],
    root,
  );
