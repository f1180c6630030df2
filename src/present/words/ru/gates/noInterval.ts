// Why a value of agreement has no interval.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

const pairsOf = (count: number): string =>
  `${count} ${plural(count, { one: "пара", few: "пары", many: "пар", other: "пары" })} оценок`;

export const noInterval: Themes["gates"]["whyNoInterval"] = {
  "too-few": (pairs, least) => `слишком мало данных: ${pairsOf(pairs)}, а для интервала нужно ${least}`,
  "no-disagreement": (pairs) =>
    `слишком мало данных: ${pairsOf(pairs)} без расхождений, и как часто они бывают, отсюда не видно`,
};
