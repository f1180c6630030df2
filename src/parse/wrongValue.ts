// A value that its schema refuses → the problem, in words for people who know neither.
import type { ZodType } from "zod";
import type { Path, Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { isOptional } from "./schemaKeys.ts";
import type { Issue } from "./schemaIssue.ts";
import { valueAt } from "./valueAt.ts";
import type { YamlFile } from "./yamlFile.ts";

export function wrongValue(
  file: YamlFile,
  schema: ZodType,
  path: Path,
  found: unknown,
  issue: Issue,
): Problem {
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

function unknownWord(path: Path, at: Place, written: string, allowed: string[]): Problem {
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
export const pathKeys = new Set(["assessments", "methods", "scales"]);

/** Keys under which a text stands, and no id. */
const textKeys = new Set(["title", "notice", "label", "name", "note", "aliases", "unit", "basis"]);

/** What the schema wants instead. */
export const expectedOf = (issue: Issue): string =>
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
