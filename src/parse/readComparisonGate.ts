// A gate of comparisons as the call or a workspace writes it → the gate, or why it is none.
import type { ComparisonGate } from "../model/comparisonGate.ts";
import type { GateFault } from "../model/gate.ts";
import { toText } from "../math/fraction.ts";
import { toPercent } from "../math/toPercent.ts";
import { parseAmount, parsePercent } from "./amount.ts";

/**
 * A greatest gap in percentage points, 0 or more; or a least agreement: alpha, a coefficient up to 1, or after `outcomes=` the
 * share of equal outcomes in percent, as `min-coverage` is written. `@lower` holds it against the lower end of its interval.
 *
 * @example
 * readComparisonGate("max-gap", "-1") // { fault: "not-points" }
 * readComparisonGate("min-agreement", "0.667@lower").of // "lower"
 * readComparisonGate("min-agreement", "outcomes=9/10").limit // fraction(90)
 * readComparisonGate("min-agreement", "outcomes=0.9") // { fault: "percent-or-share", percent: "90" }
 */
export function readComparisonGate(kind: ComparisonGate["kind"], text: string): ComparisonGate | GateFault {
  const written = text.trim();
  if (kind === "max-gap") {
    const limit = parseAmount(written);
    return limit === null || limit.n < 0n
      ? { fault: "not-points" }
      : { kind, measure: "gap", of: "value", limit, written };
  }
  const number = written.replace(/(?:(?<!\s)\s+)?@lower$/, "");
  const of = number === written ? "value" : "lower";
  const [, outcomes] = /^outcomes\s*=(.*)$/s.exec(number) ?? [];
  if (outcomes !== undefined) return outcomesGate(outcomes.trim(), of);
  const limit = parseAmount(number);
  if (limit === null || limit.n > limit.d) return { fault: "not-a-coefficient" };
  return { kind, measure: "alpha", of, limit, written: number };
}

function outcomesGate(written: string, of: ComparisonGate["of"]): ComparisonGate | GateFault {
  const share = parsePercent(written);
  if (share === null || share.n < 0n || share.n > share.d) return { fault: "not-a-percent" };
  const limit = toPercent(share);
  if (!/[%٪/]/.test(written) && limit.n > 0n && limit.n <= limit.d)
    return { fault: "percent-or-share", percent: toText(toPercent(limit)) };
  return { kind: "min-agreement", measure: "outcomes", of, limit, written };
}
