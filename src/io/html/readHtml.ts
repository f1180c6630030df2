// The bytes of an HTML file → the header and the records of the table in it.
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { readSheets } from "../sheets/readSheets.ts";
import type { WantedSheet } from "../sheets/sheet.ts";
import { memorySource } from "../openSource.ts";
import { decodeChunks } from "../text/decode.ts";
import { namedEncoding } from "../text/namedEncoding.ts";
import { NotText } from "../text/notText.ts";
import { recoded } from "../text/recoded.ts";
import { openHtml } from "./openHtml.ts";

/** @param encoding what a mapping says; else what the file says of itself counts */
export async function readHtml(
  name: string,
  bytes: Buffer,
  encoding: string | null,
  wanted: WantedSheet,
  sink: TableSink,
): Promise<Problem[]> {
  const label = encoding ?? declared(bytes);
  const known = label === null ? null : await namedEncoding(label);
  if (encoding !== null && known === null)
    return [problem("NAP104", startOf(name), { encoding, fault: "unknown" })];
  const source = memorySource(name, [bytes]);
  const parts: Buffer[] = [];
  try {
    const own = known === null || known.name === "utf-8" ? source : recoded(source, known);
    for await (const part of decodeChunks(own)) parts.push(part);
  } catch (error) {
    if (error instanceof NotText) return [error.problem];
    throw error;
  }
  const text = Buffer.concat(parts).toString("utf8");
  return readSheets(name, "table", () => Promise.resolve().then(() => openHtml(text)), wanted, sink);
}

/** A byte order mark counts more than what is written. */
function declared(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 4096).toString("latin1");
  if (/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return null;
  return (
    /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding="([\w-]+)"/.exec(head)?.[1] ??
    null
  );
}
