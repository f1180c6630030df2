// Whether the rows give a figure that somebody published.
import type { Themes } from "../../words.ts";

export const claims: Themes["common"]["claims"] = {
  published: (figure, verdict) => `Dərc olunub ${figure} %: ${verdict}`,
  reproduced: (methods) => `bu sətirlər ${methods.join(", ")} metodu ilə həmin rəqəmi verir`,
  reproducedUnder: (found, methods) =>
    `sətirlər ${found} verir; dərc olunan rəqəm ${methods.join(", ")} metodu ilə alınır`,
  notReproduced: (found, points, isAbove, tried) =>
    `alınmır: sətirlər ${found} verir, bu ondan ${points} faiz bəndi ${isAbove ? "yuxarıdır" : "aşağıdır"}; ${tried.length === 0 ? "başqa metod yoxlanmayıb" : `yoxlanmış başqa metodlar da həmin rəqəmi vermir: ${tried.join(", ")}`}`,
  nothingToCompare: "müqayisə üçün sətirlərdən göstərici alınmır",
  clauses: (claimed, inScope, counted) =>
    `bəndlər: deyilən ${claimed}, əhatədə ${inScope}, sayılan ${counted}`,
  count: (band, claimed, found) => `${band}: deyilən ${claimed}, tapılan ${found}`,
};
