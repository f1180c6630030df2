// An error of the YAML parser → the dash that is to blame.
import type { SlipContext, SyntaxSlip } from "./slipContext.ts";

/** `null` where no dash is to blame. */
export function dashSlip({ error, offset, before, after }: SlipContext): SyntaxSlip | null {
  const glued = /^[ \t]*(?=-[^\s\d-])/.exec(before + after);
  if (glued !== null && before.length >= glued[0].length)
    return {
      offset: offset - before.length + glued[0].length,
      reason: "the - in front of an item of a list has a space behind it",
    };
  if (/^-[ \t]*([,}\]#]|$)/.test(after) && /[:,[{][ \t]*$/.test(before))
    return { offset, reason: bareDash(/([\w-]+)[ \t]*:[ \t]*$/.exec(before)?.[1]) };
  if (!/^-\s/.test(after)) return null;
  return error.code === "UNEXPECTED_TOKEN"
    ? { offset, reason: 'a text that begins with "- " is put in quotes; a list begins in a line of its own' }
    : error.code === "MULTILINE_IMPLICIT_KEY" && before.trim() === ""
      ? { offset, reason: "an item of a list stands here, where a key with a colon belongs" }
      : null;
}

const bareDash = (key: string | undefined): string =>
  key === "status"
    ? "a bare - is no status; write not-due, not-applicable, unrated or the level"
    : "a bare - is no value; write the value, or take it out";
