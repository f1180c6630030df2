// The content of an OpenDocument file → where in it each of its tables starts.
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";
import { withoutEntities } from "../workbook/withoutEntities.ts";

export interface TableStart {
  readonly name: string;
  /** The name of the style, which says whether the sheet is hidden. */
  readonly style: string;
  /** The index of its tag in the whole text, and that behind its last one. */
  readonly start: number;
  readonly end: number;
}

const mostSheets = 1000;

const tags = /<table:table(?=[\s>])([^<>]*)>|<\/table:table>/g;

/**
 * Finds the tags in the text of the XML, which is much less work than to read it. Tables inside a cell are not sheets.
 *
 * @param pieces of the text, none of which ends inside a tag
 */
export async function findTables(pieces: AsyncIterable<string>): Promise<readonly TableStart[]> {
  const found: { -readonly [Key in keyof TableStart]: TableStart[Key] }[] = [];
  let [offset, depth] = [0, 0];
  for await (const piece of pieces) {
    tags.lastIndex = 0;
    for (let tag = tags.exec(piece); tag !== null; tag = tags.exec(piece)) {
      const attributes = tag[1];
      if (depth === 0 && attributes !== undefined) found.push(startIn(attributes, offset + tag.index));
      if (attributes === undefined) depth = Math.max(0, depth - 1);
      else if (!attributes.endsWith("/")) depth++;
      const last = found.at(-1);
      if (depth === 0 && last?.end === Number.POSITIVE_INFINITY) last.end = offset + tags.lastIndex;
      if (found.length > mostSheets)
        throw new BrokenWorkbook({ reason: "too-many-sheets", most: mostSheets });
    }
    offset += piece.length;
  }
  return found;
}

const startIn = (attributes: string, start: number): TableStart => {
  const value = (name: string): string =>
    withoutEntities(
      new RegExp(`\\btable:${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).join("") ??
        "",
    );
  return {
    name: value("name"),
    style: value("style-name"),
    start,
    end: Number.POSITIVE_INFINITY,
  };
};
