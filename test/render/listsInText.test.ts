// Long lists written item by item → the same text as the whole object gives
import { expect, test } from "vitest";
import { wholeItems } from "../../src/present/wholeItems.ts";
import type { ListOf } from "../../src/present/document.ts";
import { jsonText } from "../../src/render/jsonText.ts";
import { listsInText } from "../../src/render/listsInText.ts";
import { wholeText } from "../../src/render/wholeText.ts";

const rest: object = {
  nested: [{ a: 1 }, { b: ["x"] }],
  empty: [],
  none: null,
  text: "line\nbreak ##[error] \u2028",
};
const items = [
  { own: { id: 'a "quoted"', kind: "##[group]" }, rest },
  { own: { id: "list 0", kind: "\u202e" }, rest },
  { own: { id: "c", kind: "z" }, rest: { ...rest, none: "some" } },
];
/** The items are made already. */
const own = <T>(item: T): T => item;

const make =
  (title: string) =>
  (listOf: ListOf): object => ({
    title,
    parts: [{ deep: listOf(items, own), behind: 1 }, { deep: listOf([], own) }],
    last: listOf(items.slice(1), own),
  });

test("the text of a list is that of its objects, at any depth", () => {
  const text = wholeText(listsInText(make("plain")));
  expect(text).toBe(jsonText(make("plain")(wholeItems), 2));
  expect(JSON.parse(text)).toEqual(make("plain")(wholeItems));
});

test("no text of the data is taken for a list", () => {
  const like = make("\u0000list 0");
  expect(wholeText(listsInText(like))).toBe(jsonText(like(wholeItems), 2));
});

test("an object without lists is written as it is", () => {
  expect(wholeText(listsInText(() => ({ a: [1, 2] })))).toBe(jsonText({ a: [1, 2] }, 2));
});

test("a list that is not in the object, or there twice, is told", () => {
  const lost = (listOf: ListOf): object => ({ none: [...listOf(items, own)] });
  const twice = (listOf: ListOf): object => {
    const list = listOf(items, own);
    return { list, again: list };
  };
  for (const wrong of [lost, twice]) expect(() => wholeText(listsInText(wrong))).toThrow("not written once");
});
