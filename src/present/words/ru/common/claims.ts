// Whether the rows give a figure that somebody published.
import { plural } from "../plural.ts";
import type { Themes } from "../../words.ts";

const byMethods = (methods: readonly string[]): string =>
  `по ${plural(methods.length, { one: "методике", other: "методикам" })} ${methods.join(", ")}`;

export const claims: Themes["common"]["claims"] = {
  published: (figure, verdict) => `Опубликовано ${figure} %: ${verdict}`,
  reproduced: (methods) => `эти строки дают то же число ${byMethods(methods)}`,
  reproducedUnder: (found, methods) =>
    `строки дают ${found}; опубликованное число получается ${byMethods(methods)}`,
  notReproduced: (found, points, isAbove, tried) =>
    `не воспроизводится: строки дают ${found}, это на ${points} п. п. ${isAbove ? "выше" : "ниже"}; ${tried.length === 0 ? "другие методики не проверялись" : `${plural(tried.length, { one: "проверенная", other: "проверенные" })} ${plural(tried.length, { one: "методика", other: "методики" })} тоже не ${plural(tried.length, { one: "даёт", other: "дают" })} этого числа: ${tried.join(", ")}`}`,
  nothingToCompare: "строки не дают показателя для сравнения",
  clauses: (claimed, inScope, counted) =>
    `пункты: заявлено ${claimed}, рассматривается ${inScope}, учтено ${counted}`,
  count: (band, claimed, found) => `${band}: заявлено ${claimed}, найдено ${found}`,
};
