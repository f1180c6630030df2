// What an explanation of a figure assumes, what supports it, and what would settle it; what was not tried.
import type { Themes } from "../../words.ts";

export const remarks: Themes["audit"]["remarks"] = {
  "equal-clauses": (p) =>
    p.clauses === 1 ? "göstərici yeganə bəndin özüdür" : `${p.clauses} bəndin hamısı eyni çəkidədir`,
  "direction-means": (p) =>
    `göstərici istiqamətlərin ədədi ortalarının ortasıdır; istiqamətlərdə bəndlərin sayı: ${p.sizes.join(", ")}`,
  "each-on-scale": (p) =>
    p.count === null
      ? `hər bəndin dəyəri: ${p.first} və ya ${p.last} %`
      : `hər bəndin dəyəri: ${p.first}–${p.last} % arasında ${p.count} pillədən biri`,
  "rounded-by": (p) =>
    p.but.length === 0
      ? `yuvarlaqlaşdırma qaydası: ${p.rules.join(" və ya ")}`
      : `yuvarlaqlaşdırma qaydası: ${p.but.join(", ")} istisna olmaqla istənilən`,
  "left-out": (p) => `${p.stated} bənddən ${p.left} bənd ədədi ortaya daxil deyil`,
  "least-mean": (p) => `${p.figure} bu saylarla ${p.clauses} bənd üçün mümkün olan ən kiçik ədədi ortadır`,
  "greatest-mean": (p) => `${p.figure} bu saylarla ${p.clauses} bənd üçün mümkün olan ən böyük ədədi ortadır`,
  "only-mean": (p) => `bu saylarla ${p.clauses} bəndin bu şkalada başqa ədədi ortası yoxdur`,
  reach: (p) =>
    `çap oluna bilən ${p.printable} rəqəmdən ${p.reachable} rəqəm mümkündür${p.oneIn === null ? "; ona görə uyğunluq çox şey demir" : `: təsadüfən ${p.oneIn} rəqəmdən biri uyğun gələrdi`}`,
  "no-power": (p) =>
    `heç nə: çap oluna bilən ${p.printable} rəqəmin hamısı mümkündür, hər biri uyğun gələrdi`,
  "which-left-out": (p) => `${p.stated} bənddən hansı ${p.clauses} bəndin qiymətləndirildiyi`,
  "value-of-levels": () => "hər statusun dəyəri",
  "clauses-per-level": () => "hər pillədə neçə bənd olduğu",
  "more-decimals": () => "daha çox onluq rəqəmlə göstərici",
  "ratings-by-direction": () => "hər istiqamətin göstəricisi",
  "weights-unknown": () =>
    "Yoxlanmayıb: istiqamətlərin ədədi ortalarının ortası (--direction-sizes bəndlərin sayını bildirir) və başqa çəkilər.",
  "too-fine": (p) =>
    `Yoxlanmayıb: ${p.scales.join(", ")} üzrə istiqamətlərin ədədi ortalarının ortası; bu ölçülərdə cəmlər həddən artıq çoxdur.`,
  "scale-too-fine": (p) =>
    `Yoxlanmayıb: ${p.scales.join(", ")}; pillələrin onluq rəqəmləri həddən artıq çoxdur, kəsr kimi yazın (100/3).`,
  "equal-units": (p) =>
    `bəndlərin deyil, fəaliyyət kimi ${p.units} vahidin ortası götürülüb; hamısı eyni çəkidədir`,
  "what-was-averaged": () => "nəyin ortası götürülüb: bəndlərin, fəaliyyətlərin, yoxsa başqa vahidlərin",
  "search-chance": (p) =>
    `yalnız axtarış: ${p.numbers} bənd sayı, ${p.scales} şkala, ${p.rules} yuvarlaqlaşdırma qaydası; bu şkalayadək axtarış başqa yolla alınmış rəqəmlərin ${p.percent} %-i üçün nəsə tapır`,
  "units-chance": (p) =>
    `yalnız axtarış: ${p.numbers} vahid sayı, ${p.scales} şkala, ${p.rules} yuvarlaqlaşdırma qaydası; bu şkalayadək axtarış başqa yolla alınmış rəqəmlərin ${p.percent} %-i üçün nəsə tapır`,
  "too-many-clauses": (p) => `Yoxlanmayıb: ${p.clauses} bənd. Rəqəmlər ən çoxu ${p.most} bənd üzrə yoxlanır.`,
  "fewer-not-enumerated": (p) =>
    `Sadalanmayıb: ${p.clauses} bənddən az olan saylar. Kiçik saylar ${p.most} bəndədək yoxlanır.`,
  "too-many-sums": (p) =>
    `Hər bənd sayı üçün yoxlanmayıb: ${p.scales.join(", ")}; cəmlər həddən artıq çoxdur.`,
  "counts-over": (p) =>
    `Sayların cəmi ${p.counted} bənddir, halbuki cəmi ${p.clauses} bənd var: saylar istifadə olunmayıb.`,
  "counts-short": (p) =>
    `Saylar bütün dərəcələri əhatə edir, amma cəmi ${p.counted} bənddir, ${p.clauses} deyil: ${p.clauses - p.counted} bəndin dərəcəsi yoxdur.`,
  "units-without-counts": () => "Başqa vahidlər üçün saylar istifadə olunmayıb: onlar bəndlərin saylarıdır.",
  "unknown-band": (p) => `İstifadə olunmayıb: "${p.band}" sayı; metodda belə dərəcə yoxdur.`,
};
