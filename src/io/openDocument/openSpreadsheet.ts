// The bytes of an OpenDocument spreadsheet (.ods) → its sheets, not read yet.
import type { Sheet } from "../sheets/sheet.ts";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";
import { unpack } from "../workbook/unpack.ts";
import { xmlPieces } from "../workbook/xmlPieces.ts";
import type { ZipEntry } from "../workbook/zipDirectory.ts";
import { openTables } from "./openTables.ts";

/** Contents of so many bytes are unpacked once and kept; larger ones are unpacked each time they are looked through. */
const mostHeld = 64e6;

async function* held(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

/** In the order of their tabs. Throws `BrokenWorkbook`. */
export async function openSpreadsheet(
  bytes: Buffer,
  directory: ReadonlyMap<string, ZipEntry>,
): Promise<readonly Sheet[]> {
  const entry = directory.get("content.xml");
  if (entry === undefined) throw new BrokenWorkbook({ reason: "missing-part", part: "content.xml" });
  await refuseLocked(bytes, directory.get("meta-inf/manifest.xml"));
  const content = (): AsyncGenerator<string> => xmlPieces(unpack(bytes, entry));
  if (entry.size > mostHeld) return openTables(content);
  const pieces: string[] = [];
  for await (const piece of content()) pieces.push(piece);
  return openTables(() => held(pieces));
}

/** The list of the parts says which are locked: all of them, where there is a password. */
async function refuseLocked(bytes: Buffer, manifest: ZipEntry | undefined): Promise<void> {
  if (manifest === undefined) return;
  let rest = "";
  for await (const chunk of unpack(bytes, manifest)) {
    const text = rest + chunk.toString("latin1");
    if (text.includes("encryption-data")) throw new BrokenWorkbook({ reason: "locked" });
    rest = text.slice(-20);
  }
}
