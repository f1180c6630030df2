// Keys that the schema does not know → what they are meant to be, and which keys are then not missing.
import type { ZodType } from "zod";
import type { Path } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { suggester } from "../../text/suggest.ts";
import { isOptional, keysAt, keysThatTake } from "./schemaKeys.ts";
import type { Found } from "./schemaIssue.ts";
import { valueAt } from "./valueAt.ts";
import type { YamlFile } from "../yaml/yamlFile.ts";

/**
 * NAP201. What is like no known key may be meant as any that is missing and takes such a value, above all as one that
 * is required.
 */
export function unknownKeys(file: YamlFile, schema: ZodType, path: Path, keys: readonly string[]): Found[] {
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
      problem: problem("NAP201", file.atKey([...path, key]), {
        key,
        allowed,
        ...(suggestion === null ? {} : { suggestion }),
      }),
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

/**
 * A misspelt key is not missing too: in a map with as many keys that nobody knows as are missing, NAP202 gives way to
 * the NAP201 of a key that may be meant.
 */
export function withoutEchoes(found: readonly Found[]): Problem[] {
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

const mapOf = ({ path }: Found): string => JSON.stringify(path.slice(0, -1));
