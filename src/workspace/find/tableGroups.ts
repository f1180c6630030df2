// Tables of a call, those of one assessment under one key → the groups, each with what its assessment is called.
import { basename, parse } from "node:path";
import { isFolder } from "../../io/exists.ts";
import { sheetReference } from "../../io/sheetReference.ts";

/** Tables that are read as one assessment. */
export interface TableGroup {
  /** What the assessment is called; `null`: as its only table is. */
  readonly name: string | null;
  readonly paths: string[];
}

/** So many tables give the assessment their names. */
const mostNamed = 3;

/**
 * The group that a table belongs to, made where there is none yet; a table that is there already is not added again.
 *
 * @param folder that the call names for it, absolute; `null` where it names the table or a pattern
 */
export function addTable(
  groups: Map<string, TableGroup>,
  key: string | null,
  path: string,
  folder: string | null,
): void {
  if ([...groups.values()].some(({ paths }) => paths.includes(path))) return;
  const own = key ?? JSON.stringify(path);
  const known = groups.get(own);
  if (known === undefined)
    groups.set(own, {
      name: key !== null && folder !== null && isFolder(folder) ? basename(folder) : null,
      paths: [path],
    });
  else known.paths.push(path);
}

/** The name of a group's assessment, that of its folder if it has one; `null` for a single table, which has its own. */
export function groupName({ name, paths }: TableGroup): string | null {
  if (name !== null || paths.length < 2) return name;
  const names = paths.map((path) => (path === "-" ? "stdin" : parse(sheetReference(path).path).name));
  const [first = ""] = names;
  return names.length > mostNamed ? `${first}+${names.length - 1}` : names.join("+");
}
