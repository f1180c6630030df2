// The paths of tables → what is in each, and what is wrong with those that cannot be read.
import { basename, resolve } from "node:path";
import { createTableInspector, UsageError, type Inspection, type Scale } from "../../core.ts";
import { expandPattern } from "../../io/expandPattern.ts";
import type { Host } from "../host.ts";
import type { LocatedProblem } from "../loaded.ts";
import { createFileReader } from "./fileReader.ts";

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
    const paths = await expandPattern(name, host.cwd, reader.files);
    if (paths.length === 0) throw new UsageError("unmatched-name", { name });
    for (const path of paths) {
      const inspector = createTableInspector();
      const before = reader.problems.length;
      await reader.table(path, inspector);
      if (reader.problems.length > before) continue;
      tables.push({ path: resolve(path), name: basename(path), inspection: inspector.finish(name, scales) });
    }
  }
  return {
    tables,
    problems: await reader.locate(reader.problems),
    inputs: reader.inputs,
    read: reader.paths,
  };
}
