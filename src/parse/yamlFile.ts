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
import { valueAt } from "./valueAt.ts";

/** A YAML file: its values as YAML types them, the same with numbers as they were written, and its places. */
export interface YamlFile {
  readonly source: string;
  /** For checking types: `1.10` is the number 1.1 here. */
  readonly typed: unknown;
  /** For reading values: `1.10` is the text "1.10" here. */
  readonly written: unknown;
  /** Keys that stand there twice, which is told; the last one counts. */
  readonly repeated: readonly Path[];
  /** The place of the value at the path, or of the nearest part around it that exists. */
  readonly at: (path: Path) => Place;
  /** The place of the key itself. */
  readonly atKey: (path: Path) => Place;
  /** Takes a key of the map at the path for another one that the map has not; false where there is no such key. */
  readonly takeAs: (path: Path, key: string, other: string) => boolean;
}

/** Reads one YAML document; `file` is `null` where it cannot be made sense of. */
export function readYaml(source: string, text: string): { file: YamlFile | null; problems: Problem[] } {
  const composed = composeYaml(source, text.replace(/\r\n?/g, "\n"));
  if ("problems" in composed) return { file: null, problems: composed.problems };
  const { document, targets, repeated, place } = composed;
  // Aliases were counted when they were followed.
  const typed: unknown = document.toJS({ maxAliasCount: -1 });
  visit(document, {
    Scalar: (_, node) => void keepNumberAsWritten(node as { value: unknown; source?: string }),
  });
  const written: unknown = document.toJS({ maxAliasCount: -1 });
  const pairOf = pairFinder();
  const offsetAt = (path: Path, wantKey: boolean): Place =>
    place(offsetOf(document, targets, pairOf.find, path, wantKey));
  return {
    file: {
      source,
      typed,
      written,
      repeated: repeated.map(({ path }) => path),
      at: (path) => offsetAt(path, false),
      atKey: (path) => offsetAt(path, true),
      takeAs(path, key, other) {
        const maps = [typed, written].map((root) => valueAt(root, path) as Record<string, unknown>);
        for (const map of maps) {
          if (!Object.hasOwn(map, key) || Object.hasOwn(map, other)) return false;
          map[other] = map[key];
          delete map[key];
        }
        pairOf.takeAs(mapAt(document, targets, pairOf.find, path), key, other);
        return true;
      },
    },
    problems: repeated.map((key) => key.problem),
  };
}

const keepNumberAsWritten = (node: { value: unknown; source?: string }): void => {
  if (typeof node.value === "number" || typeof node.value === "bigint")
    node.value = node.source ?? String(node.value);
};

type FindPair = (map: YAMLMap, key: string) => Pair | undefined;

/** Finds the pairs of maps by their keys, however many are asked for. */
function pairFinder() {
  const known = new Map<YAMLMap, Map<string, Pair>>();
  const pairsOf = (map: YAMLMap): Map<string, Pair> => {
    let pairs = known.get(map);
    if (pairs === undefined) {
      pairs = new Map(
        map.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair]),
      );
      known.set(map, pairs);
    }
    return pairs;
  };
  const find: FindPair = (map, key) => pairsOf(map).get(key);
  const takeAs = (map: unknown, key: string, other: string): void => {
    const pair = isMap(map) ? find(map, key) : undefined;
    if (isMap(map) && pair !== undefined) pairsOf(map).set(other, pair);
  };
  return { find, takeAs };
}

function mapAt(document: Document, targets: ReadonlyMap<Alias, Node>, pairOf: FindPair, path: Path): unknown {
  const followed = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);
  return path.reduce<unknown>((node, step) => {
    if (isMap(node)) return followed(pairOf(node, String(step))?.value);
    return isSeq(node) && typeof step === "number" ? followed(node.items[step]) : undefined;
  }, followed(document.contents));
}

function offsetOf(
  document: Document,
  targets: ReadonlyMap<Alias, Node>,
  pairOf: FindPair,
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
