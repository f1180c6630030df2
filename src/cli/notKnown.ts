// A name that is not known, and those that are → the sentence that says so, with the one that was probably meant.
import { suggest } from "../core.ts";

/** @param said what is wrong, without a full stop; `listed` what the known names are called */
export function notKnown(said: string, name: string, known: Iterable<string>, listed: string): string {
  const names = [...new Set(known)];
  const meant = suggest(name, names);
  const list = names.length === 0 ? "" : ` ${listed}: ${names.join(", ")}`;
  return `${said}${meant === null ? "." : `; did you mean "${meant}"?`}${list}`;
}
