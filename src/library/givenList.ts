// An option that is a list → the list, or an error that says what it takes.
import { InvalidOption } from "./invalidOption.ts";

/** @param items what the list has, as a part of a sentence: `names of scales` */
export function givenList<T>(option: string, list: readonly T[], items: string): readonly T[] {
  if (Array.isArray(list) && list.length > 0) return list;
  throw new InvalidOption(option, `a list of ${items} is needed`);
}
