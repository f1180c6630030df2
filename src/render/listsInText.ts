// An object, and how its long lists are put together → its JSON text, the lists written item by item.
import type { ListItem, ListOf } from "../present/document.ts";
import { isPlain } from "./isPlain.ts";
import { jsonPieces } from "./jsonPieces.ts";
import { jsonText } from "./jsonText.ts";

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
 */
export function* listsInText(make: (listOf: ListOf) => object): Generator<string> {
  const written = new Map<object, (indent: string) => Generator<string>>();
  let left = 0;
  const value = make((things, itemOf) => {
    const list: never[] = [];
    if (things.length === 0) return list;
    left++;
    written.set(list, function* (indent) {
      left--;
      yield "[\n";
      yield* itemTexts(itemsOf(things, itemOf), `${indent}  `);
      yield `\n${indent}]`;
    });
    return list;
  });
  yield* jsonPieces(value, written);
  if (left !== 0) throw new Error("a list was put together and not written once as it is");
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
