// The names and patterns of tables → the files to read, each once, without copies.
import { basename, dirname, parse } from "node:path";
import { displayPath } from "../../io/displayPath.ts";
import { expandPattern } from "../../io/expandPattern.ts";
import type { Files } from "../../io/files.ts";
import { sameBytes } from "../../io/sameBytes.ts";
import { sheetReference } from "../../io/sheetReference.ts";
import { groupBy, fold, problem, startOf, withoutCopyMark, type Place, type Problem } from "../../core.ts";
import type { FileReader } from "./fileReader.ts";
import type { FoundMapping } from "./mappings.ts";

/** Tables that are named together. */
export interface NamedFiles {
  /** A path or a pattern. */
  readonly path: string;
  /** Where a file names them; `null` where the call does. */
  readonly at: Place | null;
  /** `null`: they have the columns of nap. */
  readonly found: FoundMapping | null;
}

/** One file to read. */
export interface TableFile extends NamedFiles {
  readonly file: string;
}

/**
 * NAP308 where a pattern fits no file, NAP138 for a copy that is not read.
 *
 * @param passedOver where files are added that a program left beside an open one
 */
export async function tableFiles(
  named: readonly NamedFiles[],
  folder: string,
  cwd: string,
  reader: Pick<FileReader, "files" | "expand">,
  passedOver: string[],
): Promise<{ files: TableFile[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const files = new Map<string, TableFile>();
  for (const own of named) {
    const { path, at } = own;
    const found =
      at !== null
        ? // In a file, `-` is a name like others: standard input is for the call to give.
          reader.expand(path, folder, at, passedOver)
        : path === "-"
          ? ["-"]
          : expandPattern(path, folder, reader.files, { passedOver });
    if (found === null) continue;
    if (found.length === 0 && at !== null) problems.push(problem("NAP308", at, { path }));
    for (const file of found) if (!files.has(file)) files.set(file, { ...own, file });
  }
  const copies = await copiesAmong([...files.keys()], reader.files);
  for (const [copy, of] of copies) {
    const [own, other] = [files.get(copy), files.get(of)];
    if (own === undefined || own.found !== other?.found) continue;
    files.delete(copy);
    const params = { file: basename(copy), of: basename(of) };
    problems.push(problem("NAP138", own.at ?? startOf(displayPath(copy, cwd)), params));
  }
  return { files: [...files.values()], problems };
}

/** By the path of a copy that of the original: the same bytes under the same name but for the mark of a copy. */
async function copiesAmong(paths: readonly string[], place: Files): Promise<Map<string, string>> {
  const byName = groupBy(paths, (path) => {
    const { path: file, sheet } = sheetReference(path);
    const { name, ext } = parse(file);
    return JSON.stringify([dirname(file), fold(withoutCopyMark(name)), ext, sheet]);
  });
  const copies = new Map<string, string>();
  for (const own of byName.values()) {
    if (own.length < 2) continue;
    const original = own.find((path) => !isMarked(path)) ?? own[0] ?? "";
    for (const path of own)
      if (
        path !== original &&
        (await sameBytes(sheetReference(path).path, sheetReference(original).path, place))
      )
        copies.set(path, original);
  }
  return copies;
}

function isMarked(path: string): boolean {
  const { name } = parse(sheetReference(path).path);
  return withoutCopyMark(name) !== name;
}
