// A ZIP container → what it is: a workbook, a document, or an archive of anything.
import type { ForeignKind } from "../../model/problems/foreignContents.ts";
import { unpack } from "../workbook/unpack.ts";
import type { ZipEntry } from "../workbook/zipDirectory.ts";

export type ContainerKind = "workbook" | "spreadsheet" | "document" | ForeignKind;

const longestType = 200;

export async function containerKind(
  bytes: Buffer,
  directory: ReadonlyMap<string, ZipEntry>,
): Promise<ContainerKind> {
  const type = directory.get("mimetype");
  if (type !== undefined && type.size <= longestType) {
    let text = "";
    for await (const chunk of unpack(bytes, type)) text += chunk.toString("latin1");
    if (text.includes("opendocument.spreadsheet")) return "spreadsheet";
    if (text.includes("opendocument") || text.includes("epub")) return "other-document";
  }
  const has = (folder: string): boolean => [...directory.keys()].some((name) => name.startsWith(folder));
  if (directory.has("word/document.xml")) return "document";
  if (has("xl/") || directory.has("_rels/.rels")) return has("ppt/") ? "other-document" : "workbook";
  // Some programs leave the kind out.
  if (directory.has("content.xml")) return "spreadsheet";
  return has("ppt/") || has("index/") ? "other-document" : "zip";
}
