// The bytes of a workbook → its worksheets, not read yet.
import { BrokenWorkbook } from "./brokenWorkbook.ts";
import type { CellContext } from "./cellText.ts";
import { numberFormats } from "./numberFormats.ts";
import { readXml } from "./readXml.ts";
import { relations, relationsPart, type Relation } from "./relations.ts";
import { sharedTexts } from "./sharedTexts.ts";
import type { Sheet, SheetRow } from "../sheets/sheet.ts";
import { sheetRows, type SheetTail } from "./sheetRows.ts";
import { sheetTail } from "./sheetTail.ts";
import { unpack } from "./unpack.ts";
import type { ZipEntry } from "./zipDirectory.ts";

/** The most bytes, unpacked, that may be kept in memory while rows are read. */
const mostHeld = { texts: 256e6, other: 32e6 } as const;
const mostSheets = 1000;
/** Excel takes 31; a name is shown with every problem of its sheet. */
const longestName = 100;
/** Characters that steer a terminal, which no name of a sheet has. */
const steering = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** In the order of their tabs. Throws `BrokenWorkbook`. */
export async function openWorkbook(
  bytes: Buffer,
  directory: ReadonlyMap<string, ZipEntry>,
): Promise<readonly Sheet[]> {
  const entry = (part: string): ZipEntry | undefined => directory.get(part.toLowerCase());
  const held = (part: string, most: number): AsyncIterable<Buffer> => {
    const found = entry(part);
    if (found === undefined) throw new BrokenWorkbook({ reason: "missing-part", part });
    if (found.size > most) throw new BrokenWorkbook({ reason: "large-part", part, megabytes: most / 1e6 });
    return unpack(bytes, found);
  };
  const relationsOf = (part: string): Promise<readonly Relation[]> =>
    entry(relationsPart(part)) === undefined
      ? Promise.resolve([])
      : relations(held(relationsPart(part), mostHeld.other), part);

  const main = (await relationsOf("")).find(({ kind }) => kind === "officeDocument");
  if (main === undefined) throw new BrokenWorkbook({ reason: "other-container" });
  if (/\.bin$/i.test(main.part)) throw new BrokenWorkbook({ reason: "binary" });
  const { sheets, from1904 } = await readMain(held(main.part, mostHeld.other));
  const parts = await relationsOf(main.part);
  const ofKind = (wanted: string): string | undefined => parts.find(({ kind }) => kind === wanted)?.part;
  const [texts, styles] = [ofKind("sharedStrings"), ofKind("styles")];
  const context: CellContext = {
    texts: texts === undefined ? [] : await sharedTexts(held(texts, mostHeld.texts)),
    formats: styles === undefined ? [] : await numberFormats(held(styles, mostHeld.other)),
    from1904,
  };
  const byId = new Map(parts.filter(({ kind }) => kind === "worksheet").map((part) => [part.id, part.part]));
  const taken = new Set<string>();
  return sheets.flatMap(({ name, id, isHidden }) => {
    const part = byId.get(id);
    // Sheets of nothing but a chart have no rows.
    if (part === undefined) return [];
    // The directory knows parts without capitals.
    const own = part.toLowerCase();
    if (taken.has(own)) throw new BrokenWorkbook({ reason: "same-sheet-twice" });
    taken.add(own);
    const chunks = (): AsyncIterable<Buffer> => held(part, Number.POSITIVE_INFINITY);
    let tail: SheetTail | null = null;
    const rows = async function* (kinds?: "kinds"): AsyncGenerator<SheetRow> {
      tail ??= await sheetTail(chunks());
      yield* sheetRows(chunks(), context, tail, kinds);
    };
    return [{ name, isHidden, rows }];
  });
}

interface Tab {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

async function readMain(chunks: AsyncIterable<Buffer>): Promise<{ sheets: Tab[]; from1904: boolean }> {
  const sheets: Tab[] = [];
  let [root, from1904] = ["", false];
  for await (const _ of readXml(chunks, {
    open(element, attribute) {
      root ||= element;
      if (element === "workbookPr") from1904 = /^(1|true|on)$/.test(attribute("date1904") ?? "");
      if (element !== "sheet") return;
      if (sheets.length === mostSheets)
        throw new BrokenWorkbook({ reason: "too-many-sheets", most: mostSheets });
      const name = (attribute("name") ?? "").replace(steering, " ").slice(0, longestName);
      sheets.push({
        name,
        id: attribute("id") ?? "",
        isHidden: (attribute("state") ?? "visible") !== "visible",
      });
    },
  }));
  if (root !== "workbook") throw new BrokenWorkbook({ reason: "other-document", root });
  return { sheets, from1904 };
}
