// An error of the YAML parser → the colon that cannot stand there, or the line that is indented as if it went on.
import { parserSlip } from "./parserSlip.ts";
import type { SlipContext, SyntaxSlip } from "./slipContext.ts";

/** `null` where neither is to blame. */
export function colonSlip(context: SlipContext): SyntaxSlip | null {
  const { error, text, offset, after } = context;
  const glued = /^[\w-]+:(?=[^\s:/])/.exec(after)?.[0];
  if (glued !== undefined && (error.code === "MULTILINE_IMPLICIT_KEY" || error.code === "MISSING_CHAR"))
    return { offset: offset + glued.length, slip: { reason: "no-space-behind-colon" } };
  if (error.code === "BLOCK_IN_FLOW" || error.code === "MULTILINE_IMPLICIT_KEY") return missingComma(context);
  if (parserSlip(error) === "item-without-dash")
    return {
      offset: firstSign(text, offset),
      slip: { reason: "no-dash" },
    };
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY") return null;
  if (/:(\s|$)/.test(after)) return { offset, slip: { reason: "second-colon-in-line" } };
  return {
    offset: firstSign(text, offset + after.length),
    slip: { reason: "indented-deeper" },
  };
}

/** Within brackets: a text that goes on to the next colon. */
function missingComma({ error, text, offset }: SlipContext): SyntaxSlip | null {
  const upToColon = /^([^,[\]{}:"'#]|:(?=\S)){1,1024}?(?=\s{0,99}:(\s|$))/.exec(
    text.slice(offset, offset + 1024),
  )?.[0];
  if (upToColon === undefined || upToColon.startsWith("- ")) return null;
  const [, gap = "", word = ""] = /(?<!\s)(\s+)(\S+)$/.exec(upToColon) ?? [];
  if (error.code === "MULTILINE_IMPLICIT_KEY")
    return gap.includes("\n") && !/^[ \t]*$/.test(lineStart(text, offset))
      ? { offset: offset + upToColon.length - word.length, slip: { reason: "comma-missing" } }
      : null;
  return { offset, slip: { reason: "second-colon-in-value", ...(word === "" ? {} : { word }) } };
}

const lineStart = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);

const firstSign = (text: string, offset: number): number =>
  offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
