// Whether the rows give a figure that somebody published.
import type { RoundingMode } from "../../../../math/round.ts";
import type { Themes } from "../../words.ts";

const ties: Readonly<Record<RoundingMode, string>> = {
  "half-up": "yuxarı",
  "half-even": "cüt rəqəmə",
  "half-down": "aşağı",
  up: "yuxarı",
  down: "aşağı",
};

const wholes = {
  scored: (count: number): string => `statusu olan ${count} bənddən`,
  "in-scope": (count: number): string => `əhatə dairəsindəki ${count} bənddən`,
  plan: (count: number): string => `planın ${count} bəndindən`,
};

export const claims: Themes["common"]["claims"] = {
  published: (figure, verdict) => `Dərc olunmuş rəqəm ${figure} %: ${verdict}`,
  reproduced: (methods, coding) =>
    `${coding ?? "bu sətirlər"} ${methods.join(", ")} metodu ilə həmin rəqəmi verir`,
  reproducedUnder: (found, methods, coding) =>
    `${coding ?? "sətirlər"} ${found} verir; dərc olunmuş rəqəm ${methods.join(", ")} metodu ilə alınır`,
  ifRounded: (roundings) => {
    if (roundings.includes("down")) return "rəqəm kəsilərsə (həmişə aşağı yuvarlaqlaşdırılarsa)";
    if (roundings.includes("up")) return "rəqəm həmişə yuxarı yuvarlaqlaşdırılarsa";
    if (roundings.length === 3) return "rəqəm ən yaxın qiymətə yuvarlaqlaşdırılarsa";
    return `düz yarı ${roundings.map((mode) => ties[mode]).join(" və ya ")} yuvarlaqlaşdırılarsa`;
  },
  notReproduced: (found, points, isAbove, tried, coding) =>
    `${coding === null ? "sətirlərdən alınmır, onlar" : `rəqəmi təkrar hesablaya bilmədik, çünki onunla birlikdə qiymətlər dərc olunmayıb; ${coding}`} ${found} verir, bu isə ${points} faiz bəndi ${isAbove ? "yuxarıdır" : "aşağıdır"}; ${tried.length === 0 ? "heç bir yuvarlaqlaşdırma ilə alınmır; başqa metod yoxlanmayıb" : `heç bir yuvarlaqlaşdırma ilə alınmır; yoxlanmış başqa metodlar da həmin rəqəmi vermir: ${tried.join(", ")}`}`,
  nothingToCompare: "müqayisə üçün sətirlərdən göstərici alınmır",
  notPublished: "təkrar hesablaya bilmədik, çünki qiymətləri dərc olunmayıb",
  clauses: (claimed, inScope, counted) =>
    `bəndlər: bildirilən ${claimed}, əhatə dairəsində ${inScope}, sayılan ${counted}`,
  count: (band, claimed, found) => `${band}: bildirilən ${claimed}, tapılan ${found}`,
  share: (status, orBetter, count, of, whole) =>
    `${status}${orBetter ? " və daha yaxşı" : ""}: ${wholes[of](whole)} ${count}`,
  asShare: (shares, tried) =>
    `metod bütövün faizini vermir; yoxlanmış ${tried} paydan ${shares.length} pay yuvarlaqlaşdırıldıqda bu rəqəmi verir: ${shares.join("; ")}`,
  noShare: (tried, list, hasSeveral) =>
    `faiz verməyən bu metodla yoxlanıla bilmir; yoxlanmış ${tried} paydan heç biri yuvarlaqlaşdırıldıqda bu rəqəmi vermir (hər status, eləcə də hər status və daha yaxşı: ${list.join(", ")}${hasSeveral ? "; bir neçə statusu olan bənd “və daha yaxşı” payında yalnız bütün statusları buna uyğundursa sayılır" : ""})`,
  whole: (of, count) => wholes[of](count),
};
