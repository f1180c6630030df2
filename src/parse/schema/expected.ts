// What a schema objects to, and the value → what belongs there, and how the value is to be written.
import type { Path } from "../../model/place.ts";
import { schemaExpectations, type Expected } from "../../model/problems/expectations.ts";
import { plainId } from "../../text/plainId.ts";
import { exampleAt } from "./exampleAt.ts";
import { typesOf, wordsOf, type Issue } from "./schemaIssue.ts";

/** For a key that is missing or empty. */
export const neededAt = (issue: Issue, path: Path): Expected => withExample(issue, path, undefined);

/** For a value of another kind. */
export function expectedAt(issue: Issue, path: Path, found: unknown, written: unknown): Expected {
  const types = typesOf(issue);
  const isNumber = types.some((type) => type === "number" || type === "int");
  if (typeof found === "number" && !Number.isFinite(found) && isNumber) return { kind: "smaller-number" };
  if (isNumber && typeof found === "string" && /^-?\d+(\.\d+)?$/.test(found.trim()))
    return { ...kindOf(issue, found), unquoted: found.trim() };
  if (isWord(issue)) return kindOf(issue, found);
  if (!isNumber && types.includes("string") && (typeof found === "number" || typeof found === "boolean"))
    return { ...kindOf(issue, found), quoted: String(written) };
  const expected = withExample(issue, path, found);
  if (expected.kind !== "list" || expected.example === undefined) return expected;
  const fits = expected.example.includes("{") || typeof found === "object";
  return fits ? expected : { kind: "list", example: `[${String(written)}]` };
}

function withExample(issue: Issue, path: Path, found: unknown): Expected {
  const expected = kindOf(issue, found);
  const example = expected.kind === "list" || expected.kind === "map" ? exampleAt(path) : null;
  return example === null ? expected : ({ kind: expected.kind, example } as Expected);
}

const kindsOfTypes: Readonly<Record<string, Expected>> = {
  string: { kind: "text" },
  number: { kind: "number" },
  int: { kind: "whole-number" },
  array: { kind: "list" },
  object: { kind: "map" },
  record: { kind: "map" },
  boolean: { kind: "true-or-false" },
};

/** Whether a word stands there that is never a number, so that quotes do not help. */
export const isWord = (issue: Issue): boolean =>
  issue.code === "invalid_type" && issue.message === "language";

function kindOf(issue: Issue, found: unknown): Expected {
  if (isWord(issue)) return { kind: "language" };
  if (issue.code === "invalid_value") return { kind: "one-of", values: wordsOf(issue) };
  if (issue.code === "invalid_type")
    return kindsOfTypes[String(issue["expected"])] ?? { kind: "another-value" };
  if (issue.code === "too_small" && issue["origin"] === "number")
    return { kind: "number-from", least: Number(issue["minimum"]) };
  if (issue.code === "too_big" && issue["origin"] !== "array") return { kind: "smaller-whole-number" };
  return ofSchema(issue, found);
}

/** What the schema wants in words of its own: the message of its issue is their id. */
function ofSchema(issue: Issue, found: unknown): Expected {
  const kind = schemaExpectations.find((id) => id === issue.message);
  if (kind === undefined) return { kind: "another-value" };
  if (kind === "rater-rule") return { kind, values: wordsOf(issue) };
  if (kind === "id-in-straight-quotes" || kind === "id-without-invisible")
    return { kind, id: plainId(String(found))?.id ?? "" };
  return { kind };
}
