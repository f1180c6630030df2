// The tokens of a YAML text and where the parser gave up → the quote that is to blame.
import type { CST, YAMLError } from "yaml";
import { flatTokens, type AnyToken } from "./flatTokens.ts";

export interface QuoteSlip {
  readonly offset: number;
  readonly reason: string;
}

/** `null` where no quote is to blame. */
export function quoteSlip({ code, message, pos }: YAMLError, tokens: readonly CST.Token[]): QuoteSlip | null {
  const isOpen = code === "MISSING_CHAR" && /closing .quote/.test(message);
  if (!isOpen && code !== "UNEXPECTED_TOKEN") return null;
  const [end] = pos;
  let last: AnyToken | null = null;
  for (const token of flatTokens(tokens))
    if (token.type.endsWith("-quoted-scalar") && token.offset < end && token.offset >= (last?.offset ?? 0))
      last = token;
  if (last === null) return null;
  const source = last.source ?? "";
  const sign = source.charAt(0);
  if (isOpen) return { offset: last.offset, reason: `the ${sign} that opens here is not closed` };
  if (last.offset + source.length !== end) return null;
  const inside = sign === "'" ? "''" : `\\${sign}`;
  return {
    offset: end,
    reason: `the text in quotes ends in front of this; inside it, ${sign} is written ${inside}`,
  };
}
