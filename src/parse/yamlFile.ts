// YAML text → plain values with the place of each part, or problems.
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import type { Path, Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { composeYaml } from "./composeYaml.ts";

/** A YAML file: its values as YAML types them, the same with numbers as they were written, and its places. */
export interface YamlFile {
  readonly source: string;
  /** For checking types: `1.10` is the number 1.1 here. */
  readonly typed: unknown;
  /** For reading values: `1.10` is the text "1.10" here. */
  readonly written: unknown;
  /** The place of the value at the path, or of the nearest part around it that exists. */
  readonly at: (path: Path) => Place;
  /** The place of the key itself. */
  readonly atKey: (path: Path) => Place;
}

/** Reads one YAML document. Either `file` or at least one problem comes back. */
export function readYaml(source: string, text: string): { file: YamlFile | null; problems: Problem[] } {
  const composed = composeYaml(source, text.replace(/\r\n?/g, "\n"));
  if ("problems" in composed) return { file: null, problems: composed.problems };
  const { document, targets, place } = composed;
  // Aliases were counted when they were followed.
  const typed: unknown = document.toJS({ maxAliasCount: -1 });
  visit(document, {
    Scalar: (_, node) => void keepNumberAsWritten(node as { value: unknown; source?: string }),
  });
  const written: unknown = document.toJS({ maxAliasCount: -1 });
  const pairOf = pairFinder();
  const offsetAt = (path: Path, wantKey: boolean): Place =>
    place(offsetOf(document, targets, pairOf, path, wantKey));
  return {
    file: {
      source,
      typed,
      written,
      at: (path) => offsetAt(path, false),
      atKey: (path) => offsetAt(path, true),
    },
    problems: [],
  };
}

const keepNumberAsWritten = (node: { value: unknown; source?: string }): void => {
  if (typeof node.value === "number" || typeof node.value === "bigint")
    node.value = node.source ?? String(node.value);
};

/** Finds the pairs of maps by their keys, however many are asked for. */
function pairFinder(): (map: YAMLMap, key: string) => Pair | undefined {
  const known = new Map<YAMLMap, Map<string, Pair>>();
  return (map, key) => {
    let pairs = known.get(map);
    if (pairs === undefined) {
      pairs = new Map(
        map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]),
      );
      known.set(map, pairs);
    }
    return pairs.get(key);
  };
}

function offsetOf(
  document: Document,
  targets: ReadonlyMap<Alias, Node>,
  pairOf: ReturnType<typeof pairFinder>,
  path: Path,
  wantKey: boolean,
): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = targets.get(node);
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      if (pair === undefined) return offset;
      const keyOffset = rangeStart(pair.key) ?? offset;
      if (wantKey && index === path.length - 1) return keyOffset;
      node = pair.value;
      offset = rangeStart(node) ?? keyOffset;
    } else if (isSeq(node) && typeof step === "number" && node.items[step] !== undefined) {
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    } else return offset;
  }
  return offset;
}

const rangeStart = (node: unknown): number | null =>
  isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
