// What a long list is made of, and its items in two parts each → the objects of the JSON contract.
import type { ListOf } from "./document.ts";

export const wholeItems: ListOf = (things, itemOf) =>
  things.map((thing) => {
    const { own, rest } = itemOf(thing);
    return { ...own, ...rest };
  });
