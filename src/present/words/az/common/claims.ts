// Whether the rows give a figure that somebody published.
import type { Themes } from "../../words.ts";

export const claims: Themes["common"]["claims"] = {
  published: (figure, verdict) => `Dərc olunmuş rəqəm ${figure} %: ${verdict}`,
  reproduced: (methods, coding) =>
    `${coding ?? "bu sətirlər"} ${methods.join(", ")} metodu ilə həmin rəqəmi verir`,
  reproducedUnder: (found, methods, coding) =>
    `${coding ?? "sətirlər"} ${found} verir; dərc olunmuş rəqəm ${methods.join(", ")} metodu ilə alınır`,
  notReproduced: (found, points, isAbove, tried, coding) =>
    `${coding === null ? "sətirlərdən alınmır, onlar" : `rəqəmi təkrar hesablaya bilmədik, çünki onunla birlikdə qiymətlər dərc olunmayıb; ${coding}`} ${found} verir, bu isə ${points} faiz bəndi ${isAbove ? "yuxarıdır" : "aşağıdır"}; ${tried.length === 0 ? "başqa metod yoxlanmayıb" : `yoxlanmış başqa metodlar da həmin rəqəmi vermir: ${tried.join(", ")}`}`,
  nothingToCompare: "müqayisə üçün sətirlərdən göstərici alınmır",
  notPublished: "təkrar hesablaya bilmədik, çünki qiymətləri dərc olunmayıb",
  clauses: (claimed, inScope, counted) =>
    `bəndlər: bildirilən ${claimed}, əhatə dairəsində ${inScope}, sayılan ${counted}`,
  count: (band, claimed, found) => `${band}: bildirilən ${claimed}, tapılan ${found}`,
};
