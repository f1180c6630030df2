// A name that a collection does not have → the error that says so, with the name that was probably meant.
import { suggest } from "../core.ts";
import { shownValue } from "./shownValue.ts";

/** How many known names a message lists. */
const mostListed = 12;

/**
 * A name that is not known: an id that a collection does not have, a schema or a language that does not exist. Thrown by
 * `get`, `explain`, `schema` and `loadLanguage`.
 */
export class UnknownName extends Error {
  /** The name as it was given. */
  readonly unknown: string;
  /** All names that are known. */
  readonly known: readonly string[];
  /** The name that was probably meant; `null` where none is alike. */
  readonly suggestion: string | null;

  /** @param kind what has the name: `assessment`, say */
  constructor(kind: string, unknown: unknown, known: Iterable<string>) {
    const name = shownValue(unknown);
    const names = [...known];
    const suggestion = suggest(name, names);
    const listed = names.slice(0, mostListed).join(", ") + (names.length > mostListed ? ", …" : "");
    super(
      `there is no ${kind} "${name}"` +
        (suggestion === null ? "" : `; did you mean "${suggestion}"?`) +
        (names.length === 0 ? `; none was read` : ` (known: ${listed})`),
    );
    this.name = "UnknownName";
    this.unknown = name;
    this.known = names;
    this.suggestion = suggestion;
  }
}
