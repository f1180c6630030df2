// YAML text → for each place in it the keys that lead there, with the ids of items instead of their numbers.
import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { linePlaces } from "./linePlaces.ts";
import { yamlDocuments } from "../../text/yaml/yamlTokens.ts";

/** A key; an item of a list by its id, `null` where it has none. */
export type KeyStep = { readonly key: string } | { readonly item: string | null };

/** Keys by which the items of lists are known. */
const idKeys = ["id", "clause", "figure", "rule"];

/**
 * The way to what starts at a line and column, both from 1; `null` where nothing does, and in a text that is deeper or longer
 * than is read. A map and its first key start at the
 * same place, which is then that of the map.
 *
 * @example
 * const at = keysAt("id: p\nbodies:\n  - {id: moj, nam: Justice}\n");
 * at(3, 15) // [{ key: "bodies" }, { item: "moj" }, { key: "nam" }]
 */
export function keysAt(text: string): (line: number, column: number) => readonly KeyStep[] | null {
  const lines = text.replace(/\r\n?/g, "\n");
  const documents = yamlDocuments(lines, { uniqueKeys: false });
  if (documents === null) return () => null;
  const [document] = documents;
  const place = linePlaces("", lines);
  const ways = new Map<string, readonly KeyStep[]>();
  const keep = (node: unknown, way: readonly KeyStep[]): void => {
    const start = isNode(node) ? (node as Node).range?.[0] : undefined;
    if (start === undefined) return;
    const { line, column } = place(start);
    const name = `${line}:${column}`;
    if (!ways.has(name)) ways.set(name, way);
  };
  const waiting: { node: unknown; way: readonly KeyStep[] }[] = [{ node: document?.contents, way: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, way } = next;
    keep(node, way);
    if (isMap(node)) {
      // From the last to the first, so that those in front are taken up first.
      for (const pair of node.items) {
        const own = [...way, { key: textOf(pair.key) }];
        keep(pair.key, own);
        waiting.push({ node: pair.value, way: own });
      }
    } else if (isSeq(node))
      for (const item of node.items) waiting.push({ node: item, way: [...way, { item: idOf(item) }] });
  }
  return (line, column) => ways.get(`${line}:${column}`) ?? null;
}

/** As it is written: 1.10 is not 1.1. */
const textOf = (node: unknown): string =>
  isScalar(node) ? (typeof node.value === "string" ? node.value : (node.source ?? String(node.value))) : "";

function idOf(item: unknown): string | null {
  if (isAlias(item) || !isMap(item)) return null;
  for (const name of idKeys) {
    const pair = (item as YAMLMap).items.find(({ key }) => textOf(key) === name);
    if (pair !== undefined && isScalar(pair.value)) return textOf(pair.value);
  }
  return null;
}
