// Paths → documents and tables, each read once, with their hashes and problems remembered.
import { displayPath } from "../../io/displayPath.ts";
import { firstText } from "../../io/text/firstText.ts";
import { locatePlaces } from "../../io/locatePlaces.ts";
import { openSource, openStdin, tooLarge, type Source } from "../../io/openSource.ts";
import { readTable } from "../../io/table/readTable.ts";
import { isWorkbookName, sheetReference } from "../../io/sheetReference.ts";
import { startsLikeZip } from "../../io/startsLikeZip.ts";
import { readText } from "../../io/text/readText.ts";
import {
  append,
  comparePlaces,
  isUnreadAt,
  parseDocument,
  type Format,
  type Path,
  type Place,
  type Problem,
  type RatingReader,
  type WrittenDocument,
} from "../../core.ts";
import type { Host } from "../host.ts";
import type { Input, LocatedProblem } from "../loaded.ts";

/** Megabytes that a file may have unless `--max-size` says otherwise. */
const sizeLimits = { document: 5, table: 1000 } as const;

export interface Session {
  readonly problems: Problem[];
  readonly inputs: Input[];
  /** Whether a file of this format has no name that can be read; names are then not missed. */
  readonly lacks: (format: Format) => boolean;
  /** Files of these formats are there, and it cannot be known which. */
  readonly miss: (...formats: Format[]) => void;
  /** The names of the files of which nothing may be computed, for what is wrong in them. */
  readonly unusable: ReadonlySet<string>;
  /** Where something in the file is wrong or may be missing for that. */
  readonly unread: (source: string) => readonly Path[];
  /** The names of all files that were opened, or should have been. */
  readonly named: ReadonlySet<string>;
  /**
   * The document in a YAML file; `null` when it cannot be used, which is among the problems. `named` is the place
   * that names the file, where a file does, and `expected` what it should be.
   */
  readonly document: (path: string, named?: Place, expected?: Format) => Promise<WrittenDocument | null>;
  /** Sends a ratings table to the reader; nothing where the file cannot be opened, which is among the problems. */
  readonly table: (path: string, reader: RatingReader, named?: Place) => Promise<void>;
  /** Whether the file starts as the YAML files of nap do; for standard input, which has no name to go by. */
  readonly startsLikeYaml: (path: string) => Promise<boolean>;
  readonly locate: (problems: readonly Problem[]) => Promise<LocatedProblem[]>;
}

const yamlStart = /^\uFEFF?(?:\s|#[^\n]*\n|---[^\n]*\n)*(?:format|id|"format"|'format')\s*:/;

/** Which sheet is meant is mended where the workbook is named. */
const isChoice = ({ code }: Problem): boolean => code === "NAP120" || code === "NAP121";

export function createSession(host: Host, maxSize: number | null): Session {
  const problems: Problem[] = [];
  const inputs: Input[] = [];
  const names = new Set<string>();
  const lacking = new Set<Format | "unknown">();
  const unusable = new Set<string>();
  const unread = new Map<string, readonly Path[]>();
  const sources = new Map<string, { source: Source; delimiter: string | null }>();
  const documents = new Map<string, WrittenDocument | null>();
  /** By path: what comes through a pipe can be opened once only. */
  const atHand = new Map<string, Source>();

  const open = async (path: string, usual: number, named?: Place): Promise<Source | null> => {
    const limit = { megabytes: maxSize ?? usual };
    const name = path === "-" ? "-" : displayPath(path, host.cwd);
    names.add(name);
    const known = atHand.get(path);
    const opened =
      known === undefined
        ? await (path === "-"
            ? openStdin(host.stdin(), limit)
            : openSource(path, name, limit, named !== undefined))
        : known.size > limit.megabytes * 1e6
          ? { problem: tooLarge(name, known.size, limit) }
          : { source: known };
    if ("source" in opened) {
      atHand.set(path, opened.source);
      return opened.source;
    }
    const at = named ?? opened.problem.at;
    if (!problems.some((told) => told.code === opened.problem.code && comparePlaces(told.at, at) === 0))
      problems.push({ ...opened.problem, at });
    return null;
  };

  const readDocument = async (
    path: string,
    named: Place | undefined,
    expected: Format | undefined,
  ): Promise<WrittenDocument | null> => {
    const source = await open(path, sizeLimits.document, named);
    if (source === null) {
      lacking.add(expected ?? "unknown");
      return null;
    }
    sources.set(source.name, { source, delimiter: null });
    unusable.add(source.name);
    const read = await readText(source);
    if ("problem" in read) {
      lacking.add(expected ?? "unknown");
      problems.push(read.problem);
      return null;
    }
    inputs.push({ path: source.name, sha256: read.sha256 });
    const parsed = parseDocument(source.name, read.text);
    append(problems, parsed.problems);
    const { document } = parsed;
    if (document === null || isUnreadAt(document.unread, ["id"]))
      lacking.add(parsed.format ?? expected ?? "unknown");
    if (document === null) return null;
    // Of an assessment that is not whole it is said that its figures are withheld.
    if (document.whole || document.format === "nap/assessment@1") unusable.delete(source.name);
    unread.set(source.name, document.unread);
    return document;
  };

  const readSheet = async (
    source: Source,
    sheet: string | null,
    reader: RatingReader,
    named?: Place,
  ): Promise<void> => {
    // Few tables are workbooks; reading the library for them costs all the others.
    const { readWorkbook } = await import("../../io/workbook/readWorkbook.ts");
    const limit = { megabytes: maxSize ?? sizeLimits.table };
    const refuse = (unpacked: number): Problem | null =>
      unpacked > limit.megabytes * 1e6 ? tooLarge(source.name, unpacked, limit, "unpacked") : null;
    const read = await readWorkbook(source, sheet, refuse, reader);
    if (inputs.every((input) => input.path !== source.name))
      inputs.push({ path: source.name, sha256: read.sha256 });
    append(
      problems,
      read.problems.map((found) =>
        named !== undefined && isChoice(found) ? { ...found, at: named } : found,
      ),
    );
  };

  return {
    problems,
    inputs,
    named: names,
    unusable,
    unread: (source) => unread.get(source) ?? [],
    miss(...formats) {
      for (const format of formats) lacking.add(format);
    },
    lacks: (format) => lacking.has(format) || lacking.has("unknown"),
    async document(path, named, expected) {
      if (!documents.has(path)) documents.set(path, await readDocument(path, named, expected));
      return documents.get(path) ?? null;
    },
    async table(path, reader, named) {
      const { path: file, sheet } = sheetReference(path);
      const source = await open(file, sizeLimits.table, named);
      if (source === null) return;
      if (sheet !== null || ((file === "-" || isWorkbookName(file)) && (await startsLikeZip(source))))
        await readSheet(source, sheet, reader, named);
      else {
        const read = await readTable(source, reader);
        sources.set(source.name, { source, delimiter: read.delimiter });
        inputs.push({ path: source.name, sha256: read.sha256 });
        append(problems, read.problems);
      }
    },
    async startsLikeYaml(path) {
      const source = await open(path, sizeLimits.table);
      if (source === null) return false;
      return yamlStart.test(await firstText(source));
    },
    async locate(found) {
      const bySource = new Map<string, Problem[]>();
      for (const problem of found) {
        const own = bySource.get(problem.at.source);
        if (own === undefined) bySource.set(problem.at.source, [problem]);
        else own.push(problem);
      }
      const located = new Map<Problem, LocatedProblem>();
      for (const [name, own] of bySource) {
        const known = sources.get(name);
        const places =
          known === undefined
            ? null
            : await locatePlaces(
                known.source,
                own.map(({ at }) => at),
                known.delimiter,
              );
        for (const [index, problem] of own.entries()) {
          const place = places?.[index];
          located.set(
            problem,
            place === undefined
              ? { problem, line: "" }
              : { problem: { ...problem, at: place.place }, line: place.text },
          );
        }
      }
      return found.map((problem) => located.get(problem) ?? { problem, line: "" });
    },
  };
}
