// A part of a workbook → the parts that it refers to, by the id and the kind of the reference.
import { posix } from "node:path";
import { readXml } from "./readXml.ts";

export interface Relation {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `worksheet`, `sharedStrings`, `styles`. */
  readonly kind: string;
  /** The part's name in the container. */
  readonly part: string;
}

/** The part that holds the references of another; of the container itself for "". */
export const relationsPart = (part: string): string =>
  posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`).replace(/^\.\//, "");

/** @param of the part that holds the references; their paths start there */
export async function relations(chunks: AsyncIterable<Buffer>, of: string): Promise<readonly Relation[]> {
  const found: Relation[] = [];
  for await (const _ of readXml(chunks, {
    open(element, attribute) {
      if (element !== "Relationship") return;
      found.push({
        id: attribute("Id") ?? "",
        kind: attribute("Type")?.split("/").at(-1) ?? "",
        part: posix.resolve("/", posix.dirname(of), attribute("Target") ?? "").slice(1),
      });
    },
  }));
  return found;
}
