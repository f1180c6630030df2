// An id that nothing has, and the ids that there are → what an error says of it.
import { suggest } from "../../text/suggest.ts";

/** An id that nothing has. */
export interface UnknownId {
  readonly written: string;
  /** The ids that there are. */
  readonly known: readonly string[];
  /** The one that was probably meant; `null` where none is near. */
  readonly suggestion: string | null;
}

/**
 * What an error says of an id that nothing has.
 *
 * @example
 * unknownId("halvs", ["binary", "halves"]).suggestion // "halves"
 */
export function unknownId(written: string, known: Iterable<string>): UnknownId {
  const ids = [...new Set(known)];
  return { written, known: ids, suggestion: suggest(written, ids) };
}
