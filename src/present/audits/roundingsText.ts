// Rounding rules → as few words as say which they are.
import { roundingModes } from "../../math/round.ts";
import type { RoundingRule } from "../../math/unround.ts";
import type { Words } from "../words/words.ts";

/** Any, all but some, or their names. */
export function roundingsText(
  rules: readonly RoundingRule[],
  tried: readonly RoundingRule[],
  words: Words<"audit">,
): string {
  const { any, allBut } = words.audit.figure;
  const missing = tried.filter((rule) => !rules.includes(rule));
  if (missing.length === 0 && roundingModes.every((mode) => tried.includes(mode))) return any;
  const named = rules.filter((rule) => rule !== "unknown");
  return missing.length > 0 && missing.length < named.length
    ? allBut(missing.join(", "))
    : (named.length === 0 ? rules : named).join(", ");
}
