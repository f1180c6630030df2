// A value → its JSON text in pieces, however long it is.
import { jsonText } from "./jsonText.ts";

/** Values within a value that are written at once: some hundred kilobytes of text, where no string of V8 holds more than 512 MB. */
const most = 5000;

/** Lists of a value → how each is written, its brackets among it, behind an indentation. */
type WrittenLists = ReadonlyMap<object, (indent: string) => Iterable<string>>;

const none: WrittenLists = new Map();

/**
 * What `jsonText(value, 2)` gives.
 *
 * @param value lists, plain objects, texts, numbers, truth values and `null`; a key without a value is left out
 * @param written the lists of it that are not held as they are written
 */
export function* jsonPieces(value: unknown, written = none, indent = ""): Generator<string> {
  if (typeof value !== "object" || value === null || weightOf(value, written, most) <= most)
    return yield jsonText(value, 2).replaceAll("\n", `\n${indent}`);
  const own = written.get(value);
  if (own !== undefined) return yield* own(indent);
  const inner = `${indent}  `;
  const [opening, closing] = Array.isArray(value) ? "[]" : "{}";
  let before = opening;
  for (const [start, item] of itemsIn(value)) {
    yield `${before}\n${inner}${start}`;
    yield* jsonPieces(item, written, inner);
    before = ",";
  }
  yield `\n${indent}${closing}`;
}

function* itemsIn(value: object): Generator<readonly [start: string, item: unknown]> {
  if (Array.isArray(value)) for (const item of value) yield ["", item ?? null];
  else
    for (const [key, item] of Object.entries(value))
      if (item !== undefined) yield [`${jsonText(key)}: `, item];
}

/** How many values it holds, itself among them, counted until there are more than `limit`; a list that is written in its own way is more. */
function weightOf(value: unknown, written: WrittenLists, limit: number): number {
  if (typeof value !== "object" || value === null) return 1;
  if (written.has(value)) return limit + 1;
  let weight = 1;
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    weight += weightOf(item, written, limit - weight);
    if (weight > limit) break;
  }
  return weight;
}
