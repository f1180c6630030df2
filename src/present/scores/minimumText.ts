// A gate → its minimum as it was given, without the percent sign, which the sentence has.
import { toText } from "../../math/fraction.ts";
import type { Gate } from "../../model/gate.ts";
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";

/**
 * A share as it was given, and in percent.
 *
 * @example minimumText({ kind: "min-score", group: { level: "overall" }, minimum: fraction(80), written: "4/5" }, ".") // "4/5 = 80"
 */
export function minimumText({ written, minimum }: Gate, decimal: Words["common"]["decimal"]): string {
  const bare = localNumber(written.replace(/(?:(?<!\s)\s+)?[%٪]\s*/, ""), decimal);
  return written.includes("/") && !/[%٪]/.test(written) ? `${bare} = ${toText(minimum)}` : bare;
}
