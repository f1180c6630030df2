// A YAML document → its keys that stand in one map twice.
import { isMap, isScalar, isSeq, type Document } from "yaml";
import type { Path, Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { keyName } from "./keyName.ts";

/** The key, NAP108 at its second place, and the path of its values. */
export interface RepeatedKey {
  readonly problem: Problem;
  readonly path: Path;
}

/** Each key in front of `end` that its map has already; 1 and "1" are one key. */
export function repeatedKeys(
  document: Document,
  place: (offset: number) => Place,
  end: number,
): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const read = (node: unknown, path: Path): void => {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) read(item, [...path, index]);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = keyName(key);
      const own = [...path, name];
      const offset = isScalar(key) ? (key.range?.[0] ?? 0) : end;
      if (isScalar(key) && seen.size === seen.add(name).size && offset < end)
        found.push({ problem: problem("NAP108", place(offset), { key: key.source ?? name }), path: own });
      read(key, own);
      read(value, own);
    }
  };
  read(document.contents, []);
  return found;
}
