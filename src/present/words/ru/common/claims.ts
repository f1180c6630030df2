// Whether the rows give a figure that somebody published.
import { plural } from "../plural.ts";
import type { Themes } from "../../words.ts";

const byMethods = (methods: readonly string[]): string =>
  `по ${plural(methods.length, { one: "методике", other: "методикам" })} ${methods.join(", ")}`;

export const claims: Themes["common"]["claims"] = {
  published: (figure, verdict) => `Опубликованный показатель ${figure} %: ${verdict}`,
  reproduced: (methods) => `эти строки дают его ${byMethods(methods)}`,
  reproducedUnder: (found, methods) =>
    `строки дают ${found}; опубликованный показатель получается ${byMethods(methods)}`,
  notReproduced: (found, points, isAbove) =>
    `строки дают не его, а ${found}, это на ${points} п. п. ${isAbove ? "выше" : "ниже"}; другие доступные методики тоже не дают этого показателя`,
  nothingToCompare: "строки не дают показателя для сравнения",
  clauses: (claimed, inScope, counted) =>
    `пункты: заявлено ${claimed}, рассматривается ${inScope}, учтено ${counted}`,
  count: (band, claimed, found) => `${band}: заявлено ${claimed}, найдено ${found}`,
};
