// What coverage alone could explain between two published figures.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

/** In the dative: over so many clauses. */
const over = (count: number): string => `${count} ${plural(count, { one: "пункту", other: "пунктам" })}`;

export const pairs: Themes["audit"]["pairs"] = {
  title: (p) => `${p.larger} % по ${over(p.all)} и ${p.smaller} % по ${p.shared}`,
  breakEven: (p) =>
    `Если ${p.shared} ${plural(p.shared, { one: "пункт входит", few: "пункта входят", other: "пунктов входят" })} в число ${p.all} и по ним оба показателя совпадают, то среднее ${plural(p.rest, { one: `остального ${p.rest} пункта`, other: `остальных ${p.rest} пунктов` })} составляет ${p.even} % (от ${p.low} до ${p.high} % с учётом округления).`,
  suffices: (p) =>
    `Разрыв в ${p.gap} п. п. можно объяснить одним лишь охватом: эти два показателя не обязательно противоречат друг другу.`,
  fallsShort: (p) =>
    `Значение пункта не бывает меньше 0 или больше 100 %, поэтому одним лишь охватом разрыв в ${p.gap} п. п. не объяснить.`,
  bounds: (p) =>
    `Если распространить ${p.smaller} % на ${plural(p.all, { one: "", other: "все " })}${p.all} ${plural(p.all, { one: "пункт", few: "пункта", other: "пунктов" })}, получится от ${p.worst} % (все остальные — 0) до ${p.best} % (все остальные — 100).`,
  line: (p) =>
    `${p.larger} по ${over(p.all)} и ${p.smaller} по ${over(p.shared)}: среднее остальных (${p.rest}) составляет ${p.even} (от ${p.low} до ${p.high})`,
};
