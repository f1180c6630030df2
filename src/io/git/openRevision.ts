// A revision of the repository around a folder → its commit and its files, read without a checkout.
import { resolve } from "node:path";
import { UsageError } from "../../model/usage/usageError.ts";
import type { Files } from "../files.ts";
import { createObjectReader, type ObjectReader } from "./objectReader.ts";
import { revisionFiles } from "./revisionFiles.ts";
import { runGit, type GitHere, type GitRun } from "./runGit.ts";
import { treeEntries, type TreeEntries } from "./treeEntries.ts";

export interface Revision {
  /** The id of its commit. */
  readonly commit: string;
  readonly files: Files;
  /** Ends the program that reads it; what was read stays. To be called in any case. */
  readonly close: () => void;
}

/** A path is not longer. */
const longestLink = 10_000;
/** Nor is what names a revision: a program is not started at all with more than the system takes. */
const longestName = 1000;

/**
 * git runs three times for short, and once for as long as files are read. Nothing is written, and nothing is fetched.
 *
 * Throws a `UsageError` where there is no git, no repository or no such revision, and where the clone does not go back as far.
 */
export async function openRevision(revision: string, here: GitHere): Promise<Revision> {
  if (revision.startsWith("-")) throw new UsageError("revision-like-option", { written: revision });
  if (revision === "" || revision.includes("\0")) throw new UsageError("unknown-revision", { revision });
  if (revision.length > longestName)
    throw new UsageError("unknown-revision", { revision: `${revision.slice(0, 100)}…` });
  const [repository, found] = await Promise.all([
    runGit(["rev-parse", "--show-toplevel", "--is-shallow-repository"], here),
    runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], here),
  ]);
  if (repository.exitCode !== 0) throw new UsageError("no-repository", { said: repository.said });
  const [top = "", shallow] = linesOf(repository);
  const [commit = ""] = linesOf(found);
  if (found.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(commit))
    throw shallow === "true"
      ? new UsageError("shallow-clone", { revision })
      : new UsageError("unknown-revision", { revision });
  const objects = createObjectReader(here);
  try {
    const tree = await runGit(["ls-tree", "-r", "-z", "--full-tree", commit], here);
    if (tree.exitCode !== 0) throw new UsageError("revision-incomplete", { path: revision });
    const entries = treeEntries(tree.stdout.toString("utf8"));
    const links = await linksOf(entries, objects);
    const files = revisionFiles(entries, links, objects, { cwd: here.cwd, top: resolve(top) });
    return { commit, files, close: objects.close };
  } catch (error) {
    objects.close();
    throw error;
  }
}

const linesOf = ({ stdout }: GitRun): string[] =>
  stdout
    .toString("utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");

async function linksOf({ entries }: TreeEntries, objects: ObjectReader): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  for (const [path, { kind, id }] of entries) {
    if (kind !== "link") continue;
    const { bytes } = await objects.read(id, longestLink);
    if (bytes !== null) links.set(path, bytes.toString("utf8"));
  }
  return links;
}
