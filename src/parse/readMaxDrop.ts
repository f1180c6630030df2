// The greatest drop as the call or a workspace writes it → the gate, or why it is none.
import type { ChangeGate } from "../model/changeGate.ts";
import type { GateFault } from "../model/gate.ts";
import { parseAmount } from "./amount.ts";

/**
 * Percentage points, 0 or more.
 *
 * @example
 * readMaxDrop("1/2").written // "1/2"
 * readMaxDrop("-1") // { fault: "not-points" }
 */
export function readMaxDrop(text: string): ChangeGate | GateFault {
  const written = text.trim();
  const limit = parseAmount(written);
  return limit === null || limit.n < 0n ? { fault: "not-points" } : { kind: "max-drop", limit, written };
}
