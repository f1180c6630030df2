// What reading a workspace asks of the place in which its files lie: the disk, or a revision of a repository.
import type { Problem } from "../model/problem.ts";
import type { SizeLimit, Source } from "./openSource.ts";

/** What can be seen of files by their absolute paths, without reading them. */
export interface FileTree {
  readonly exists: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
  readonly isFile: (path: string) => boolean;
  readonly isPipe: (path: string) => boolean;
  readonly isLink: (path: string) => boolean;
  /** The path that it leads to through all links, also where nothing is there yet. */
  readonly real: (path: string) => string;
  /** The names in a folder; throws where it cannot be read. */
  readonly namesIn: (folder: string) => readonly string[];
}

/** Files by their absolute paths. */
export interface Files extends FileTree {
  /** @param isNamedInFile whether a file names it, and not the call */
  readonly open: (
    path: string,
    name: string,
    limit: SizeLimit,
    isNamedInFile: boolean,
  ) => Promise<{ source: Source } | { problem: Problem }>;
}
