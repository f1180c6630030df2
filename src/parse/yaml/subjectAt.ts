// The keys that lead to a value → what it is about: the clause and activity around it, and the way from there.
import type { Subject } from "../../model/subject.ts";
import type { KeyStep } from "./keysAt.ts";

/** The lists of a plan whose items are what findings are about. */
const lists: ReadonlyMap<string, "clause" | "activity"> = new Map([
  ["clauses", "clause"],
  ["activities", "activity"],
]);

/**
 * Items of other lists are named in the way by their ids; what has none by [].
 *
 * @example
 * const way = [{ key: "directions" }, { item: "1" }, { key: "clauses" }, { item: "1.4" }, { key: "window" }, { key: "start" }];
 * subjectAt(way) // { clause: "1.4", at: "window.start" }
 */
export function subjectAt(way: readonly KeyStep[]): Omit<Subject, "in"> {
  const named: { clause?: string; activity?: string } = {};
  let path = "";
  for (const [index, step] of way.entries()) {
    if ("key" in step) path += path === "" ? step.key : `.${step.key}`;
    else {
      const before = way[index - 1];
      const list = before !== undefined && "key" in before ? lists.get(before.key) : undefined;
      if (list === undefined || step.item === null || isNestedTwice(named, list))
        path += `[${step.item ?? ""}]`;
      else {
        named[list] = step.item;
        path = "";
      }
    }
  }
  return { ...named, ...(path === "" ? {} : { at: path }) };
}

/** An activity stands in a clause. */
const isNestedTwice = (named: { clause?: string }, list: "clause" | "activity"): boolean =>
  list === "activity" && named.clause === undefined;
