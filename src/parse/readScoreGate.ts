// A gate of scores as the call or a workspace writes it → the gate, or why it is none.
import { toText } from "../math/fraction.ts";
import { toPercent } from "../math/toPercent.ts";
import type { Gate, GateFault } from "../model/gate.ts";
import { parsePercent } from "./amount.ts";

/**
 * A least figure or coverage: `70`, `70%` or `7/10` for the whole plan, `direction:3=50` for one direction, `body:moj=50`
 * for one body; numbers are exact. A bare number above 0 and up to 1 may be a percent or a share, and is refused.
 *
 * @example
 * readScoreGate("min-score", "7/10").minimum // fraction(70)
 * readScoreGate("min-coverage", "0.8") // { fault: "percent-or-share", percent: "80" }
 */
export function readScoreGate(kind: Gate["kind"], text: string): Gate | GateFault {
  const sign = text.lastIndexOf("=");
  const [group, number] = sign < 0 ? [undefined, text] : [text.slice(0, sign), text.slice(sign + 1)];
  const written = number.trim();
  const share = parsePercent(written);
  if (share === null || share.n < 0n || share.n > share.d) return { fault: "not-a-percent" };
  const minimum = toPercent(share);
  if (!/[%٪/]/.test(written) && minimum.n > 0n && minimum.n <= minimum.d)
    return { fault: "percent-or-share", percent: toText(toPercent(minimum)) };
  if (group === undefined || group === "overall")
    return { kind, group: { level: "overall" }, minimum, written };
  const [, level, id = ""] = /^(direction|body):(.+)$/s.exec(group) ?? [];
  return level === "direction" || level === "body"
    ? { kind, group: { level, id }, minimum, written }
    : { fault: "not-a-group", group, number };
}
