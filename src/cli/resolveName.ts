// A name on the call, and the kinds of things it may be → the one thing that it means.
import { suggest } from "../core.ts";
import { UsageError } from "./load/loaded.ts";

/** Kind → ids. */
export type Names<K extends string> = Readonly<Record<K, ReadonlySet<string>>>;

export interface Resolved<K extends string> {
  readonly kind: K;
  readonly id: string;
}

/** `kind:id`, or an id that only one kind has; throws a `UsageError` that says which prefix to use otherwise. */
export function resolveName<K extends string>(written: string, names: Names<K>): Resolved<K> {
  const kinds = Object.keys(names) as K[];
  const colon = written.indexOf(":");
  const prefix = colon < 0 ? undefined : kinds.find((kind) => kind === written.slice(0, colon));
  if (prefix !== undefined) {
    const id = written.slice(colon + 1);
    if (names[prefix].has(id)) return { kind: prefix, id };
    throw new UsageError(
      `there is no ${prefix} "${id}"${hint(suggest(id, names[prefix]))}${known(names[prefix])}`,
    );
  }
  const found = kinds.filter((kind) => names[kind].has(written));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return { kind: only, id: written };
  if (only !== undefined)
    throw new UsageError(
      `"${written}" is ${found.map((kind) => `a ${kind}`).join(" and ")}; write ${found.map((kind) => `${kind}:${written}`).join(" or ")}`,
    );
  const all = kinds.flatMap((kind) => [...names[kind]]);
  throw new UsageError(
    `nothing here is called "${written}"${hint(suggest(written, [...all, ...kinds.flatMap((kind) => [...names[kind]].map((id) => `${kind}:${id}`))]))} It may be: ${kinds.filter((kind) => names[kind].size > 0).join(", ")}`,
  );
}

const hint = (meant: string | null): string => (meant === null ? "." : `; did you mean "${meant}"?`);

const known = (ids: ReadonlySet<string>): string =>
  ids.size === 0 ? "" : ` Known: ${[...ids].slice(0, 12).join(", ")}${ids.size > 12 ? ", …" : ""}`;
