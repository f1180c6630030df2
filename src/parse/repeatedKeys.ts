// A YAML document → its keys that stand in one map twice.
import { isMap, isScalar, isSeq, type Document, type YAMLMap } from "yaml";
import type { Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";

/** NAP108 at each key in front of `end` that its map has already; 1 and "1" are one key. */
export function repeatedKeys(document: Document, place: (offset: number) => Place, end: number): Problem[] {
  const problems: Problem[] = [];
  const readKeys = ({ items }: YAMLMap): void => {
    const seen = new Set<string>();
    for (const { key } of items) {
      if (!isScalar(key)) continue;
      const [name, offset] = [String(key.value), key.range?.[0] ?? 0];
      if (seen.size === seen.add(name).size && offset < end)
        problems.push(problem("NAP108", place(offset), { key: key.source ?? name }));
    }
  };
  const read = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) read(item);
    if (!isMap(node)) return;
    readKeys(node);
    for (const { key, value } of node.items) {
      read(key);
      read(value);
    }
  };
  read(document.contents);
  return problems;
}
