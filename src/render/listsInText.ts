// Lists of an object, and the object with a mark for each of them → its JSON text, written item by item.
import type { ListItem, ListOf } from "../present/document.ts";
import { joinPieces } from "./joinPieces.ts";
import { jsonText } from "./jsonText.ts";

/** A mark stands in the place of a list; no text of the data is taken for one, since each is counted. */
const markOf = (number: number): string => `\u0000list ${number}`;

/**
 * What `JSON.stringify(value, null, 2)` gives, where `make` puts its long lists together with the function that it gets.
 * Fifty thousand clauses have a handful of figures: the text of each is made once, and no object is made of an item.
 *
 * @returns `null` where the data have a text that is like a mark
 */
export function listsInText(make: (listOf: ListOf) => object): string | null {
  const lists: (readonly ListItem<object, object>[])[] = [];
  const frame = jsonText(
    make((items) => {
      if (items.length === 0) return [];
      lists.push(items);
      return [markOf(lists.length - 1)] as never[];
    }),
    2,
  );
  const parts = frame.split(/( *)"\\u0000list (\d+)"/);
  if (parts.length !== 3 * lists.length + 1) return null;
  let text = "";
  for (let index = 0; index < parts.length; index += 3) {
    text += parts[index] ?? "";
    const list = lists[Number(parts[index + 2])];
    if (list !== undefined) text += joinPieces(itemTexts(list, parts[index + 1] ?? ""), ",\n");
  }
  return text;
}

function* itemTexts(items: readonly ListItem<object, object>[], indent: string): Generator<string> {
  const rests = new Map<object, string>();
  for (const { own, rest } of items) {
    let end = rests.get(rest);
    if (end === undefined) rests.set(rest, (end = inside(rest, indent)));
    yield `${indent}{\n${ownText(own, indent)},${end}\n${indent}}`;
  }
}

const ownText = (own: object, indent: string): string => {
  let text = "";
  for (const key in own)
    text += `${text === "" ? "" : ",\n"}${indent}  "${key}": ${jsonText(own[key as keyof object])}`;
  return text;
};

/** The lines between the braces. */
const inside = (value: object, indent: string): string =>
  jsonText(value, 2).slice(1, -2).replaceAll("\n", `\n${indent}`);
