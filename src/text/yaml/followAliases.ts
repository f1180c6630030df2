// A YAML document → what each of its aliases stands for, the alias that stands for nothing, and the size of it all.
import { isAlias, isCollection, isNode, isPair, isScalar, type Alias, type Document, type Node } from "yaml";

export interface FollowedAliases {
  readonly targets: ReadonlyMap<Alias, Node>;
  /** Where an alias has no anchor before it. */
  readonly unresolved: Alias | null;
  /**
   * Characters of the document once every alias is written out, and one for each value; Infinity where one contains itself.
   * What a value takes in a check or in a message grows with its text.
   */
  readonly size: number;
  /** The first alias by which lists and maps lie deeper in each other than is read; `null` where none do. */
  readonly tooDeep: Alias | null;
}

interface Anchor {
  readonly node: Node;
  size: number;
  /** Levels of lists and maps, itself among them. */
  levels: number;
}

/**
 * Anchors mean what was written last before the alias, so the walk is in the order of the text. From then on an alias knows what
 * it stands for: the library would look through all aliases and anchors for each of them.
 *
 * @param deepest how many lists and maps may lie in each other
 */
export function followAliases(document: Document, deepest: number): FollowedAliases {
  const anchors = new Map<string, Anchor>();
  const targets = new Map<Alias, Node>();
  let unresolved: Alias | null = null;
  let tooDeep: Alias | null = null;
  /** The deepest level that was reached since an anchor began. */
  let reached = 0;

  const sizeOf = (node: unknown, level: number): number => {
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (anchor === undefined) {
        unresolved ??= node;
        return 1;
      }
      targets.set(node, anchor.node);
      node.resolve = () => anchor.node as ReturnType<Alias["resolve"]>;
      reached = Math.max(reached, level + anchor.levels);
      if (level + anchor.levels > deepest) tooDeep ??= node;
      return anchor.size;
    }
    if (isPair(node)) return sizeOf(node.key, level) + sizeOf(node.value, level);
    if (!isNode(node)) return 0;
    const anchor: Anchor | null =
      "anchor" in node && node.anchor !== undefined ? { node, size: Infinity, levels: 0 } : null;
    if (anchor !== null) anchors.set(String(node.anchor), anchor);
    const before = reached;
    if (anchor !== null) reached = level;
    let size = 1 + (isScalar(node) ? (node.source ?? "").length : 0);
    if (isCollection(node)) {
      reached = Math.max(reached, level + 1);
      for (const item of node.items) size += sizeOf(item, level + 1);
    }
    if (anchor !== null) {
      [anchor.size, anchor.levels] = [size, reached - level];
      reached = Math.max(before, reached);
    }
    return size;
  };

  const size = sizeOf(document.contents, 0);
  return { targets, unresolved, size, tooDeep };
}
