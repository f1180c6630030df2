// A gate of comparisons as the call or a workspace writes it → the gate, or why it is none.
import type { ComparisonGate } from "../model/comparisonGate.ts";
import type { GateFault } from "../model/gate.ts";
import { parseAmount } from "./amount.ts";

/**
 * A greatest gap in percentage points, 0 or more; or a least agreement, a coefficient up to 1, which `@lower` holds against
 * the lower end of its interval.
 *
 * @example
 * readComparisonGate("max-gap", "-1") // { fault: "not-points" }
 * readComparisonGate("min-agreement", "0.667@lower").of // "lower"
 */
export function readComparisonGate(kind: ComparisonGate["kind"], text: string): ComparisonGate | GateFault {
  const written = text.trim();
  if (kind === "max-gap") {
    const limit = parseAmount(written);
    return limit === null || limit.n < 0n ? { fault: "not-points" } : { kind, of: "value", limit, written };
  }
  const number = written.replace(/\s*@lower$/, "");
  const limit = parseAmount(number);
  if (limit === null || limit.n > limit.d) return { fault: "not-a-coefficient" };
  return { kind, of: number === written ? "value" : "lower", limit, written: number };
}
