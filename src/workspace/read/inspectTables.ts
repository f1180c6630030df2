// The paths of tables → what is in each, and what is wrong with those that cannot be read.
import { basename, resolve } from "node:path";
import { createTableInspector, UsageError, type Inspection, type Problem, type Scale } from "../../core.ts";
import { expandPattern } from "../../io/expandPattern.ts";
import type { Host } from "../host.ts";
import type { LocatedProblem } from "../loaded.ts";
import { createFileReader, type FileReader } from "./fileReader.ts";

/** A table that was read. */
interface InspectedTable {
  readonly path: string;
  readonly name: string;
  readonly inspection: Inspection;
}

/** What was read. */
export interface InspectedTables {
  readonly tables: readonly InspectedTable[];
  readonly problems: readonly LocatedProblem[];
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly read: ReadonlySet<string>;
}

export async function inspectTables(
  names: readonly string[],
  scales: readonly Scale[],
  host: Host,
): Promise<InspectedTables> {
  const reader = createFileReader({ maxSize: null, inputFaults: "thrown" }, host);
  const tables: InspectedTable[] = [];
  for (const name of names) {
    const paths = await expandPattern(name, host.cwd);
    if (paths.length === 0) throw new UsageError("unmatched-name", { name });
    for (const path of paths) {
      const inspection = await inspect(path, name, scales, reader);
      if (inspection !== null) tables.push({ path: resolve(path), name: basename(path), inspection });
    }
  }
  return {
    tables,
    problems: await reader.locate(reader.problems),
    inputs: reader.inputs,
    read: reader.paths,
  };
}

/** `null` where something is wrong with the table. One that is not UTF-8 is read in the encoding that it is likely in. */
async function inspect(
  path: string,
  name: string,
  scales: readonly Scale[],
  reader: FileReader,
): Promise<Inspection | null> {
  const before = reader.problems.length;
  const first = createTableInspector();
  await reader.table(path, first);
  const found = reader.problems.slice(before);
  if (found.length === 0) return first.finish(name, scales);
  const encoding = likelyEncoding(found);
  if (encoding === null) return null;
  reader.problems.splice(before);
  const second = createTableInspector();
  await reader.table(path, second, undefined, { encoding });
  return reader.problems.length === before ? second.finish(name, scales, encoding) : null;
}

const likelyEncoding = (problems: readonly Problem[]): string | null => {
  const wrong = problems.find(({ code }) => code === "NAP104");
  return wrong?.code === "NAP104" && "likely" in wrong.params ? (wrong.params.likely ?? null) : null;
};
