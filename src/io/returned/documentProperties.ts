// The container of a workbook → the properties that somebody gave the document.
import { readXml } from "../workbook/readXml.ts";
import { unpack } from "../workbook/unpack.ts";
import type { ZipEntry } from "../workbook/zipDirectory.ts";

/** A part that is larger holds something else. */
const mostBytes = 5e6;

/** `docProps/custom.xml` of a workbook of Excel, `meta.xml` of one of OpenDocument. */
export async function documentProperties(
  bytes: Buffer,
  directory: ReadonlyMap<string, ZipEntry>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const part of ["docprops/custom.xml", "meta.xml"]) {
    const entry = directory.get(part);
    if (entry === undefined || entry.size > mostBytes) continue;
    let name: string | null = null;
    let text = "";
    for await (const _ of readXml(unpack(bytes, entry), {
      open(element, attribute) {
        if (element !== "property" && element !== "user-defined") return;
        [name, text] = [attribute(element === "property" ? "name" : "meta:name") ?? "", ""];
      },
      text(more) {
        if (name !== null) text += more;
      },
      close(element) {
        if (name === null || (element !== "property" && element !== "user-defined")) return;
        found.set(name, text.trim());
        name = null;
      },
    }));
  }
  return found;
}
