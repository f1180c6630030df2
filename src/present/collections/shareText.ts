// What a return answers of what it was asked → the share in percent, `null` where nothing was asked.
import { fraction } from "../../math/fraction.ts";
import type { ReturnAccount } from "../../model/collection.ts";
import { percentText } from "../percentText.ts";

/** Never a false 100. @example shareText({ given: 199, asked: 200 }) // "99.5" */
export const shareText = ({ given, asked }: Pick<ReturnAccount, "given" | "asked">): string | null =>
  asked === 0 ? null : percentText(fraction(given, asked), { decimals: 0, mode: "half-up" });
