// An error of the YAML parser → the bracket that is to blame.
import type { YamlSlip } from "../../model/problems/yamlSlips.ts";
import { isInBrackets } from "./isInBrackets.ts";
import { parserSlip } from "./parserSlip.ts";
import type { SlipContext, SyntaxSlip } from "./slipContext.ts";
import { unclosedBracket } from "./unclosedBracket.ts";

/** `null` where no bracket is to blame. */
export function bracketSlip({ error, tokens, offset, before, after }: SlipContext): SyntaxSlip | null {
  if (error.code === "BAD_INDENT") {
    const open = unclosedBracket(tokens, offset);
    return open === null
      ? null
      : { offset: open.offset, slip: { reason: "bracket-not-closed", sign: open.sign } };
  }
  const isTooMuch = error.code === "UNEXPECTED_TOKEN" || parserSlip(error) === "comma-missing";
  const slip = isTooMuch ? slipBehind(before.trim().at(-1) ?? "", after, isInBrackets(tokens, offset)) : null;
  return slip === null ? null : { offset, slip };
}

/** @param last the sign in front of it */
function slipBehind(last: string, after: string, isInside: boolean): YamlSlip | null {
  const sign = after.charAt(0);
  if (sign === "]" || sign === "}") return { reason: "bracket-closes-nothing", sign };
  const opens = sign === "[" || sign === "{";
  if (last === "]" || last === "}")
    return isInside && (opens || /^[\w-]+:(\s|$)/.test(after))
      ? { reason: "comma-missing" }
      : { reason: "value-behind-bracket", sign: last };
  return opens ? { reason: "brackets-in-text" } : null;
}
