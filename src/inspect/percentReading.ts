// A column of numbers → how they are meant, or `null` where a person has to say it.
import type { InspectedColumn } from "../model/inspection.ts";

/**
 * Numbers that may be points, counts or shares are no percents.
 *
 * @param isSure whether the name of the column is surely that of percents
 */
export function percentReading(
  { name, kind, greatest }: InspectedColumn,
  isSure: boolean,
): "percent" | "share" | null {
  if (kind === "percents")
    return (greatest ?? 100) <= 100 && (greatest === null || greatest > 1) ? "percent" : null;
  // 0.5 in a column of percents may be half a percent.
  if (kind === "shares") return isSure || name.includes("%") ? null : "share";
  if (greatest === null || greatest > 100) return null;
  return (isSure && greatest > 10) || greatest === 100 ? "percent" : null;
}
