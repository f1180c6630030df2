// The tokens of a YAML text → the bracket that is open where the parser gave up.
import type { CST } from "yaml";
import { flatTokens } from "./flatTokens.ts";

/** A { or [ that is never closed, and where it stands. */
export interface OpenBracket {
  readonly sign: string;
  readonly offset: number;
}

/** The last that opens in front of `end`; `null` where all of them are closed. */
export function unclosedBracket(tokens: readonly CST.Token[], end: number): OpenBracket | null {
  let found: OpenBracket | null = null;
  for (const { type, offset, start, end: ends } of flatTokens(tokens)) {
    if (type !== "flow-collection" || offset >= end || offset < (found?.offset ?? 0)) continue;
    const sign = start?.source ?? "";
    const closing = sign === "{" ? "flow-map-end" : "flow-seq-end";
    if (ends?.every((item) => item.type !== closing) === true) found = { sign, offset };
  }
  return found;
}
