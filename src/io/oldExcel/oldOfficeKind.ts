// The bytes of an old Office file → whether it is a workbook, some other document, or locked.
import type { ForeignKind } from "../../model/problems/foreignContents.ts";

const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** The directory of the container has the names of its streams in UTF-16; workbooks before Excel 5 are in none. */
export function oldOfficeKind(bytes: Buffer): "workbook" | ForeignKind {
  const has = (stream: string): boolean => bytes.includes(Buffer.from(stream, "utf16le"));
  if (!bytes.subarray(0, 4).equals(container)) return "workbook";
  if (has("EncryptedPackage")) return "old-locked";
  if (has("Workbook")) return "workbook";
  return has("Book") && !has("WordDocument") && !has("PowerPoint Document") ? "workbook" : "old-document";
}
