// What `packValue` made of a value → the value again; what came again is one object.
import type { Packed } from "./packValue.ts";

export function unpackValue({ again, whole }: Packed): unknown {
  const known: unknown[] = [];
  const open = (value: unknown): unknown => {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map(open);
    const own = value as Record<string, unknown>;
    if (typeof own["@="] === "number") return known[own["@="]];
    if (own["@rows"] !== undefined) {
      const [keys = [], ...rows] = open(own["@rows"]) as [string[], ...unknown[][]];
      return rows.map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at]])));
    }
    return Object.fromEntries(Object.entries(own).map(([key, item]) => [key, open(item)]));
  };
  for (const value of again) known.push(open(value));
  return open(whole);
}
