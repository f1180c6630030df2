// A value that its schema refuses → the problem.
import type { ZodType } from "zod";
import type { Path, Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { suggest } from "../../text/suggest.ts";
import { expectedAt, isWord, neededAt } from "./expected.ts";
import { foundValue } from "./foundValue.ts";
import { isOptional } from "./schemaKeys.ts";
import { typesOf, wordsOf, type Issue } from "./schemaIssue.ts";
import { valueAt } from "./valueAt.ts";
import type { YamlFile } from "../yaml/yamlFile.ts";

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
    return problem("NAP204", at, {
      found: { kind: "empty-item" },
      expected: expectedAt(issue, path, found, ""),
    });
  if (found === null)
    return problem("NAP202", file.atKey(path), {
      key: String(key),
      expected: neededAt(issue, path),
      state: "empty",
      ...(isOptional(schema, path) ? { optional: true } : {}),
    });
  const isText = path.some((step) => typeof step === "string" && (textKeys.has(step) || pathKeys.has(step)));
  if (
    typeof found === "number" &&
    !isWord(issue) &&
    (issue["expected"] === "string" || (isText && isTextOnly(issue)))
  ) {
    if (key === "figure") return problem("NAP215", at, { written: String(written) });
    return problem("NAP205", at, {
      written: String(written),
      read: String(found),
      what: isText ? "text" : "id",
    });
  }
  if (typeof found === "string" && (issue.code === "invalid_value" || issue.code === "invalid_union")) {
    const allowed = wordsOf(issue);
    if (allowed.length > 0) return unknownWord(path, at, found, allowed);
  }
  return problem("NAP204", at, {
    found:
      issue.code === "too_big" && Array.isArray(found)
        ? { kind: "long-list", items: found.length }
        : foundValue(found, written),
    expected: expectedAt(issue, path, found, written),
  });
}

/** A text, or one for each language. */
const isTextOnly = (issue: Issue): boolean => {
  const types = typesOf(issue);
  return types.includes("string") && !types.includes("number") && !types.includes("array");
};

function unknownWord(path: Path, at: Place, written: string, allowed: string[]): Problem {
  const suggestion = suggest(written, allowed);
  const params = { written, allowed, ...(suggestion === null ? {} : { suggestion }) };
  return path[0] === "within"
    ? problem("NAP404", at, { ...params, key: `within.${String(path[1])}` })
    : problem("NAP217", at, params);
}

/** Keys under which paths stand: a number there is not a file. */
export const pathKeys = new Set(["assessments", "methods", "scales"]);

/** Keys under which a text stands, and not an id. */
const textKeys = new Set(["title", "notice", "label", "name", "note", "aliases", "unit", "basis"]);
