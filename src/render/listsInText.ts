// Lists of an object, and the object with a mark for each of them → its JSON text, written item by item.
import type { Pieces } from "../model/pieces.ts";
import type { ListItem, ListOf } from "../present/document.ts";
import { isPlain } from "./isPlain.ts";
import { jsonText } from "./jsonText.ts";

/** A mark stands in the place of a list; no text of the data is taken for one, since each is counted. */
const markOf = (number: number): string => `\u0000list ${number}`;

type List = Iterable<ListItem<object, object>>;

function* itemsOf<T>(
  things: readonly T[],
  itemOf: (thing: T) => ListItem<object, object>,
): Generator<ListItem<object, object>> {
  for (const thing of things) yield itemOf(thing);
}

/**
 * What `JSON.stringify(value, null, 2)` gives, where `make` puts its long lists together with the function that it gets.
 * Fifty thousand clauses have a handful of figures: the text of each is made once, and no object is made of an item.
 *
 * @returns `null` where the data have a text that is like a mark
 */
export function listsInText(make: (listOf: ListOf) => object): Pieces | null {
  const lists: List[] = [];
  const frame = jsonText(
    make((things, itemOf) => {
      if (things.length === 0) return [];
      lists.push(itemsOf(things, itemOf));
      return [markOf(lists.length - 1)] as never[];
    }),
    2,
  );
  const parts = frame.split(/(?<! )( *)"\\u0000list (\d+)"/);
  return parts.length === 3 * lists.length + 1 ? filledIn(parts, lists) : null;
}

/** @param parts the text before a mark, its indentation, its number, the text before the next mark … */
function* filledIn(parts: readonly string[], lists: readonly List[]): Generator<string> {
  for (let index = 0; index < parts.length; index += 3) {
    yield parts[index] ?? "";
    const list = lists[Number(parts[index + 2])];
    if (list !== undefined) yield* itemTexts(list, parts[index + 1] ?? "");
  }
}

function* itemTexts(items: List, indent: string): Generator<string> {
  const rests = new Map<object, string>();
  let start = `${indent}{\n`;
  for (const { own, rest } of items) {
    let end = rests.get(rest);
    if (end === undefined) rests.set(rest, (end = `,${inside(rest, indent)}\n${indent}}`));
    yield start + ownText(own, indent) + end;
    start = `,\n${indent}{\n`;
  }
}

const ownText = (own: object, indent: string): string => {
  let text = "";
  for (const key in own)
    text += `${text === "" ? "" : ",\n"}${indent}  "${key}": ${valueText(own[key as keyof object])}`;
  return text;
};

/** Most ids hold nothing that JSON writes in another way. */
const valueText = (value: unknown): string =>
  typeof value === "string" && isPlain(value) ? `"${value}"` : jsonText(value);

/** The lines between the braces. */
const inside = (value: object, indent: string): string =>
  jsonText(value, 2).slice(1, -2).replaceAll("\n", `\n${indent}`);
