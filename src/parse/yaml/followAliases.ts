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
}

/** Anchors mean what was written last before the alias, so the walk is in the order of the text. */
export function followAliases(document: Document): FollowedAliases {
  const anchors = new Map<string, { node: Node; size: number }>();
  const targets = new Map<Alias, Node>();
  let unresolved: Alias | null = null;

  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (anchor === undefined) unresolved ??= node;
      else targets.set(node, anchor.node);
      return anchor?.size ?? 1;
    }
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    if (!isNode(node)) return 0;
    const anchor = "anchor" in node && node.anchor !== undefined ? { node, size: Infinity } : null;
    if (anchor !== null) anchors.set(String(node.anchor), anchor);
    let size = 1 + (isScalar(node) ? (node.source ?? "").length : 0);
    if (isCollection(node)) for (const item of node.items) size += sizeOf(item);
    if (anchor !== null) anchor.size = size;
    return size;
  };

  const size = sizeOf(document.contents);
  return { targets, unresolved, size };
}
