// Pieces of XML → its elements and texts, one by one. Prefixes of namespaces are left out, entities are read.
import { Parser } from "saxen";
import { BrokenWorkbook } from "./brokenWorkbook.ts";
import { ownText } from "./ownText.ts";
import { longestStretch } from "./xmlPieces.ts";
import { withoutEntities } from "./withoutEntities.ts";

/** By their names with prefixes, entities and all. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandlers {
  /** @param written the attributes as they are written, for elements of which there are hundreds of thousands */
  readonly open: (
    element: string,
    attribute: (name: string) => string | undefined,
    written: () => Attributes,
  ) => void;
  readonly close?: (element: string) => void;
  readonly text?: (text: string) => void;
}

/** Elements are never nested deeper than this in a workbook. */
const deepest = 100;

const noAttributes = (): Attributes => ({});

/** Reads a piece a turn, so that the caller can go through what it gave, or read no further. */
export async function* readPieces(
  pieces: AsyncIterable<string>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  let [depth, stretch] = [0, 0];
  let written: () => Attributes = noAttributes;
  const attribute = (name: string): string | undefined => attributeOf(written(), name);
  const parser = new Parser()
    .on("openTag", (element, attributes) => {
      stretch = 0;
      if (++depth > deepest) throw new BrokenWorkbook({ reason: "deep-xml" });
      written = attributes;
      handlers.open(localName(element), attribute, attributes);
    })
    .on("closeTag", (element) => {
      stretch = 0;
      depth--;
      handlers.close?.(localName(element));
    })
    .on("text", (text) => handlers.text?.(ownText(withoutEntities(text))))
    .on("cdata", (text) => handlers.text?.(ownText(text)))
    .on("error", () => {
      throw new BrokenWorkbook({ reason: "malformed-xml" });
    });
  for await (const piece of pieces) {
    stretch += piece.length;
    if (stretch > longestStretch) throw new BrokenWorkbook({ reason: "endless-text" });
    parser.write(piece);
    yield;
  }
  parser.end();
  yield;
}

interface Name {
  readonly written: string;
  readonly local: string;
}

/** The last name of each length: to compare a name with it takes less time than to look it up. */
const lastNames: Name[] = [];
const longestName = 64;

function localName(written: string): string {
  const last = lastNames[written.length];
  if (last?.written === written) return last.local;
  const local = written.slice(written.indexOf(":") + 1);
  if (written.length <= longestName) lastNames[written.length] = { written, local };
  return local;
}

/** A name with its prefix is looked up as it is; one without is found under any, as `id` in `r:id`. */
function attributeOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name] ?? (name.includes(":") ? undefined : prefixed(attributes, name));
  return value === undefined ? undefined : ownText(withoutEntities(value));
}

function prefixed(attributes: Attributes, name: string): string | undefined {
  for (const written in attributes) if (localName(written) === name) return attributes[written];
  return undefined;
}
