// A delimited file in any encoding, which may be named → its header and records, and what would have been right where it is not.
import { isUtf8 } from "node:buffer";
import { startOf } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ReadOptions } from "../../model/readOptions.ts";
import { suggest } from "../../text/suggest.ts";
import type { ColumnOf } from "../../table/headerFinder.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { hashOf } from "../hashOf.ts";
import { headOf } from "../kind/headOf.ts";
import type { Source } from "../openSource.ts";
import { likelyEncoding } from "../text/likelyEncoding.ts";
import { namedEncoding } from "../text/namedEncoding.ts";
import { recoded } from "../text/recoded.ts";
import { readTable } from "./readTable.ts";
import type { ReadTable } from "./readTableInParts.ts";

const enough = 65_536;

export async function readEncodedTable(
  source: Source,
  sink: TableSink,
  options: ReadOptions,
): Promise<ReadTable & { readonly text: Source }> {
  if (options.encoding === undefined) {
    const read = await readTable(source, sink, options);
    return { ...read, text: source, problems: await withLikely(read.problems, source, sink.columnOf) };
  }
  const encoding = await namedEncoding(options.encoding);
  const refused = async (found: Problem): Promise<ReadTable & { readonly text: Source }> => ({
    sha256: await hashOf(source),
    delimiter: ",",
    problems: [found],
    text: source,
  });
  if (encoding === null) {
    const suggestion = suggest(options.encoding, usual);
    return refused(
      problem("NAP104", startOf(source.name), {
        encoding: options.encoding,
        fault: "unknown",
        ...(suggestion === null ? {} : { suggestion }),
      }),
    );
  }
  const head = await headOf(source, enough);
  // By chance, letters of another encoding are hardly ever UTF-8.
  if (
    encoding.name !== "utf-8" &&
    head.some((byte) => byte > 127) &&
    isUtf8(head.subarray(0, wholeLetters(head)))
  )
    return refused(problem("NAP104", startOf(source.name), { encoding: encoding.name, fault: "is-utf8" }));
  if (encoding.name === "utf-8") return { ...(await readTable(source, sink, options)), text: source };
  const text = recoded(source, encoding);
  return { ...(await readTable(text, sink, options)), sha256: await hashOf(source), text };
}

const usual = [
  "utf-8",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1254",
  "macintosh",
  "koi8-r",
  "koi8-u",
];

/** The last letter may be cut. */
const wholeLetters = (head: Buffer): number => {
  let end = head.length;
  while (end > 0 && ((head[end - 1] ?? 0) & 0xc0) === 0x80 && head.length - end < 3) end--;
  return end > 0 && (head[end - 1] ?? 0) >= 0xc0 && head.length - end < 3 && !isUtf8(head.subarray(end - 1))
    ? end - 1
    : head.length;
};

/** Of a file that is not UTF-8: what it likely is in, and what its header then reads. */
async function withLikely(
  problems: readonly Problem[],
  source: Source,
  columnOf: ColumnOf,
): Promise<readonly Problem[]> {
  const wrong = problems.find(({ code }) => code === "NAP104");
  if (wrong?.code !== "NAP104" || !("offset" in wrong.params) || wrong.params.encoding !== "UTF-8")
    return problems;
  const likely = likelyEncoding(await headOf(source, enough), columnOf);
  if (likely === null) return problems;
  const params = { ...wrong.params, likely: likely.name, header: likely.header };
  return problems.map((found) =>
    found === wrong ? problem("NAP104", wrong.at, params as typeof wrong.params) : found,
  );
}
