// How far a comparison is from a bound that it does not keep.
import { plural } from "../plural.ts";
import type { Themes } from "../../words.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;

export const boundDistance: Themes["gates"]["bound"] = {
  tooWide: (points) => `на ${points} п. п. больше`,
  tooLow: (missing) => `не хватает ${missing}`,
  ofGap: (count, ids) =>
    `столько ${plural(count, { one: "добавляет", other: "добавляют" })} к разрыву ${clauses(count)}: ${ids}`,
  ofAlpha: (count, ids) => `столько отнимают расхождения по пунктам (${count}): ${ids}`,
  ofOutcomes: (count, ids) => `столько отнимают пункты с разными исходами (${count}): ${ids}`,
};
