// A path in a revision, and the links there → the path that it leads to.

/** As many links as systems follow. */
const mostLinks = 40;
/** Systems know no longer paths. */
const longestPath = 4096;

/**
 * @param links path → where the link leads, as it is written
 * @returns `null` where it leads out of the revision, in a circle, or farther than a path can reach
 * @example followLinks("a/x.yaml", new Map([["a", "b"]])) // "b/x.yaml"
 */
export function followLinks(path: string, links: ReadonlyMap<string, string>, followed = 0): string | null {
  if (links.size === 0) return path;
  if (path.length > longestPath) return null;
  const parts = path.split("/");
  for (let count = 1; count <= parts.length; count++) {
    const start = parts.slice(0, count).join("/");
    const target = links.get(start);
    if (target === undefined) continue;
    if (followed === mostLinks || target.startsWith("/")) return null;
    const joined = plain([...parts.slice(0, count - 1), ...target.split("/"), ...parts.slice(count)]);
    return joined === null ? null : followLinks(joined, links, followed + 1);
  }
  return path;
}

/** Without `.` and `..`; `null` above the top. */
function plain(parts: readonly string[]): string | null {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === "" || part === ".") continue;
    if (part !== "..") kept.push(part);
    else if (kept.pop() === undefined) return null;
  }
  return kept.join("/");
}
