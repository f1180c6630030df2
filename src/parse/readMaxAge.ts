// The greatest age as the call or a workspace writes it → the gate, or why it is none.
import type { AgeGate, GateFault } from "../model/gate.ts";
import { parseAmount } from "./amount.ts";

/** More than any calendar needs: the years from 0001 to 9999. */
const mostDays = 3_652_059n;

/**
 * Whole days, 0 or more: `90` or `90 days`. Other units are refused: a month is no fixed number of days.
 *
 * @example
 * readMaxAge("90 days").limit // 90
 * readMaxAge("3 months") // { fault: "not-days" }
 */
export function readMaxAge(text: string): AgeGate | GateFault {
  const written = text.trim().replace(/(?:(?<!\s)\s+)?days?$/, "");
  const days = parseAmount(written);
  if (days === null || days.d !== 1n || days.n < 0n || days.n > mostDays) return { fault: "not-days" };
  return { kind: "max-age", limit: Number(days.n), written };
}
