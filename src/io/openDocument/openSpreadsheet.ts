// The bytes of an OpenDocument spreadsheet (.ods) → its sheets, not read yet.
import type { Sheet } from "../sheets/sheet.ts";
import { BrokenWorkbook } from "../workbook/brokenWorkbook.ts";
import { unpack } from "../workbook/unpack.ts";
import type { ZipEntry } from "../workbook/zipDirectory.ts";
import { openTables } from "./openTables.ts";

/** In the order of their tabs. Throws `BrokenWorkbook`. */
export async function openSpreadsheet(
  bytes: Buffer,
  directory: ReadonlyMap<string, ZipEntry>,
): Promise<readonly Sheet[]> {
  const entry = directory.get("content.xml");
  if (entry === undefined) throw new BrokenWorkbook({ reason: "missing-part", part: "content.xml" });
  await refuseLocked(bytes, directory.get("meta-inf/manifest.xml"));
  return openTables(() => unpack(bytes, entry));
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
