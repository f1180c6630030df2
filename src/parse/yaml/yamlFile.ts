// YAML text → plain values with the place of each part, or problems.
import { isAlias, isMap, isNode, isSeq, visit, type Alias, type Node, type Pair, type YAMLMap } from "yaml";
import type { Path, Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { keyName } from "./keyName.ts";
import { commentedOut } from "./commentedOut.ts";
import { composeYaml } from "./composeYaml.ts";
import { valueAt } from "../schema/valueAt.ts";

/** A YAML file: its values as YAML types them, the same with numbers as they were written, and its places. */
export interface YamlFile {
  readonly source: string;
  /** For checking types: `1.10` is the number 1.1 here. */
  readonly typed: unknown;
  /** For reading values: `1.10` is the text "1.10" here. */
  readonly written: unknown;
  /** Keys that stand there twice, which is told; the last one counts. */
  readonly repeated: readonly Path[];
  /** Values of which a comma cut a piece off, which is told. */
  readonly cut: readonly Path[];
  /**
   * The place of the value at the path; where there is none, of a line with its key that is commented out, else of the
   * nearest part around it that exists.
   */
  readonly at: (path: Path) => Place;
  /** The place of the key itself. */
  readonly atKey: (path: Path) => Place;
  /**
   * From now on a key of the map at the path is taken for another one that the map has not, here and in all that was
   * given out; false where there is no such key.
   */
  readonly takeAs: (path: Path, key: string, other: string) => boolean;
}

/** Reads one YAML document; `file` is `null` where it cannot be made sense of. */
export function readYaml(source: string, text: string): { file: YamlFile | null; problems: Problem[] } {
  const lines = text.replace(/\r\n?/g, "\n");
  const composed = composeYaml(source, lines);
  if ("problems" in composed) return { file: null, problems: composed.problems };
  const { document, targets, repeated, cut, doubts, place } = composed;
  // Aliases were counted when they were followed.
  const typed: unknown = document.toJS({ maxAliasCount: -1 });
  visit(document, {
    Scalar: (_, node) => void keepNumberAsWritten(node as { value: unknown; source?: string }),
  });
  const written: unknown = document.toJS({ maxAliasCount: -1 });
  // The text of a large file is not looked through for each of its places.
  const hasComments = lines.includes("#");
  const tree: Tree = { root: document.contents, targets, pairs: pairFinder() };
  let [repeatedPaths, cutPaths] = [repeated, cut].map((found) => found.map(({ path }) => path)) as [
    Path[],
    Path[],
  ];
  return {
    file: {
      source,
      typed,
      written,
      get repeated() {
        return repeatedPaths;
      },
      get cut() {
        return cutPaths;
      },
      at: (path) =>
        place((hasComments ? lineToComplete(tree, path, lines) : null) ?? offsetOf(tree, path, false)),
      atKey: (path) => place(offsetOf(tree, path, true)),
      takeAs(path, key, other) {
        const maps = [typed, written].map((root) => valueAt(root, path) as Record<string, unknown>);
        for (const map of maps) {
          if (!Object.hasOwn(map, key) || Object.hasOwn(map, other)) return false;
          map[other] = map[key];
          delete map[key];
        }
        tree.pairs.takeAs(followed(targets, stepsAlong(tree, path).at(-1)?.node), key, other);
        const renamed = (own: Path): Path =>
          isAlong(own, [...path, key]) ? own.with(path.length, other) : own;
        repeatedPaths = repeatedPaths.map(renamed);
        cutPaths = cutPaths.map(renamed);
        return true;
      },
    },
    problems: [...[...repeated, ...cut].map((item) => item.problem), ...doubts],
  };
}

/** Whether a path begins with another one. */
export const isAlong = (path: Path, start: Path): boolean =>
  start.every((step, index) => path[index] === step);

const keepNumberAsWritten = (node: { value: unknown; source?: string }): void => {
  if (typeof node.value === "number" || typeof node.value === "bigint")
    node.value = node.source ?? String(node.value);
};

/** A composed document, with what its aliases stand for. */
interface Tree {
  readonly root: unknown;
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly pairs: ReturnType<typeof pairFinder>;
}

/** Finds the pairs of maps by their keys, however many are asked for. */
function pairFinder() {
  const known = new Map<YAMLMap, Map<string, Pair>>();
  const pairsOf = (map: YAMLMap): Map<string, Pair> => {
    let pairs = known.get(map);
    if (pairs === undefined) {
      pairs = new Map(map.items.map((pair) => [keyName(pair.key), pair]));
      known.set(map, pairs);
    }
    return pairs;
  };
  const find = (map: YAMLMap, key: string): Pair | undefined => pairsOf(map).get(key);
  return {
    find,
    takeAs(map: unknown, key: string, other: string): void {
      const pair = isMap(map) ? find(map, key) : undefined;
      if (isMap(map) && pair !== undefined) pairsOf(map).set(other, pair);
    },
  };
}

/** A value as written, alias or not, and the key in front of it. */
interface Step {
  readonly key?: unknown;
  readonly node: unknown;
}

/** From the root down to the value at the path, as far as there is anything. */
function stepsAlong({ root, targets, pairs }: Tree, path: Path): Step[] {
  const steps: Step[] = [{ node: root }];
  for (const step of path) {
    const around = followed(targets, steps.at(-1)?.node);
    const pair = isMap(around) ? pairs.find(around, String(step)) : undefined;
    if (pair !== undefined) steps.push({ key: pair.key, node: pair.value });
    else if (isSeq(around) && typeof step === "number" && around.items[step] !== undefined)
      steps.push({ node: around.items[step] });
    else break;
  }
  return steps;
}

const followed = (targets: Tree["targets"], node: unknown): unknown =>
  isAlias(node) ? targets.get(node) : node;

/** Of the value at the path, or of its key; of the nearest part around it where it is not there. */
function offsetOf(tree: Tree, path: Path, wantKey: boolean): number {
  const steps = stepsAlong(tree, path);
  const ofKey = wantKey && steps.length > path.length ? rangeStart(steps.at(-1)?.key) : null;
  return (
    ofKey ?? steps.reduce<number>((offset, { key, node }) => rangeStart(node) ?? rangeStart(key) ?? offset, 0)
  );
}

/** A key that the map lacks, or that belongs into a map where a bare text stands. */
function lineToComplete(tree: Tree, path: Path, text: string): number | null {
  const steps = stepsAlong(tree, path);
  const reached = steps.at(-1)?.node;
  const isInner = !isMap(followed(tree.targets, reached));
  // Of a text: the line is one of the map around it.
  const depth = steps.length - (isInner ? 2 : 1);
  const around = steps[depth];
  const [key, inner] = [path[depth], path[depth + 1]];
  if (depth < 0 || path.length !== depth + (isInner ? 2 : 1) || typeof key !== "string") return null;
  if (isInner && typeof inner !== "string") return null;
  const node = followed(tree.targets, around?.node);
  if (!isMap(node) || node.flow === true) return null;
  // Comments may stand between the key of the map and its first line.
  const start = depth === 0 ? 0 : (rangeStart(around?.key) ?? node.range?.[0] ?? 0);
  const end = depth === 0 ? text.length : (node.range?.[2] ?? start);
  return commentedOut(text, start, end, key, isInner ? String(inner) : null);
}

const rangeStart = (node: unknown): number | null =>
  isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
