// Long lists written item by item → the same text as the whole object gives
import { expect, test } from "vitest";
import { wholeItems } from "../../src/present/wholeItems.ts";
import type { ListOf } from "../../src/present/document.ts";
import { jsonText } from "../../src/render/jsonText.ts";
import { listsInText } from "../../src/render/listsInText.ts";

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
const make =
  (title: string) =>
  (listOf: ListOf): object => ({
    title,
    parts: [{ deep: listOf(items), behind: 1 }, { deep: listOf([]) }],
    last: listOf(items.slice(1)),
  });

test("the text of a list is that of its objects, at any depth", () => {
  const text = listsInText(make("plain"));
  expect(text).toBe(jsonText(make("plain")(wholeItems), 2));
  expect(JSON.parse(text ?? "")).toEqual(make("plain")(wholeItems));
});

test("a text of the data that is like a mark is not taken for a list", () => {
  expect(listsInText(make("\u0000list 0"))).toBeNull();
});

test("an object without lists is written as it is", () => {
  expect(listsInText(() => ({ a: [1, 2] }))).toBe(jsonText({ a: [1, 2] }, 2));
});
