// An error of the YAML parser → the dash that is to blame.
import type { SlipContext, SyntaxSlip } from "./slipContext.ts";

/** `null` where no dash is to blame. */
export function dashSlip({ error, offset, before, after }: SlipContext): SyntaxSlip | null {
  const glued = /^[ \t]*(?=-[^\s\d-])/.exec(before + after);
  if (glued !== null && before.length >= glued[0].length)
    return {
      offset: offset - before.length + glued[0].length,
      slip: { reason: "no-space-behind-dash" },
    };
  if (/^-[ \t]*([,}\]#]|$)/.test(after) && /[:,[{][ \t]*$/.test(before)) {
    const isStatus = /(?<![\w-])([\w-]+)[ \t]*:[ \t]*$/.exec(before)?.[1] === "status";
    return { offset, slip: { reason: isStatus ? "dash-as-status" : "dash-as-value" } };
  }
  if (!/^-\s/.test(after)) return null;
  return error.code === "UNEXPECTED_TOKEN"
    ? { offset, slip: { reason: "dash-in-value" } }
    : error.code === "MULTILINE_IMPLICIT_KEY" && before.trim() === ""
      ? { offset, slip: { reason: "item-for-key" } }
      : null;
}
