// What `git ls-tree -r -z` writes → the files of a revision, its folders and its links.

interface TreeEntry {
  readonly kind: "file" | "link";
  /** Of the object that holds its bytes, or the path that it leads to. */
  readonly id: string;
}

export interface TreeEntries {
  /** By path from the top, with forward slashes. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Folder → the names in it; "" is the top. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>;
}

const kinds: Readonly<Record<string, TreeEntry["kind"]>> = { "100": "file", "120": "link" };

/**
 * Names that git itself never checks out, and that a tree can have all the same: as parts of a path they mean another folder. A
 * backslash parts folders on Windows alone, and no name has it that lies there.
 */
const leadsAway = process.platform === "win32" ? /(^|[/\\])(\.{0,2})([/\\]|$)|:/ : /(^|\/)\.{0,2}(\/|$)/;

/** Repositories within the repository have no files of their own there. */
export function treeEntries(listed: string): TreeEntries {
  const entries = new Map<string, TreeEntry>();
  const folders = new Map<string, Set<string>>([["", new Set()]]);
  for (const line of listed.split("\0")) {
    const [, mode = "", id = "", path = ""] = /^(\d{6}) \S+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    const kind = kinds[mode.slice(0, 3)];
    if (kind === undefined || leadsAway.test(path)) continue;
    entries.set(path, { kind, id });
    addTo(folders, path);
  }
  return { entries, folders };
}

function addTo(folders: Map<string, Set<string>>, path: string): void {
  const at = path.lastIndexOf("/");
  const [folder, name] = at < 0 ? ["", path] : [path.slice(0, at), path.slice(at + 1)];
  const names = folders.get(folder);
  if (names !== undefined) {
    names.add(name);
    return;
  }
  folders.set(folder, new Set([name]));
  addTo(folders, folder);
}
