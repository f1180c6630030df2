// The tokens of a YAML text → all of them, those within others too.
import type { CST } from "yaml";

/** What tokens of several kinds have. */
export interface AnyToken {
  readonly type: string;
  readonly offset: number;
  readonly source?: string;
  readonly value?: CST.Token;
  readonly items?: readonly { readonly key?: CST.Token | null; readonly value?: CST.Token }[];
  readonly start?: CST.SourceToken;
  readonly end?: readonly CST.SourceToken[];
}

/** In no order; without recursion, for any depth. */
export function* flatTokens(tokens: readonly CST.Token[]): Generator<AnyToken> {
  const waiting: unknown[] = [...tokens];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const token = next as AnyToken;
    yield token;
    for (const part of [token.value, ...(token.items ?? []).flatMap((item) => [item.key, item.value])])
      if (part !== undefined && part !== null) waiting.push(part);
  }
}
