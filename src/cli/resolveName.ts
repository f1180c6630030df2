// A name on the call, and the kinds of things it may be → the one thing that it means.
import { suggest, unknownId, UsageError, type NamedKind } from "../core.ts";

/** Kind → ids. */
export type Names<K extends NamedKind> = Readonly<Record<K, ReadonlySet<string>>>;

export interface Resolved<K extends NamedKind> {
  readonly kind: K;
  readonly id: string;
}

/** `kind:id`, or an id that only one kind has; throws a `UsageError` that says which prefix to use otherwise. */
export function resolveName<K extends NamedKind>(written: string, names: Names<K>): Resolved<K> {
  const kinds = Object.keys(names) as K[];
  const colon = written.indexOf(":");
  const prefix = colon < 0 ? undefined : kinds.find((kind) => kind === written.slice(0, colon));
  if (prefix !== undefined) {
    const id = written.slice(colon + 1);
    if (names[prefix].has(id)) return { kind: prefix, id };
    throw new UsageError("unknown-id", { kind: prefix, ...unknownId(id, names[prefix]) });
  }
  const found = kinds.filter((kind) => names[kind].has(written));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return { kind: only, id: written };
  if (only !== undefined) throw new UsageError("ambiguous-name", { written, kinds: found });
  const all = kinds.flatMap((kind) => [...names[kind]]);
  const prefixed = kinds.flatMap((kind) => Array.from(names[kind], (id) => `${kind}:${id}`));
  throw new UsageError("unknown-name", {
    written,
    kinds: kinds.filter((kind) => names[kind].size > 0),
    suggestion: suggest(written, [...all, ...prefixed]),
  });
}
