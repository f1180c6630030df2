// The tokens of a YAML text and a place in it → whether the place lies within [ ] or { }.
import type { CST } from "yaml";
import { flatTokens } from "./flatTokens.ts";

/** A bracket that is never closed reaches to the end. */
export function isInBrackets(tokens: readonly CST.Token[], offset: number): boolean {
  for (const { type, offset: start, end } of flatTokens(tokens)) {
    if (type !== "flow-collection" || start >= offset) continue;
    const closing = end?.find((item) => /^flow-(map|seq)-end$/.test(item.type));
    if (closing === undefined || closing.offset >= offset) return true;
  }
  return false;
}
