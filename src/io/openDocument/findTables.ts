// The content of an OpenDocument file → where in it each of its tables starts.
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";

export interface TableStart {
  readonly name: string;
  /** The name of the style, which says whether the sheet is hidden. */
  readonly style: string;
  /** The offset of its tag, in bytes, and that behind its last one. */
  readonly start: number;
  readonly end: number;
}

const mostSheets = 1000;
/** A tag is never longer: names of sheets and styles are short. */
const longestTag = 4096;

const tags = /<table:table(?=[\s>])([^<>]*)>|<\/table:table>/g;

const cutTag = /<table:table(?:[\s][^<>]*)?$/;

/** Finds the tags in the text of the XML, which is much less work than to read it. Tables inside a cell are not sheets. */
export async function findTables(chunks: AsyncIterable<Buffer>): Promise<readonly TableStart[]> {
  const found: { -readonly [Key in keyof TableStart]: TableStart[Key] }[] = [];
  let [rest, offset, depth] = ["", 0, 0];
  for await (const chunk of chunks) {
    if (!mayHaveTable(rest, chunk)) {
      offset += rest.length + chunk.length - overlap;
      rest = chunk.toString("latin1", chunk.length - overlap);
      continue;
    }
    // Latin-1 has a character for each byte, so that indexes are offsets.
    const text = rest + chunk.toString("latin1");
    let end = 0;
    tags.lastIndex = 0;
    for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
      end = tags.lastIndex;
      const attributes = tag[1];
      if (depth === 0 && attributes !== undefined) found.push(startIn(attributes, offset + tag.index));
      if (attributes === undefined) depth = Math.max(0, depth - 1);
      else if (!attributes.endsWith("/")) depth++;
      const last = found.at(-1);
      if (depth === 0 && last?.end === Number.POSITIVE_INFINITY) last.end = offset + end;
      if (found.length > mostSheets)
        throw new BrokenWorkbook({ reason: "too-many-sheets", most: mostSheets });
    }
    // A tag that is cut is read again with what follows; of any other, its first letters.
    const cut = cutTag.exec(text.slice(-longestTag))?.[0].length ?? overlap;
    const from = Math.max(end, text.length - cut);
    offset += from;
    rest = text.slice(from);
  }
  return found;
}

/** What a tag may have in front of it at the end of a chunk. */
const overlap = 16;
const marks = [
  "<table:table ",
  "<table:table>",
  "<table:table\n",
  "<table:table\r",
  "<table:table\t",
  "</table:table>",
];

/** A chunk without any such tag is passed at the speed of a search. */
const mayHaveTable = (rest: string, chunk: Buffer): boolean =>
  chunk.length <= overlap ||
  rest.length > overlap ||
  marks.some((mark) => (rest + chunk.toString("latin1", 0, overlap)).includes(mark) || chunk.includes(mark));

const startIn = (attributes: string, start: number): TableStart => {
  const value = (name: string): string =>
    new RegExp(`\\btable:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).join("") ?? "";
  return {
    name: readable(value("name")),
    style: readable(value("style-name")),
    start,
    end: Number.POSITIVE_INFINITY,
  };
};

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const readable = (latin1: string): string =>
  Buffer.from(latin1, "latin1")
    .toString("utf8")
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w+));/gi, (all, decimal, hexadecimal, name) =>
      name === undefined
        ? String.fromCodePoint(
            decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal),
          )
        : (entities[String(name)] ?? all),
    );
