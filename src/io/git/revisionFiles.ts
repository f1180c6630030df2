// The files of a revision → files by the paths that they have in the work tree, as reading a workspace asks for them.
import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "../../model/usage/usageError.ts";
import { disk } from "../disk.ts";
import type { Files } from "../files.ts";
import { memorySource, tooLarge, unreadable, type SizeLimit } from "../openSource.ts";
import { followLinks } from "./followLinks.ts";
import type { ObjectReader } from "./objectReader.ts";
import type { TreeEntries } from "./treeEntries.ts";

/** Where the revision is seen from. */
export interface WorkTree {
  /** The working folder, which may be reached by a link. */
  readonly cwd: string;
  /** The top of the work tree, without links. */
  readonly top: string;
}

/** How Git LFS stands in for a file that it keeps elsewhere. */
const lfsPointer = Buffer.from("version https://git-lfs.github.com/spec/");

/**
 * Within the work tree only what the revision has is there. What lies outside of it has no revisions, and is read from the
 * disk as it is.
 *
 * @param links path → where each link of the revision leads
 */
export function revisionFiles(
  { entries, folders }: TreeEntries,
  links: ReadonlyMap<string, string>,
  objects: ObjectReader,
  { cwd, top }: WorkTree,
): Files {
  const realCwd = realpathSync(cwd);
  /** The path from the top; `null` outside of the work tree. */
  const within = (path: string): string | null => {
    const found = relative(top, resolve(realCwd, relative(cwd, path)));
    return isAbsolute(found) || found === ".." || found.startsWith(`..${sep}`)
      ? null
      : found.split(sep).join("/");
  };
  /** A path that leads nowhere is the path of nothing. */
  const leadsTo = (own: string): string => followLinks(own, links) ?? "\0";
  const ask =
    <T>(inside: (own: string) => T, outside: (path: string) => T) =>
    (path: string): T => {
      const own = within(path);
      return own === null ? outside(path) : inside(leadsTo(own));
    };
  const isFolder = ask((own) => folders.has(own), disk.isFolder);
  const isFile = ask((own) => entries.get(own)?.kind === "file", disk.isFile);
  const namesIn = ask((own) => [...(folders.get(own) ?? [])], disk.namesIn);
  const read = async (own: string, name: string, limit: SizeLimit) => {
    const entry = entries.get(leadsTo(own));
    if (entry === undefined || entry.kind === "link")
      return { problem: unreadable(name, { reason: "no-such-file" }) };
    const { size, bytes } = await objects.read(entry.id, limit.megabytes * 1e6);
    if (size < 0) throw new UsageError("revision-incomplete", { path: name });
    if (bytes === null) return { problem: tooLarge(name, size, limit) };
    if (bytes.subarray(0, lfsPointer.length).equals(lfsPointer))
      throw new UsageError("revision-in-lfs", { path: name });
    return { source: memorySource(name, [bytes]) };
  };
  return {
    exists: (path) => isFolder(path) || isFile(path),
    isFolder,
    isFile,
    isPipe: ask(() => false, disk.isPipe),
    isLink: (path) => {
      const own = within(path);
      return own === null ? disk.isLink(path) : links.has(own);
    },
    real: ask((own) => resolve(top, own), disk.real),
    namesIn,
    open(path, name, limit, isNamedInFile) {
      const own = within(path);
      if (own === null) return disk.open(path, name, limit, isNamedInFile);
      return isFolder(path)
        ? Promise.resolve({ problem: unreadable(name, { reason: "is-folder" }) })
        : read(own, name, limit);
    },
  };
}
