// The Russian of the line that sums up a check.
import type { Themes } from "../../words.ts";
import { acceptedProblems } from "../acceptedProblems.ts";
import { plural } from "../plural.ts";

const errorsText = (count: number): string =>
  `${count} ${plural(count, { one: "ошибка", few: "ошибки", many: "ошибок", other: "ошибки" })}`;

const warningsText = (count: number): string =>
  `${count} ${plural(count, { one: "предупреждение", few: "предупреждения", many: "предупреждений", other: "предупреждения" })}`;

const infosText = (count: number): string =>
  `${count} ${plural(count, { one: "сведение", few: "сведения", many: "сведений", other: "сведения" })}`;

/** "1 ошибка, 2 предупреждения в 3 файлах; показано 1 из 3". */
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
    errors === 0 ? "" : errorsText(errors),
    warnings === 0 ? "" : warningsText(warnings),
    infos === 0 ? "" : infosText(infos),
  ].filter((text) => text !== "");
  const where = `в ${files} ${plural(files, { one: "файле", other: "файлах" })}`;
  const all = counts.length === 0 ? `${where} проблем нет` : `${counts.join(", ")} ${where}`;
  const known = acceptedProblems(accepted);
  const part = shown === found ? "" : `; показано ${shown} из ${found}`;
  return `${all}${part}${known === "" ? "" : `; ${known}`}`;
};
