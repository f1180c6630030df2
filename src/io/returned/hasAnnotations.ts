// The container of a workbook → whether cells of it, as OpenDocument, have comments.
import { readXml } from "../workbook/readXml.ts";
import { unpack } from "../workbook/unpack.ts";
import type { ZipEntry } from "../workbook/zipDirectory.ts";

/** In OpenDocument they stand within the cells; workbooks of Excel have them in parts of their own. */
export async function hasAnnotations(
  bytes: Buffer,
  directory: ReadonlyMap<string, ZipEntry>,
): Promise<boolean> {
  const entry = directory.get("content.xml");
  if (entry === undefined) return false;
  let isFound = false;
  for await (const _ of readXml(unpack(bytes, entry), {
    open(element) {
      if (element === "annotation") isFound = true;
    },
    text() {},
    close() {},
  }))
    if (isFound) return true;
  return isFound;
}
