// The line that sums up a check.
import { acceptedProblems } from "../acceptedProblems.ts";
import type { Themes } from "../../words.ts";

/** "3 faylda 1 xəta, 2 xəbərdarlıq; göstərilir: 3 problemdən 1". */
export const checkSummary: Themes["problems"]["summary"] = ({
  files,
  errors,
  warnings,
  infos,
  shown,
  found,
  ...accepted
}) => {
  const counts = [
    errors === 0 ? "" : `${errors} xəta`,
    warnings === 0 ? "" : `${warnings} xəbərdarlıq`,
    infos === 0 ? "" : `${infos} məlumat`,
  ].filter((text) => text !== "");
  const all = counts.length === 0 ? "problem yoxdur" : counts.join(", ");
  const part = shown === found ? "" : `; göstərilir: ${found} problemdən ${shown}`;
  const known = acceptedProblems(accepted);
  return `${files} faylda ${all}${part}${known === "" ? "" : `; ${known}`}`;
};
