// The paths of tables → what is in each, and what is wrong with those that cannot be read.
import { basename, resolve } from "node:path";
import {
  append,
  createTableInspector,
  isError,
  noAnswers,
  UsageError,
  type Answers,
  type Inspection,
  type Problem,
  type Scale,
  type TableMapping,
  type TableSink,
} from "../../core.ts";
import { displayPath } from "../../io/displayPath.ts";
import { expandPattern } from "../../io/expandPattern.ts";
import { withSheet } from "../../io/sheetReference.ts";
import type { Host } from "../host.ts";
import type { LocatedProblem } from "../loaded.ts";
import { createFileReader } from "./fileReader.ts";
import { keysWithoutMeaning } from "./keysWithoutMeaning.ts";

/** A table that was read. */
export interface InspectedTable {
  readonly path: string;
  readonly name: string;
  readonly inspection: Inspection;
  /** What is found once a person has said more of it. */
  readonly again: (answers: Answers) => Inspection;
}

/** What was read. */
export interface InspectedTables {
  readonly tables: readonly InspectedTable[];
  readonly problems: readonly LocatedProblem[];
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly read: ReadonlySet<string>;
}

/** The last name of a list that a problem has cut. */
const cutMark = "…";

/** How tables are looked at. */
export interface InspectOptions {
  /** Whether every sheet that holds a table is looked at; else one must be named where there are several. */
  readonly everySheet: boolean;
  /** The mapping that says how they are read; `null`: it is guessed. */
  readonly mapping: TableMapping | null;
  readonly maxSize: number | null;
}

export async function inspectTables(
  names: readonly string[],
  scales: readonly Scale[],
  { everySheet, mapping, maxSize }: InspectOptions,
  host: Host,
): Promise<InspectedTables> {
  const reader = createFileReader({ maxSize, inputFaults: "thrown" }, host);
  const tables: InspectedTable[] = [];
  /** Gives the sheets that people see, where one of them was read. */
  const inspect = async (
    path: string,
    canSplit: boolean,
    likely: string | null = null,
  ): Promise<readonly string[]> => {
    const inspector = createTableInspector(mapping);
    let visible: readonly string[] = [];
    const sink: TableSink = {
      ...inspector,
      around(near) {
        visible = near.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
        inspector.around?.(near);
      },
    };
    const before = reader.problems.length;
    const options = mapping?.read ?? {};
    const opened = await reader.table(
      path,
      sink,
      undefined,
      likely === null ? options : { ...options, encoding: likely },
    );
    if (mapping !== null) append(reader.problems, keysWithoutMeaning(mapping, [opened]));
    const found = reader.problems.slice(before);
    const encoding = likely === null && options.encoding === undefined ? likelyEncoding(found) : null;
    if (encoding !== null) {
      reader.problems.splice(before);
      return inspect(path, canSplit, encoding);
    }
    const several = found.find((one) => one.code === "NAP120");
    if (several !== undefined && canSplit) {
      reader.problems.splice(before);
      await inspectEach(path, several.params.sheets);
    } else if (!found.some(isError)) {
      const name = path === "-" ? path : displayPath(path, host.cwd);
      const again = (answers: Answers): Inspection => inspector.finish(name, scales, likely, answers);
      tables.push({ path: resolve(path), name: basename(path), inspection: again(noAnswers), again });
    }
    return visible;
  };
  /** A problem names the first sheets only; those behind them are tried, and those without a table passed over. */
  const inspectEach = async (path: string, listed: readonly string[]): Promise<void> => {
    const isCut = listed.at(-1) === cutMark;
    const named = isCut ? listed.slice(0, -1) : listed;
    let visible: readonly string[] = [];
    for (const sheet of named) {
      const seen = await inspect(withSheet(path, sheet), false);
      if (seen.length > 0) visible = seen;
    }
    if (!isCut) return;
    for (const sheet of visible.slice(visible.indexOf(named.at(-1) ?? "") + 1)) {
      const before = [reader.problems.length, tables.length] as const;
      await inspect(withSheet(path, sheet), false);
      if (tables.length === before[1]) reader.problems.splice(before[0]);
    }
  };
  for (const name of names) {
    const paths = name === "-" ? ["-"] : await expandPattern(name, host.cwd, reader.files);
    if (paths.length === 0) throw new UsageError("unmatched-name", { name });
    for (const path of paths) await inspect(path, everySheet);
  }
  return {
    tables,
    problems: await reader.locate(reader.problems),
    inputs: reader.inputs,
    read: reader.paths,
  };
}

/** That of a text that is not UTF-8. */
const likelyEncoding = (problems: readonly Problem[]): string | null => {
  const wrong = problems.find(({ code }) => code === "NAP104");
  return wrong?.code === "NAP104" && "likely" in wrong.params ? (wrong.params.likely ?? null) : null;
};
