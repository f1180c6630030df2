// An id → how it should be written, where it only looks like another one.
import { invisible } from "./letters.ts";

const inOddQuotes = /^[“”„‟«‘’‚]([^“”„‟«»‘’‚]*)[“”‟»‘’]$/u;

/** What is wrong with the id, and the id without it. */
export interface PlainId {
  readonly fault: "odd-quotes" | "invisible";
  readonly id: string;
}

/**
 * `null` for an id in which every character can be seen, and that is not in quotes of a word processor.
 *
 * @example
 * plainId("“moj”") // { fault: "odd-quotes", id: "moj" }
 * plainId("moj") // null
 */
export function plainId(written: string): PlainId | null {
  if (/^[ -~]*$/.test(written)) return null;
  const bare = written.replace(new RegExp(invisible, "gu"), "");
  const quoted = inOddQuotes.exec(bare)?.[1];
  if (quoted !== undefined) return { fault: "odd-quotes", id: quoted };
  return bare === written ? null : { fault: "invisible", id: bare };
}
