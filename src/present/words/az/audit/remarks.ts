// What an explanation of a figure assumes, what supports it, and what would settle it; what was not tried.
import type { Themes } from "../../words.ts";

export const remarks: Themes["audit"]["remarks"] = {
  "equal-clauses": (p) =>
    p.clauses === 1 ? "göstərici yeganə bəndin özüdür" : `${p.clauses} bəndin hamısı eyni çəkidədir`,
  "direction-means": (p) =>
    `istiqamətlərin ortalarının ortasıdır; istiqamətlərdə bəndlərin sayı: ${p.sizes.join(", ")}`,
  "each-on-scale": (p) =>
    p.count === null
      ? `hər bəndin qiyməti: ${p.first} və ya ${p.last} %`
      : `hər bəndin qiyməti: ${p.first}–${p.last} % arasında ${p.count} pillədən biri`,
  "rounded-by": (p) =>
    p.but.length === 0
      ? `yuvarlaqlaşdırma qaydası: ${p.rules.join(" və ya ")}`
      : `yuvarlaqlaşdırma qaydası: ${p.but.join(", ")} istisna olmaqla istənilən`,
  "left-out": (p) => `${p.stated} bənddən ${p.left} bənd ortaya daxil deyil`,
  "least-mean": (p) => `${p.figure} bu saylarla ${p.clauses} bənd üçün məhz ən kiçik ortadır`,
  "greatest-mean": (p) => `${p.figure} bu saylarla ${p.clauses} bənd üçün məhz ən böyük ortadır`,
  "only-mean": (p) => `bu saylarla ${p.clauses} bəndin bu şkalada başqa ortası yoxdur`,
  reach: (p) =>
    `çap oluna bilən ${p.printable} rəqəmdən ${p.reachable} rəqəm mümkündür${p.oneIn === null ? "; uyğunluq az şey deyir" : `: təsadüfən ${p.oneIn} rəqəmdən biri uyğun gələrdi`}`,
  "no-power": (p) =>
    `heç nə: çap oluna bilən ${p.printable} rəqəmin hamısı mümkündür, hər biri uyğun gələrdi`,
  "which-left-out": (p) => `${p.stated} bənddən hansı ${p.clauses} bəndin qiymətləndirildiyi`,
  "value-of-levels": () => "hər statusun neçə faiz sayıldığı",
  "clauses-per-level": () => "hər pillədə neçə bənd olduğu",
  "more-decimals": () => "daha çox onluq rəqəmlə göstərici",
  "ratings-by-direction": () => "hər istiqamətin göstəricisi",
  "weights-unknown": () =>
    "Yoxlanmayıb: istiqamətlərin ortalarının ortası (--direction-sizes bəndlərin sayını bildirir) və başqa çəkilər.",
  "too-fine": (p) =>
    `Yoxlanmayıb: ${p.scales.join(", ")} üzrə istiqamətlərin ortalarının ortası; bu ölçülərdə cəmlər həddən artıq çoxdur.`,
  "scale-too-fine": (p) =>
    `Yoxlanmayıb: ${p.scales.join(", ")}; pillələrin onluq rəqəmləri həddən artıq çoxdur, kəsr kimi yazın (100/3).`,
  "unknown-band": (p) => `İstifadə olunmayıb: "${p.band}" sayı; metodda belə dərəcə yoxdur.`,
};
