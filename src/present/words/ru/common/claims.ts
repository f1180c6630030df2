// Whether the rows give a figure that somebody published.
import type { RoundingMode } from "../../../../math/round.ts";
import { plural } from "../plural.ts";
import type { Themes } from "../../words.ts";

const byMethods = (methods: readonly string[]): string =>
  `по ${plural(methods.length, { one: "методике", other: "методикам" })} ${methods.join(", ")}`;

const ties: Readonly<Record<RoundingMode, string>> = {
  "half-up": "вверх",
  "half-even": "до чётной цифры",
  "half-down": "вниз",
  up: "вверх",
  down: "вниз",
};

const wholes = {
  scored: (count: number): string => `${count} со статусом`,
  "in-scope": (count: number): string => `${count} рассматриваемых`,
  plan: (count: number): string => `${count} в плане`,
};

export const claims: Themes["common"]["claims"] = {
  published: (figure, verdict) => `Опубликованный показатель ${figure} %: ${verdict}`,
  reproduced: (methods, coding) =>
    `${coding === null ? "эти строки дают" : `${coding} даёт`} его ${byMethods(methods)}`,
  reproducedUnder: (found, methods, coding) =>
    `${coding === null ? "строки дают" : `${coding} даёт`} ${found}; опубликованный показатель получается ${byMethods(methods)}`,
  ifRounded: (roundings) => {
    if (roundings.includes("down")) return "если число усечено (всегда округляется вниз)";
    if (roundings.includes("up")) return "если число всегда округляется вверх";
    if (roundings.length === 3) return "если округлять до ближайшего";
    return `если ровно половину округлять ${roundings.map((mode) => ties[mode]).join(" или ")}`;
  },
  notReproduced: (found, points, isAbove, tried, coding) =>
    `${coding === null ? "не воспроизводится: строки дают" : `мы не смогли воспроизвести этот показатель, так как оценки вместе с ним не опубликованы; ${coding} даёт`} ${found}, это на ${points} п. п. ${isAbove ? "выше" : "ниже"}; ${tried.length === 0 ? "ни при каком округлении не получается; другие методики не проверялись" : `ни при каком округлении не получается; ${plural(tried.length, { one: "проверенная методика тоже не даёт", other: "проверенные методики тоже не дают" })} этого показателя: ${tried.join(", ")}`}`,
  nothingToCompare: "строки не дают показателя для сравнения",
  notPublished: "мы не смогли воспроизвести это число, так как сами оценки не опубликованы",
  clauses: (claimed, inScope, counted) =>
    `пункты: заявлено ${claimed}, рассматривается ${inScope}, учтено ${counted}`,
  count: (band, claimed, found) => `${band}: заявлено ${claimed}, найдено ${found}`,
  share: (status, orBetter, count, of, whole) =>
    `${status}${orBetter ? " и лучше" : ""}: ${count} из ${wholes[of](whole)}`,
  asShare: (shares, tried) =>
    `методика не даёт процента от целого; из проверенных долей (их ${tried}) при округлении показатель дают ${shares.length}: ${shares.join("; ")}`,
  noShare: (tried, list, hasSeveral) =>
    `по этой методике проверить нельзя, процента она не даёт; ни одна из проверенных долей (их ${tried}) при округлении его не даёт (каждый статус и каждый статус вместе с лучшими — из ${list.join(", из ")}${hasSeveral ? "; пункт с несколькими статусами входит в долю «и лучше», если все они не хуже" : ""})`,
  whole: (of, count) => wholes[of](count),
};
