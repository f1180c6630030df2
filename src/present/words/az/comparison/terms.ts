// The terms that lead from one figure to the other, and what is said beneath them.
import type { Themes } from "../../words.ts";

export const terms: Themes["comparison"]["terms"] = {
  heading: "Fərq nədən yaranır",
  term: "hissə",
  points: "faiz bəndi",
  coverage: "əhatə",
  method: "metod",
  rating: "qiymətlər",
  together: "metod və qiymətlər",
  otherClauses: "ümumi bəndlərdən əlavə:",
  gap: "fərq A - B",
  published: "dərc olunub, sətirlərdə yoxdur:",
  publishedCoded: "dərc olunub, kodlaşdırmamızda yoxdur:",
  publishedGap: "dərc olunan fərq",
  choices: {
    values: "statusların dəyəri",
    within: "bənd daxilində",
    across: "ümumi orta",
    eligible: "qiymətləndirilməli bəndlər",
    treat: "boşluqların sayılması",
    weights: "çəkilər",
  },
  ways: {
    "both-orders": "",
    "under-a": "Metod və qiymətlər yalnız bir ardıcıllıqla, A metodu üzrə ayrılır:",
    "under-b": "Metod və qiymətlər yalnız bir ardıcıllıqla, B metodu üzrə ayrılır:",
    inseparable: "Metod və qiymətlər ayrılmır:",
    none: "Əhatə, metod və qiymətlər ayrılmır:",
  },
  missing: {
    rated: "qiymətləndirilib",
    "out-of-scope": "əhatədən kənar",
    "no-row": "sətir yoxdur",
    unrated: "qiymətləndirilməyib",
    "not-due": "vaxtı çatmayıb",
    "not-applicable": "tətbiq olunmur",
    insufficient: "kifayət etmir",
  },
  coverageGroup: (p) =>
    `Əhatə, A: ${p.a}, B: ${p.b}: ${p.clauses} bənd${p.points === null ? "" : `, ${p.points} faiz bəndi`}.`,
  bounds: (clauses, side, low, high) =>
    `Ən azı birinin saydığı ${clauses} bənd üzrə ${side} ${low} ilə ${high} arasında ola bilər.`,
  roundsApart: "Hissələr ayrı-ayrılıqda yuvarlaqlaşdırılıb; dəqiq ədədlərin cəmi düz çıxır (--format json).",
  line: (sides, gap, parts, tail) => `${sides}: ${gap} faiz bəndi = ${parts} ${tail}`,
  noGapLine: (sides, reasons, tail) => `${sides}: fərq hesablanmır: ${reasons} ${tail}`,
  notSplitLine: (sides, gap, reasons, tail) => `${sides}: ${gap} faiz bəndi, bölünmür: ${reasons} ${tail}`,
  lineTail: (alpha, clauses, of) => `(alfa ${alpha ?? "təyin olunmur"}, ${of} bənddən ${clauses})`,
};
