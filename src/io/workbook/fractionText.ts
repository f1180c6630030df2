// A number of a workbook that is shown as a fraction → a fraction of the same value, so that it is read as a share.
import { decimalText } from "./decimalText.ts";
import type { FractionFormat } from "./numberFormats.ts";

/**
 * 0.5 is `1/2`, and a third is `1/3`, as it is shown. What the format only comes near to is a fraction of its decimal digits:
 * 0.725 is `725/1000`.
 */
export function fractionText(value: number, { denominators }: FractionFormat): string {
  if (value === 0) return "0";
  for (let below = 1; below <= Math.min(denominators, 999); below++) {
    const above = Math.round(value * below);
    if (above / below === value) return `${above}/${below}`;
  }
  const [whole = "", rest = ""] = decimalText(value).split(".");
  return `${`${whole}${rest}`.replace(/^(-?)0+(?=\d)/, "$1")}/1${"0".repeat(rest.length)}`;
}
