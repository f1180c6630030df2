// A YAML document → the parts that YAML allows, and that make no sense in a file of nap.
import { isNode, isScalar, visit, type Document, type Node } from "yaml";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { YamlSlip } from "../../model/problems/yamlSlips.ts";

/** NAP106 for tags, and for keys that are lists, merges or JavaScript's own. */
export function unmeantYaml(document: Document, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: unknown, slip: YamlSlip): void => {
    problems.push(problem("NAP106", place((isNode(node) ? node.range?.[0] : undefined) ?? 0), slip));
  };
  const refuseTag = (node: Node): void => {
    if (!("tag" in node) || node.tag === undefined) return;
    refuse(node, { reason: "tag", tag: node.tag.replace("tag:yaml.org,2002:", "!!") });
  };
  visit(document, {
    Node: (_, node) => refuseTag(node),
    Map(_, map) {
      refuseTag(map);
      for (const { key } of map.items) {
        const slip: YamlSlip | undefined = isScalar(key)
          ? refusedKeys.get(String(key.value))
          : { reason: "key-not-text" };
        if (slip !== undefined) refuse(key, slip);
      }
    },
  });
  return problems;
}

const refusedKeys: ReadonlyMap<string, YamlSlip> = new Map([
  ["<<", { reason: "merge-key" }],
  ["__proto__", { reason: "impossible-key", key: "__proto__" }],
]);
