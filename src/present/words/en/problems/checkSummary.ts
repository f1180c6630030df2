// The English of the line that sums up a check.
import type { CheckTotals } from "../../../../model/problems/checkTotals.ts";
import { acceptedProblems } from "../acceptedProblems.ts";
import { plural } from "../plural.ts";

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural(count, { one, other })}`;

/** "1 error, 2 warnings in 3 files; showing 1 of 3". */
export function checkSummary({
  files,
  errors,
  warnings,
  infos,
  shown,
  found,
  ...accepted
}: CheckTotals): string {
  const counts = [
    errors === 0 ? "" : counted(errors, "error", "errors"),
    warnings === 0 ? "" : counted(warnings, "warning", "warnings"),
    infos === 0 ? "" : counted(infos, "info", "infos"),
  ].filter((text) => text !== "");
  const all = counts.length === 0 ? "no problems" : counts.join(", ");
  const part = shown === found ? "" : `; showing ${shown} of ${found}`;
  const known = acceptedProblems(accepted);
  return `${all} in ${counted(files, "file", "files")}${part}${known === "" ? "" : `; ${known}`}`;
}
