// The tokens of a YAML text → the bracket that is open where the parser gave up.
import type { CST } from "yaml";

/** A { or [ that is never closed, and where it stands. */
export interface OpenBracket {
  readonly sign: string;
  readonly offset: number;
}

/** The last that opens in front of `end`; `null` where all of them are closed. Without recursion, for any depth. */
export function unclosedBracket(tokens: readonly CST.Token[], end: number): OpenBracket | null {
  const waiting: unknown[] = [...tokens];
  let found: OpenBracket | null = null;
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    const { type, offset, value, items = [], start, end: ends } = token as AnyToken;
    if (type === "flow-collection" && offset < end && offset >= (found?.offset ?? 0)) {
      const sign = start?.source ?? "";
      const closing = sign === "{" ? "flow-map-end" : "flow-seq-end";
      if (ends?.every((item) => item.type !== closing) === true) found = { sign, offset };
    }
    for (const part of [value, ...items.flatMap((item) => [item.key, item.value])])
      if (part !== undefined && part !== null) waiting.push(part);
  }
  return found;
}

/** What tokens of several kinds have. */
interface AnyToken {
  readonly type: string;
  readonly offset: number;
  readonly value?: CST.Token;
  readonly items?: readonly { readonly key?: CST.Token | null; readonly value?: CST.Token }[];
  readonly start?: CST.SourceToken;
  readonly end?: readonly CST.SourceToken[];
}
