// The items of a long list, in two parts each → the objects of the JSON contract.
import type { ListOf } from "./document.ts";

export const wholeItems: ListOf = (items) => items.map(({ own, rest }) => ({ ...own, ...rest }));
