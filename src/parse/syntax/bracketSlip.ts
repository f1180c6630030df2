// An error of the YAML parser → the bracket that is to blame.
import { isInBrackets } from "./isInBrackets.ts";
import type { SlipContext, SyntaxSlip } from "./slipContext.ts";
import { unclosedBracket } from "./unclosedBracket.ts";

/** `null` where no bracket is to blame. */
export function bracketSlip({ error, tokens, offset, before, after }: SlipContext): SyntaxSlip | null {
  if (error.code === "BAD_INDENT") {
    const open = unclosedBracket(tokens, offset);
    return open === null
      ? null
      : { offset: open.offset, reason: `the ${open.sign} that opens here is not closed` };
  }
  const isTooMuch =
    error.code === "UNEXPECTED_TOKEN" ||
    (error.code === "MISSING_CHAR" && error.message.startsWith("Missing , "));
  const reason = isTooMuch ? reasonOf(before.trim().at(-1) ?? "", after, isInBrackets(tokens, offset)) : null;
  return reason === null ? null : { offset, reason };
}

function reasonOf(last: string, after: string, isInside: boolean): string | null {
  const sign = after.charAt(0);
  if (sign === "]" || sign === "}") return `this ${sign} closes nothing`;
  const opens = sign === "[" || sign === "{";
  if (last === "]" || last === "}")
    return isInside && (opens || /^[\w-]+:(\s|$)/.test(after))
      ? "a comma is missing in front of this"
      : `the ${last} in front of this ends the value; a text that begins with [ or { is put in quotes`;
  return opens
    ? "a text with brackets in it is put in quotes here; if none is meant, a comma or a colon is missing in front of this"
    : null;
}
