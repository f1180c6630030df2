// Paths → documents and tables, each read once, with their hashes, their problems, and how far they can be relied on.
import type { Files } from "../../io/files.ts";
import { firstText } from "../../io/text/firstText.ts";
import { readTableFile } from "../../io/readTableFile.ts";
import type { Source } from "../../io/openSource.ts";
import { sheetReference } from "../../io/sheetReference.ts";
import { readText } from "../../io/text/readText.ts";
import {
  append,
  fileOf,
  ignoreMark,
  isUnreadAt,
  parseDocument,
  trustIn,
  type Format,
  type Path,
  type Place,
  type Problem,
  type ReadOptions,
  type TableParts,
  type TableSink,
  type Trust,
  type UsageError,
  type WrittenDocument,
} from "../../core.ts";
import type { Host } from "../host.ts";
import { createWatch } from "./createWatch.ts";
import type { Input, LocatedProblem } from "../loaded.ts";
import type { LoadRequest } from "../loadRequest.ts";
import type { FileOrigins } from "./fileOrigins.ts";
import { locateProblems, type ReadSource } from "./locateProblems.ts";
import { createSourceOpener, type OpenerRequest, type SourceOpener } from "./sourceOpener.ts";

/** Megabytes that a file may have unless `--max-size` says otherwise. */
const sizeLimits = { document: 5, table: 1000 } as const;

/** A file that was opened as a table. */
export interface OpenedTable {
  readonly file: string;
  readonly parts: TableParts;
}

export interface FileReader extends Pick<SourceOpener, "expand" | "isInside" | "outOf"> {
  /** Where the files lie. */
  readonly files: Files;
  /** Shows how many rows were read; see `Host`. */
  readonly progress: Host["progress"];
  readonly problems: Problem[];
  readonly inputs: Input[];
  /** The names of all files that were opened, or should have been. */
  readonly named: ReadonlySet<string>;
  /** Their absolute paths. */
  readonly paths: ReadonlySet<string>;
  /** Whether the ids of all files of this format are known; else one that is not found may be in an unreadable file. */
  readonly knowsAll: (format: Format) => boolean;
  /** To be called for formats of which there are files that nobody could find. */
  readonly miss: (...formats: Format[]) => void;
  /** For input that cannot be used: throws the error, or reports the problem, as the request wants it. */
  readonly refuse: (error: UsageError, instead: Problem) => void;
  /** Whether something may be computed from a file, by its name. */
  readonly isUsable: (source: string) => boolean;
  /** Where something in the file is wrong, or may be missing because of that. */
  readonly unread: (source: string) => readonly Path[];
  /** How far a file can be relied on; `others` are problems found in it later. */
  readonly trust: (source: string, others: readonly Problem[]) => Trust;
  /**
   * The document in a YAML file; `null` when it cannot be used, which is among the problems. `named` is the place
   * that names the file, where a file does, and `expected` what it should be.
   */
  readonly document: (path: string, named?: Place, expected?: Format) => Promise<WrittenDocument | null>;
  /**
   * Sends a table to the sink, opened as the options say; nothing where the file cannot be opened, which is among the
   * problems. Gives the name of the file and what its tables are, `null` where that cannot be known.
   */
  readonly table: (
    path: string,
    sink: TableSink,
    named?: Place,
    options?: ReadOptions,
  ) => Promise<OpenedTable | null>;
  /** A file that is to be read as a table; `null` where it cannot be opened, which is among the problems. */
  readonly source: (path: string, named?: Place) => Promise<Source | null>;
  /** To be called for a table that was read by something else. */
  readonly counted: (source: Source, delimiter: string | null, sha256: string) => void;
  /** The same as `table`, to see whether other options would do: nothing of it is kept or reported. */
  readonly probe: (path: string, sink: TableSink, options: ReadOptions) => Promise<void>;
  /** Whether the file starts as the YAML files of nap do; for standard input, which has no name to go by. */
  readonly startsLikeYaml: (path: string) => Promise<boolean>;
  /** Whether the file starts as a list of maps in YAML does, which no file of nap is: it is a table. */
  readonly startsLikeList: (path: string) => Promise<boolean>;
  readonly locate: (problems: readonly Problem[]) => Promise<LocatedProblem[]>;
  /** What the files are, and which names which: by the names that problems have. */
  readonly origins: FileOrigins;
}

const yamlStart = /^\uFEFF?(?:\s|#[^\n]*\n|---[^\n]*\n)*(?:format|id|"format"|'format')\s*:/;

const listStart = /^\uFEFF?(?:\s|#[^\n]*\n|---[^\n]*\n)*-[ \t]+(?:\{|(?!format:)[^\s"'[-][^:\n]{0,80}:\s)/;

/** Which sheet is meant is fixed where the workbook is named. */
const isChoice = ({ code }: Problem): boolean => code === "NAP120" || code === "NAP121";

/** As it is written, in a file that cannot be read. */
const idIn = (text: string): string | null =>
  /^id[ \t]*:[ \t]*["']?([^"'\n#]{1,200})/m.exec(text)?.[1]?.trim() ?? null;

export function createFileReader(
  { inputFaults, ...request }: OpenerRequest & Pick<LoadRequest, "inputFaults">,
  host: Host,
): FileReader {
  const problems: Problem[] = [];
  const inputs: Input[] = [];
  const incomplete = new Set<Format | "unknown">();
  const unusable = new Set<string>();
  const unread = new Map<string, readonly Path[]>();
  const sources = new Map<string, ReadSource>();
  const documents = new Map<string, WrittenDocument | null>();
  const origins = new Map<string, { format: Format | null; id: string | null }>();
  const namedBy = new Map<string, string>();
  const ignoring = new Set<string>();
  const opener = createSourceOpener(host, request, problems);
  const watched = createWatch(host);

  const readDocument = async (
    path: string,
    named: Place | undefined,
    expected: Format | undefined,
  ): Promise<WrittenDocument | null> => {
    const source = await opener.open(path, sizeLimits.document, named);
    if (source === null) {
      incomplete.add(expected ?? "unknown");
      return null;
    }
    sources.set(source.name, { source, delimiter: null });
    unusable.add(source.name);
    const read = await readText(source);
    if ("problem" in read) {
      incomplete.add(expected ?? "unknown");
      problems.push(read.problem);
      return null;
    }
    inputs.push({ path: source.name, sha256: read.sha256 });
    const parsed = parseDocument(source.name, read.text);
    append(problems, parsed.problems);
    const { document } = parsed;
    const isIdKnown = document !== null && "id" in document.text && !isUnreadAt(document.unread, ["id"]);
    origins.set(source.name, {
      format: document?.format ?? parsed.format,
      id: isIdKnown ? document.text.id : idIn(read.text),
    });
    if (read.text.includes(ignoreMark)) ignoring.add(source.name);
    if (document === null || isUnreadAt(document.unread, ["id"]))
      incomplete.add(parsed.format ?? expected ?? "unknown");
    if (document === null) return null;
    // An assessment that is not whole is shown, without its figures.
    if (document.whole || document.format === "nap/assessment@1") unusable.delete(source.name);
    unread.set(source.name, document.unread);
    return document;
  };

  const keep = (name: string, source: ReadSource, sha256: string): void => {
    sources.set(name, source);
    if (inputs.every((input) => input.path !== name)) inputs.push({ path: name, sha256 });
  };

  const isUsable = (source: string): boolean => !unusable.has(source);
  const unreadIn = (source: string): readonly Path[] => unread.get(source) ?? [];
  return {
    files: opener.files,
    progress: host.progress,
    problems,
    inputs,
    named: opener.named,
    paths: opener.paths,
    expand: opener.expand,
    isInside: opener.isInside,
    outOf: opener.outOf,
    isUsable,
    unread: unreadIn,
    trust: (source, others) =>
      trustIn(
        unreadIn(source),
        [...problems, ...others].filter(({ at }) => at.source === source),
        isUsable(source),
      ),
    refuse(error, instead) {
      if (inputFaults === "thrown") throw error;
      problems.push(instead);
      incomplete.add("unknown");
    },
    miss(...formats) {
      for (const format of formats) incomplete.add(format);
    },
    knowsAll: (format) => !incomplete.has(format) && !incomplete.has("unknown"),
    async document(path, named, expected) {
      if (!documents.has(path)) documents.set(path, await readDocument(path, named, expected));
      return documents.get(path) ?? null;
    },
    async table(path, sink, named, options = {}) {
      const { path: file, sheet } = sheetReference(path);
      const source = await opener.open(file, sizeLimits.table, named);
      if (source === null) return null;
      if (named !== undefined) namedBy.set(source.name, fileOf(named));
      const read = await watched(sink, (counting) =>
        readTableFile(source, sheet, options, opener.limit, counting),
      );
      keep(source.name, { source: read.text ?? source, delimiter: read.delimiter }, read.sha256);
      append(
        problems,
        read.problems.map((found) =>
          named !== undefined && isChoice(found) ? { ...found, at: named } : found,
        ),
      );
      return read.parts === undefined ? null : { file: source.name, parts: read.parts };
    },
    source: (path, named) => opener.open(path, sizeLimits.table, named),
    counted(source, delimiter, sha256) {
      keep(source.name, { source, delimiter }, sha256);
    },
    async probe(path, sink, options) {
      const { path: file, sheet } = sheetReference(path);
      const source = await opener.open(file, sizeLimits.table);
      if (source !== null) await readTableFile(source, sheet, options, opener.limit, sink);
    },
    async startsLikeYaml(path) {
      const source = await opener.open(path, sizeLimits.table);
      return source !== null && yamlStart.test(await firstText(source));
    },
    async startsLikeList(path) {
      const source = await opener.open(path, sizeLimits.table);
      return source !== null && listStart.test(await firstText(source));
    },
    locate: (found) => locateProblems(found, sources),
    origins: {
      documents: origins,
      namedBy,
      ignoring,
      async text(name) {
        const source = origins.has(name) ? sources.get(name)?.source : undefined;
        if (source === undefined) return null;
        const read = await readText(source);
        return "problem" in read ? null : read.text;
      },
    },
  };
}
