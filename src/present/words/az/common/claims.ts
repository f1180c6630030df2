// Whether the rows give a figure that somebody published.
import type { Themes } from "../../words.ts";

export const claims: Themes["common"]["claims"] = {
  published: (figure, verdict) => `Dərc olunub ${figure} %: ${verdict}`,
  reproduced: (methods, coding) =>
    `${coding ?? "bu sətirlər"} ${methods.join(", ")} metodu ilə həmin rəqəmi verir`,
  reproducedUnder: (found, methods, coding) =>
    `${coding ?? "sətirlər"} ${found} verir; dərc olunan rəqəm ${methods.join(", ")} metodu ilə alınır`,
  notReproduced: (found, points, isAbove, coding) =>
    `${coding === null ? "alınmır: sətirlər" : `rəqəmi təkrar hesablaya bilmədik, çünki onunla birlikdə qiymətlər dərc olunmayıb; ${coding}`} ${found} verir, bu ondan ${points} faiz bəndi ${isAbove ? "yuxarıdır" : "aşağıdır"}; mövcud metodların heç biri də həmin rəqəmi vermir`,
  nothingToCompare: "müqayisə üçün sətirlərdən göstərici alınmır",
  notPublished: "təkrar hesablaya bilmədik, çünki qiymətləri dərc olunmayıb",
  clauses: (claimed, inScope, counted) =>
    `bəndlər: deyilən ${claimed}, əhatədə ${inScope}, sayılan ${counted}`,
  count: (band, claimed, found) => `${band}: deyilən ${claimed}, tapılan ${found}`,
};
