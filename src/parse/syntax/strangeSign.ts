// An error of the YAML parser → the character around it that looks like a space or a quote, but is another one to YAML.
import { codePoint, invisible } from "../../text/letters.ts";
import type { YamlSlip } from "../../model/problems/yamlSlips.ts";
import type { SlipContext, SyntaxSlip } from "./slipContext.ts";

/** In front of a line or of a value: a space that YAML does not know, or a character that nobody sees. */
const strangeSpace = (): RegExp =>
  new RegExp(
    String.raw`(?:^[ \t]*(?:-[ \t]*)?(?:[\w-]+:[ \t]*)?|[{,][ \t]*[\w-]+:[ \t]*)([^\S \t\n]|${invisible})`,
    "dmu",
  );

const strangeQuote = /^[“”„‟«»‘’‚]/u;

/** `null` where there is none in the line of the error, or in the line before or behind it. */
export function strangeSign({ text, offset, before, after }: SlipContext): SyntaxSlip | null {
  const quote = strangeQuote.exec(after)?.[0];
  if (quote !== undefined) return { offset, slip: { reason: "curly-quote", sign: quote } };
  const start = text.lastIndexOf("\n", offset - before.length - 2) + 1;
  const end = text.indexOf("\n", offset + after.length + 1);
  const found = strangeSpace().exec(text.slice(start, end < 0 ? text.length : end));
  const at = found?.indices?.[1]?.[0];
  if (found === null || at === undefined) return null;
  return { offset: start + at, slip: slipOf(found[1] ?? "") };
}

function slipOf(sign: string): YamlSlip {
  const reason =
    sign === "\u00a0"
      ? "no-break-space"
      : /\s/u.test(sign) && sign !== "\ufeff"
        ? "unusual-space"
        : "invisible-character";
  return { reason, character: codePoint(sign) };
}
