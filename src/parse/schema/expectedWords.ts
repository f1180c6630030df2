// What a schema objects to, and the value → what belongs there, and how the value is to be written.
import type { Path } from "../../model/place.ts";
import { exampleAt } from "./exampleAt.ts";
import type { Issue } from "./schemaIssue.ts";

const typeWords: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list: [a, b]",
  object: "a map: {key: value}",
  record: "a map: {key: value}",
  boolean: "true or false",
};

/** The types that would do, of a union those of its branches. */
export const typesOf = (issue: Issue): string[] =>
  issue.code === "invalid_union"
    ? (issue["errors"] as Issue[][]).flat().filter(isAtTop).flatMap(typesOf)
    : issue.code === "invalid_type"
      ? [String(issue["expected"])]
      : [];

/** The words that would do. */
export const wordsOf = (issue: Issue): string[] =>
  issue.code === "invalid_value"
    ? (issue["values"] as unknown[]).map(String)
    : issue.code === "invalid_union"
      ? (issue["errors"] as Issue[][]).flat().filter(isAtTop).flatMap(wordsOf)
      : [];

const isAtTop = ({ path }: Issue): boolean => path.length === 0;

/** For a key that is missing or empty: how it is filled. */
export function neededWords(issue: Issue, path: Path): string {
  const example = isListOrMap(issue) ? exampleAt(path) : null;
  return example === null ? kindWords(issue) : `${String(path.at(-1))}: ${example}`;
}

/** For a value of another kind. */
export function expectedWords(issue: Issue, path: Path, found: unknown, written: unknown): string {
  const types = typesOf(issue);
  const isNumber = types.some((type) => type === "number" || type === "int");
  if (typeof found === "number" && !Number.isFinite(found) && isNumber)
    return "a number that is not so large";
  if (isNumber && typeof found === "string" && /^-?\d+(\.\d+)?$/.test(found.trim()))
    return `${kindWords(issue)}; take the quotes away: ${found.trim()}`;
  if (!isNumber && types.includes("string") && (typeof found === "number" || typeof found === "boolean"))
    return `${kindWords(issue)}; put it in quotes: "${String(written)}"`;
  const example = isListOrMap(issue) ? exampleAt(path) : null;
  if (example === null) return kindWords(issue);
  if (!types.includes("array")) return `a map: ${example}`;
  return `a list: write ${example.includes("{") || typeof found === "object" ? example : `[${String(written)}]`}`;
}

const isListOrMap = (issue: Issue): boolean =>
  issue.code === "invalid_type" && ["array", "object", "record"].includes(String(issue["expected"]));

const kindWords = (issue: Issue): string =>
  issue.code === "invalid_value"
    ? `one of: ${wordsOf(issue).join(", ")}`
    : issue.code === "invalid_type"
      ? (typeWords[String(issue["expected"])] ?? String(issue["expected"]))
      : issue.code === "too_small" && issue["origin"] === "number"
        ? `a number not below ${String(issue["minimum"])}`
        : issue.code === "too_big"
          ? "a whole number, not so large"
          : issue.message;
