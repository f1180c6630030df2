// A value of a wrong type → what it is.
import type { FoundValue } from "../../model/problems/expectations.ts";

/** A number and a text of the same digits differ in their kind alone. */
export function foundValue(found: unknown, written: unknown): FoundValue {
  if (Array.isArray(found)) return { kind: found.length === 0 ? "empty-list" : "list" };
  if (found !== null && typeof found === "object") return { kind: "map" };
  if (typeof found === "string") return { kind: "text", written: found };
  if (typeof found === "boolean") return { kind: "true-or-false", written: String(found) };
  return { kind: /\d/.test(String(written)) ? "number" : "other", written: String(written) };
}
