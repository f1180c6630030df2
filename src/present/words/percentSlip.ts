// A percent outside 0 to 100, as written → what may have happened to it.

/**
 * @example
 * ["-5", "725", "120"].map(percentSlip) // ["negative", "lost-point", "too-high"]
 */
export function percentSlip(written: string): "negative" | "lost-point" | "too-high" {
  if (/^[-\u2212]/.test(written)) return "negative";
  return Number(/^(\d+)\s*%?$/.exec(written)?.[1] ?? 0) >= 200 ? "lost-point" : "too-high";
}
