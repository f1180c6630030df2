// A language → the words of an audit: verdicts, remarks, headings.
import { parseFraction, zero } from "../../math/fraction.ts";
import type { AuditRemark, AuditVerdict } from "../../model/audit.ts";
import type { Params } from "../../model/problems/problemInfo.ts";
import { say } from "../words/en/problems/wording.ts";
import { levelText } from "./levelText.ts";
import { localNumber } from "../localNumber.ts";
import type { Language } from "../words.ts";

type Wording = (params: Params) => string;

/** Longer lists of levels are told by their ends. */
const mostLevels = 7;

/** Levels with a decimal comma are told apart by semicolons. */
const levelsText = (
  params: Params,
  language: Language,
  or: string,
  between: (low: string, high: string, count: number) => string,
): string => {
  const levels = say(params, "levels")
    .split(", ")
    .map((level) => levelText(parseFraction(level) ?? zero, language));
  const last = levels.at(-1) ?? "";
  const mark = levels.some((level) => level.includes(",")) ? "; " : ", ";
  return levels.length <= mostLevels
    ? `${levels.slice(0, -1).join(mark)} ${or} ${last} %`
    : between(levels[0] ?? "", last, levels.length);
};

/** 37 of 10001 → 270: of so many figures one would fit by chance. */
const oneIn = (params: Params): string =>
  String(Math.round(Number(params["printable"]) / Math.max(1, Number(params["reachable"]))));

const isRare = (params: Params): boolean => 10 * Number(params["reachable"]) <= Number(params["printable"]);

const english: Record<AuditRemark["id"], Wording> = {
  "equal-clauses": (p) => `all ${say(p, "clauses")} clauses count alike`,
  "direction-means": (p) => `the mean of the directions' means, their clauses being ${say(p, "sizes")}`,
  "each-on-scale": (p) =>
    `each clause is at ${levelsText(p, "en", "or", (low, high, count) => `one of ${count} levels from ${low} to ${high} %`)}`,
  "rounded-by": (p) =>
    say(p, "but") === "" ? `rounded ${say(p, "rules")}` : `rounded by any rule but ${say(p, "but")}`,
  "left-out": (p) => `left out of the mean: ${say(p, "left")} of the ${say(p, "stated")} clauses`,
  "least-mean": (p) =>
    `${say(p, "figure")} is just the least mean that these counts allow for ${say(p, "clauses")} clauses`,
  "greatest-mean": (p) =>
    `${say(p, "figure")} is just the greatest mean that these counts allow for ${say(p, "clauses")} clauses`,
  "only-mean": (p) => `with these counts ${say(p, "clauses")} clauses have no other mean on this scale`,
  reach: (p) =>
    `${say(p, "reachable")} of ${say(p, "printable")} printable figures can be reached${isRare(p) ? `: by chance 1 figure in ${oneIn(p)} would fit` : ", so that a fit says little"}`,
  "no-power": (p) =>
    `nothing: all ${say(p, "printable")} printable figures can be reached, so that every one would fit`,
  "which-left-out": (p) => `which ${say(p, "clauses")} of the ${say(p, "stated")} clauses were rated`,
  "value-of-levels": () => "what each status counts",
  "clauses-per-level": () => "how many clauses are at each level",
  "more-decimals": () => "the figure with more decimals",
  "ratings-by-direction": () => "the figure of each direction",
  "weights-unknown": () =>
    "Not tried: a mean of direction means (--direction-sizes tells the clauses of each), or other weights.",
  "too-fine": (p) =>
    `Not tried: a mean of direction means on ${say(p, "scales")}; the sums are too many for these sizes.`,
  "scale-too-fine": (p) =>
    `Not tried: ${say(p, "scales")}; its levels have too many decimals, write them as fractions (100/3).`,
  "unknown-band": (p) => `Not used: the count of "${say(p, "band")}", which is no band of the method.`,
};

const azerbaijani: Record<AuditRemark["id"], Wording> = {
  "equal-clauses": (p) => `${say(p, "clauses")} bəndin hamısı eyni çəkidədir`,
  "direction-means": (p) =>
    `istiqamətlərin ortalarının ortasıdır; istiqamətlərdə bəndlərin sayı: ${say(p, "sizes")}`,
  "each-on-scale": (p) =>
    `hər bəndin qiyməti: ${levelsText(p, "az", "və ya", (low, high, count) => `${low}–${high} % arasında ${count} pillədən biri`)}`,
  "rounded-by": (p) =>
    say(p, "but") === ""
      ? `yuvarlaqlaşdırma qaydası: ${say(p, "rules")}`
      : `yuvarlaqlaşdırma qaydası: ${say(p, "but")} istisna olmaqla istənilən`,
  "left-out": (p) => `${say(p, "stated")} bənddən ${say(p, "left")} bənd ortaya daxil deyil`,
  "least-mean": (p) =>
    `${localNumber(say(p, "figure"), "az")} bu saylarla ${say(p, "clauses")} bənd üçün məhz ən kiçik ortadır`,
  "greatest-mean": (p) =>
    `${localNumber(say(p, "figure"), "az")} bu saylarla ${say(p, "clauses")} bənd üçün məhz ən böyük ortadır`,
  "only-mean": (p) => `bu saylarla ${say(p, "clauses")} bəndin bu şkalada başqa ortası yoxdur`,
  reach: (p) =>
    `çap oluna bilən ${say(p, "printable")} rəqəmdən ${say(p, "reachable")} rəqəm alına bilir${isRare(p) ? `: təsadüfən ${oneIn(p)} rəqəmdən biri uyğun gələrdi` : "; uyğunluq az şey deyir"}`,
  "no-power": (p) =>
    `heç nə: çap oluna bilən ${say(p, "printable")} rəqəmin hamısı alına bilir, hər biri uyğun gələrdi`,
  "which-left-out": (p) => `${say(p, "stated")} bənddən hansı ${say(p, "clauses")} bəndin qiymətləndirildiyi`,
  "value-of-levels": () => "hər statusun neçə faiz sayıldığı",
  "clauses-per-level": () => "hər pillədə neçə bənd olduğu",
  "more-decimals": () => "daha çox onluq rəqəmlə göstərici",
  "ratings-by-direction": () => "hər istiqamətin göstəricisi",
  "weights-unknown": () =>
    "Yoxlanmayıb: istiqamətlərin ortalarının ortası (--direction-sizes bəndlərin sayını bildirir) və başqa çəkilər.",
  "too-fine": (p) =>
    `Yoxlanmayıb: ${say(p, "scales")} üzrə istiqamətlərin ortalarının ortası; bu ölçülərdə cəmlər həddən artıq çoxdur.`,
  "scale-too-fine": (p) =>
    `Yoxlanmayıb: ${say(p, "scales")}; pillələrin onluq rəqəmləri çoxdur, kəsr kimi yazın (100/3).`,
  "unknown-band": (p) => `İstifadə olunmayıb: "${say(p, "band")}" sayı; metodda belə dərəcə yoxdur.`,
};

const remarks: Record<Language, Record<AuditRemark["id"], Wording>> = { en: english, az: azerbaijani };

export const auditRemark = ({ id, params }: AuditRemark, language: Language): string =>
  remarks[language][id](params);

export interface AuditPhrases {
  readonly over: (figure: string, clauses: number | null) => string;
  readonly said: string;
  readonly verdict: (verdict: AuditVerdict, clauses: number | null, scales: string) => string;
  readonly impossibleOver: (clauses: number | null) => string;
  readonly fits: (most: number) => string;
  readonly excluded: (numbers: string) => string;
  readonly bounds: (clauses: number, least: string, greatest: string) => string;
  readonly explanations: string;
  readonly none: string;
  readonly uncounted: string;
  readonly scale: string;
  readonly clauses: string;
  readonly below: string;
  readonly above: string;
  readonly rounding: string;
  readonly byChance: string;
  readonly chanceNote: string;
  readonly any: string;
  readonly allBut: string;
  readonly byDirection: string;
  readonly explanation: (clauses: number, scale: string, byDirections: boolean) => string;
  readonly onlySolution: (solution: string) => string;
  readonly exactly: (exact: string) => string;
  readonly solutions: (count: string, all: boolean, shown: number) => string;
  readonly alsoOn: (scales: string) => string;
  readonly assumes: string;
  readonly supports: string;
  readonly settles: string;
  readonly more: (count: number) => string;
  readonly fairness: string;
  readonly rows: string;
}

export const auditPhrases: Record<Language, AuditPhrases> = {
  en: {
    over: (figure, clauses) =>
      clauses === null ? `${figure} %` : `${figure} % over ${clauses} clause${clauses === 1 ? "" : "s"}`,
    said: "Said with it",
    verdict: (verdict, clauses, scales) =>
      clauses === null
        ? verdict === "impossible"
          ? "No number of clauses that was tried gives it."
          : "Arithmetic allows it, over the numbers of clauses below."
        : {
            possible: `Arithmetic allows it: over ${clauses} clauses that count alike it comes about on every scale tried.`,
            "possible-on-some-scales": `Over ${clauses} clauses that count alike it comes about on some of the scales tried: ${scales}.`,
            "possible-otherwise": `Over ${clauses} clauses that count alike it comes about on no scale tried; over fewer clauses, or with other weights, it does.`,
            impossible: `It comes about under nothing that was tried: neither over ${clauses} clauses nor over fewer.`,
          }[verdict],
    impossibleOver: (clauses) =>
      clauses === null
        ? "Impossible over any number tried"
        : `Impossible over ${clauses} clause${clauses === 1 ? "" : "s"}, with the nearest means`,
    fits: (most) => `Numbers of clauses up to ${most} that fit, all counting alike`,
    bounds: (clauses, least, greatest) =>
      `On any scale these counts leave ${clauses} clauses a mean of ${least} to ${greatest} %.`,
    excluded: (numbers) => `On any scale these counts exclude ${numbers} clauses.`,
    explanations: "What would explain it, likeliest first",
    none: "none",
    uncounted: "too many to count here",
    scale: "scale",
    clauses: "clauses",
    below: "below",
    above: "above",
    rounding: "rounding",
    byChance: "by chance",
    chanceNote: "By chance: how many of the numbers tried would fit a figure drawn at random.",
    any: "any",
    allBut: "any but",
    byDirection: "direction means",
    explanation: (clauses, scale, byDirections) =>
      `${clauses} clause${clauses === 1 ? "" : "s"} on ${scale}${byDirections ? ", mean of direction means" : ""}`,
    onlySolution: (solution) => `Only solution: ${solution}`,
    exactly: (exact) => `Exactly ${exact}`,
    solutions: (count, all, shown) =>
      all ? `Solutions: ${count}` : `Solutions: ${count}; the first ${shown}:`,
    alsoOn: (scales) => `Just the same on: ${scales}`,
    assumes: "Assumes",
    supports: "Supported by",
    settles: "Would settle it",
    more: (count) => `${count} more, less likely; --format json lists them all.`,
    fairness: "This is what arithmetic allows. It does not say what happened, nor that anyone erred.",
    rows: "The rows",
  },
  az: {
    over: (figure, clauses) => (clauses === null ? `${figure} %` : `${clauses} bənd üzrə ${figure} %`),
    said: "Onunla birlikdə deyilib",
    verdict: (verdict, clauses, scales) =>
      clauses === null
        ? verdict === "impossible"
          ? "Yoxlanan bənd saylarının heç biri bunu vermir."
          : "Hesab bunu mümkün edir: aşağıdakı bənd sayları ilə."
        : {
            possible: `Hesab bunu mümkün edir: eyni çəkili ${clauses} bənd üzrə yoxlanan hər şkalada alınır.`,
            "possible-on-some-scales": `Eyni çəkili ${clauses} bənd üzrə yoxlanan şkalaların bəzisində alınır: ${scales}.`,
            "possible-otherwise": `Eyni çəkili ${clauses} bənd üzrə yoxlanan heç bir şkalada alınmır; daha az bəndlə və ya başqa çəkilərlə alınır.`,
            impossible: `Yoxlananların heç biri ilə alınmır: nə ${clauses} bənd üzrə, nə də daha az bəndlə.`,
          }[verdict],
    impossibleOver: (clauses) =>
      clauses === null
        ? "Yoxlanan heç bir sayla mümkün deyil"
        : `${clauses} bənd üzrə mümkün deyil; ən yaxın ortalar`,
    fits: (most) => `Uyğun gələn bənd sayları, ${most} daxil olmaqla (hamısı eyni çəkidə)`,
    bounds: (clauses, least, greatest) =>
      `Bu saylarla istənilən şkalada ${clauses} bəndin ortası ${least}–${greatest} % olur.`,
    excluded: (numbers) => `Bu saylar istənilən şkalada ${numbers} bəndi istisna edir.`,
    explanations: "Bunu nə izah edərdi (ən ehtimallı birinci)",
    none: "yoxdur",
    uncounted: "sayılmayacaq qədər çox",
    scale: "şkala",
    clauses: "bəndlər",
    below: "aşağı",
    above: "yuxarı",
    rounding: "yuvarlaqlaşdırma",
    byChance: "təsadüfən",
    chanceNote: "Təsadüfən: yoxlanan saylardan neçəsi təsadüfi seçilmiş rəqəmə uyğun gələrdi.",
    any: "istənilən",
    allBut: "bundan başqa istənilən:",
    byDirection: "istiqamətlərin ortaları",
    explanation: (clauses, scale, byDirections) =>
      `${clauses} bənd, ${scale}${byDirections ? ", istiqamətlərin ortalarının ortası" : ""}`,
    onlySolution: (solution) => `Yeganə həll: ${solution}`,
    exactly: (exact) => `Dəqiq: ${exact}`,
    solutions: (count, all, shown) => (all ? `Həllər: ${count}` : `Həllər: ${count}; ilk ${shown}:`),
    alsoOn: (scales) => `Bu şkalalarda da eynidir: ${scales}`,
    assumes: "Fərziyyə",
    supports: "Dəstəkləyir",
    settles: "Nə aydınlaşdırardı",
    more: (count) => `Daha ${count} izah var, ehtimalı azdır; hamısı --format json ilə.`,
    fairness: "Bu, hesabın nəyə imkan verdiyidir. Nə baş verdiyini və kiminsə səhv etdiyini demir.",
    rows: "Sətirlər",
  },
};
