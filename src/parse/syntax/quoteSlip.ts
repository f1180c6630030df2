// An error of the YAML parser → the quote that is to blame.
import { flatTokens, type AnyToken } from "./flatTokens.ts";
import { isInBrackets } from "./isInBrackets.ts";
import { parserSlip } from "./parserSlip.ts";
import type { SlipContext, SyntaxSlip } from "./slipContext.ts";

/** `null` where no quote is to blame. */
export function quoteSlip({ error, text, tokens, offset, after }: SlipContext): SyntaxSlip | null {
  const isOpen = parserSlip(error) === "quote-not-closed";
  if (!isOpen && error.code !== "UNEXPECTED_TOKEN") return null;
  let last: AnyToken | null = null;
  for (const token of flatTokens(tokens))
    if (token.type.endsWith("-quoted-scalar") && token.offset < offset && token.offset >= (last?.offset ?? 0))
      last = token;
  if (last === null) return null;
  const source = last.source ?? "";
  const sign = source.charAt(0);
  if (isOpen) return { offset: last.offset, slip: { reason: "quote-not-closed", sign } };
  const gap = text.slice(last.offset + source.length, offset);
  if (!/^[ \t]*$/.test(gap)) return null;
  if (isInBrackets(tokens, offset) && (/^[\w-]+:(\s|$)/.test(after) || (gap !== "" && /^["'{[]/.test(after))))
    return { offset, slip: { reason: "comma-missing" } };
  const inside = sign === "'" ? "''" : `\\${sign}`;
  return { offset, slip: { reason: gap === "" ? "quote-inside-text" : "text-behind-quote", sign, inside } };
}
