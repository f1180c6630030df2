// Plain values → the same with what they share written once: the keys of objects that are alike, and values that come again.

/** So many objects with the same keys, and more, are rows. */
const fewest = 3;
/** A value that is shorter costs more to name than to write. */
const shortest = 14;
/** A list of more than this does not come again. */
const longest = 50;

/** What is packed: values that come again, and the whole, in which they are named by their number. */
export interface Packed {
  readonly again: readonly unknown[];
  readonly whole: unknown;
}

export function packValue(value: unknown): Packed {
  const rows = asRows(value);
  const counts = new Map<string, number>();
  count(rows, counts);
  const again: unknown[] = [];
  const numbers = new Map<string, number>();
  const named = (own: unknown): unknown => {
    if (!isWhole(own)) return own;
    const text = textOf(own);
    const isAgain = (counts.get(text) ?? 0) > 1;
    const known = numbers.get(text);
    if (known !== undefined) return { "@=": known };
    const inside = typeof own === "string" ? own : Array.isArray(own)
      ? own.map(named)
      : Object.fromEntries(Object.entries(own).map(([key, item]) => [key, named(item)]));
    if (!isAgain) return inside;
    numbers.set(text, again.length);
    again.push(inside);
    return { "@=": again.length - 1 };
  };
  return { whole: named(rows), again };
}

/** Values within one that came already are not counted: they are not written again. */
function count(value: unknown, counts: Map<string, number>): void {
  if (!isWhole(value)) return;
  const text = textOf(value);
  if (text !== "") {
    const known = counts.get(text) ?? 0;
    counts.set(text, known + 1);
    if (known > 0) return;
  }
  if (typeof value !== "string") for (const item of Object.values(value)) count(item, counts);
}

/** What may come again: a text, a list or an object. */
const isWhole = (value: unknown): value is object | string =>
  typeof value === "string" || (value !== null && typeof value === "object");

/** "" for what is not worth a name. */
function textOf(value: object | string): string {
  if (typeof value === "string") return value.length < shortest ? "" : JSON.stringify(value);
  const isLong = Object.values(value).some((item) => Array.isArray(item) && item.length > longest);
  if (isLong || (Array.isArray(value) && value.length > longest)) return "";
  const text = JSON.stringify(value);
  return text.length < shortest ? "" : text;
}

function asRows(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asRows(item)]));
  const keys = sharedKeys(value);
  if (keys === null) return value.map(asRows);
  return { "@rows": [keys, ...value.map((item) => keys.map((key) => asRows(item[key])))] };
}

/** `null` where the items are not objects with the same keys in the same order. */
function sharedKeys(items: readonly unknown[]): string[] | null {
  if (items.length < fewest) return null;
  const [first] = items;
  if (!isPlain(first)) return null;
  const keys = Object.keys(first);
  const together = keys.join("\n");
  return keys.length > 1 && items.every((item) => isPlain(item) && Object.keys(item).join("\n") === together)
    ? keys
    : null;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);
