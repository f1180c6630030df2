// Chunks of XML → its elements and texts, one by one. Prefixes of namespaces are left out, entities are read.
import { Parser } from "saxen";
import { BrokenWorkbook } from "./brokenWorkbook.ts";

export interface XmlHandlers {
  readonly open: (element: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (element: string) => void;
  readonly text?: (text: string) => void;
}

/** Elements are never nested deeper than this in a workbook. */
const deepest = 100;
/** Characters between two elements: a cell has 32 767 at most, however they are written. */
const longestStretch = 4_000_000;

/** Reads a chunk a turn, so that the caller can go through what it gave, or read no further. */
export async function* readXml(chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [depth, stretch] = [0, 0];
  const parser = new Parser()
    .on("openTag", (element, attributes) => {
      stretch = 0;
      if (++depth > deepest) throw new BrokenWorkbook({ reason: "deep-xml" });
      handlers.open(localName(element), (name) => attributeOf(attributes(), name));
    })
    .on("closeTag", (element) => {
      stretch = 0;
      depth--;
      handlers.close?.(localName(element));
    })
    .on("text", (text) => handlers.text?.(withoutEntities(text)))
    .on("cdata", (text) => handlers.text?.(text))
    .on("error", () => {
      throw new BrokenWorkbook({ reason: "malformed-xml" });
    });
  for await (const chunk of chunks) {
    stretch += chunk.length;
    if (stretch > longestStretch) throw new BrokenWorkbook({ reason: "endless-text" });
    parser.write(decoded(decoder, chunk));
    yield;
  }
  parser.write(decoded(decoder)).end();
  yield;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new BrokenWorkbook({ reason: "xml-not-utf8" });
  }
}

/** The names of elements are few, and each is there many times. */
const localNames = new Map<string, string>();
const mostNames = 10_000;

function localName(name: string): string {
  const known = localNames.get(name);
  if (known !== undefined) return known;
  const local = name.slice(name.indexOf(":") + 1);
  if (localNames.size < mostNames) localNames.set(name, local);
  return local;
}

/** A name with its prefix is looked up as it is; one without is found under any, as `id` in `r:id`. */
function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const value =
    attributes[name] ??
    (name.includes(":")
      ? undefined
      : Object.entries(attributes).find(([written]) => localName(written) === name)?.[1]);
  return value === undefined ? undefined : withoutEntities(value);
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const withoutEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (all, decimal, hexadecimal, name) => {
        if (name !== undefined) return named[String(name)] ?? all;
        const code =
          decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(String(decimal));
        return code > 0x10ffff ? all : String.fromCodePoint(code);
      })
    : text;
