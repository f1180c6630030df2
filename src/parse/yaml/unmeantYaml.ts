// A YAML document → the parts that YAML allows and nobody means in a file of nap.
import { isNode, isScalar, visit, type Document, type Node } from "yaml";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";

/** NAP106 for tags, and for keys that are lists, merges or JavaScript's own. */
export function unmeantYaml(document: Document, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: unknown, reason: string): void => {
    problems.push(problem("NAP106", place((isNode(node) ? node.range?.[0] : undefined) ?? 0), { reason }));
  };
  const refuseTag = (node: Node): void => {
    if (!("tag" in node) || node.tag === undefined) return;
    refuse(node, `${node.tag.replace("tag:yaml.org,2002:", "!!")} is a tag of YAML, which nap does not read`);
  };
  visit(document, {
    Node: (_, node) => refuseTag(node),
    Map(_, map) {
      refuseTag(map);
      for (const { key } of map.items) {
        const reason = isScalar(key) ? refusedKeys.get(String(key.value)) : "a key must be a word or a text";
        if (reason !== undefined) refuse(key, reason);
      }
    },
  });
  return problems;
}

const refusedKeys: ReadonlyMap<string, string> = new Map([
  ["<<", "maps are not merged by <<; write the keys out"],
  ["__proto__", "__proto__ cannot be a key"],
]);
