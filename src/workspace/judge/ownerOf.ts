// The name of a file → what findings in it are in: the plan, assessment or other document that it is, or that names it.
import type { Format } from "../../core.ts";
import type { FileOrigins } from "../read/fileOrigins.ts";

const kinds: Readonly<Record<Exclude<Format, "nap/workspace@1">, string>> = {
  "nap/plan@1": "plan",
  "nap/assessment@1": "assessment",
  "nap/scale@1": "scale",
  "nap/method@1": "method",
  "nap/mapping@1": "mapping",
  "nap/baseline@1": "baseline",
};

/** Another name of the file changes nothing, unless nothing else is known of it. */
export function ownerOf(source: string, { documents, namedBy }: FileOrigins): string {
  const seen = new Set<string>();
  let name = source;
  for (let by = namedBy.get(name); by !== undefined && !documents.has(name) && !seen.has(name);) {
    seen.add(name);
    name = by;
    by = namedBy.get(name);
  }
  const { format = null, id = null } = documents.get(name) ?? {};
  if (format === "nap/workspace@1") return "workspace";
  return format === null || id === null ? `file:${source}` : `${kinds[format]}:${id}`;
}
