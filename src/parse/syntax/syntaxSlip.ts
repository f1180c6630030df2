// An error of the YAML parser → the place to fix and what is wrong, by what the text around it shows.
import type { CST, YAMLError } from "yaml";
import { dashSlip } from "./dashSlip.ts";
import { quoteSlip } from "./quoteSlip.ts";
import { colonSlip } from "./colonSlip.ts";
import type { SlipContext, SyntaxSlip } from "./slipContext.ts";
import { strangeSign } from "./strangeSign.ts";
import { plainSlip } from "./plainSlip.ts";
import { bracketSlip } from "./bracketSlip.ts";

const finders: readonly ((context: SlipContext) => SyntaxSlip | null)[] = [
  strangeSign,
  quoteSlip,
  bracketSlip,
  dashSlip,
  colonSlip,
];

export function syntaxSlip(error: YAMLError, text: string, tokens: readonly CST.Token[]): SyntaxSlip {
  const [offset] = error.pos;
  const end = text.indexOf("\n", offset);
  const context = {
    error,
    text,
    tokens,
    offset,
    before: text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset),
    after: text.slice(offset, end < 0 ? text.length : end),
  };
  for (const find of finders) {
    const slip = find(context);
    if (slip !== null) return slip;
  }
  return { offset, slip: { reason: plainSlip(error) } };
}
