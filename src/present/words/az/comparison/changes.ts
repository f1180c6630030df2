// What is said of what moved a figure since a revision, or since a saved result.
import type { MissingOfGate } from "../../../../model/changeGate.ts";
import type { Themes } from "../../words.ts";

const points = (number: string): string => `${number} faiz bəndi`;

const missingOfGate: Record<MissingOfGate, string> = {
  assessment: "qiymətləndirmə artıq yoxdur",
  figures: "indi göstəricilər verilmir",
  "last-round": "son mərhələnin göstəricisi yoxdur",
  "earlier-round": "göstəricisi olan əvvəlki mərhələ yoxdur",
  "figure-before": "əvvəlki mərhələnin göstəricisi yoxdur",
};

const unmet = (passes: boolean): string => (passes ? "şərt yoxlanılmayıb" : "şərt ödənilmir");

export const changes: Themes["comparison"]["changes"] = {
  title: (since) => `Dəyişikliklər: ${since} ilə müqayisədə`,
  nothing: "Heç nə dəyişməyib.",
  assessment: "qiymətləndirmə",
  before: "əvvəl",
  now: "indi",
  move: "dəyişmə, faiz bəndi",
  term: "səbəb",
  points: "faiz bəndi",
  what: "nə dəyişib",
  where: "yer",
  states: { changed: "", unchanged: "dəyişməyib", added: "yeni", removed: "artıq yoxdur" },
  plan: "plan və qiymətləndirmə tarixi",
  total: "cəmi",
  planKinds: {
    "as-of": "qiymətləndirmə tarixi",
    "clause-added": "plana bənd əlavə olunub",
    "clause-removed": "plandan bənd çıxarılıb",
    "clause-renamed": "bəndin nömrəsi dəyişib",
    window: "müddət",
    weight: "çəki",
    bodies: "qurumlar",
    activities: "tədbirlər",
    direction: "istiqamət",
    title: "başlıq",
    "direction-weight": "istiqamətin çəkisi",
    "body-weight": "qurumun çəkisi",
  },
  cellKinds: { "row-added": "sətir əlavə olunub", "row-removed": "sətir silinib", scope: "əhatə dairəsi" },
  claimStates: {
    reproduced: "sətirlərdən alınır",
    possible: "mümkündür, amma sətirlərdən alınmır",
    impossible: "mümkün deyil",
  },
  otherMethod: (before, now) => `Metod dəyişib: ${before} → ${now}.`,
  clauseAlone: "bu bəndin heç bir xanası dəyişməyib: onun göstəricidəki çəkisi dəyişib",
  byClause:
    "Saxlanmış nəticədə sətirlər yoxdur (onları nap score --ratings --format json saxlayır): dəyişmə yalnız bəndlər üzrə göstərilir, plan, əhatə, metod və qiymətlər ayrılmır.",
  rowsWithoutParts:
    "Saxlanmış nəticədə sətirlər var, amma planı və ya metodu başqadır və nəticədən bilinmir: dəyişmiş sətirlər sadalanır, dəyişmə bəndlər üzrə göstərilir, plan, əhatə, metod və qiymətlər ayrılmır.",
  notSplit:
    "Dəyişmə hissələrə bölünmür: göstəricilərdən biri yoxdur və ya metodlar bir-birinin qiymətlərini oxuya bilmir.",
  asOne: "–: səkkizdən çox dəyişiklik və ya həddən çox sətir var; onlar birlikdə göstərilir.",
  allBelow: (shown, all) => `${all} dəyişiklikdən ${shown} ədədi göstərilir; hamısını --all ilə görmək olar.`,
  claim: (figure, before, now) =>
    `Dərc olunmuş ${figure} %: ${before ?? "göstərilməyib"} → ${now ?? "göstərilməyib"}.`,
  problems: "Problemlər",
  counts: ({ added, accepted, fixed, unchanged }) =>
    `Yeni problem: ${added}${
      accepted === 0 ? "" : `, yeni, amma susdurulmuş və ya məlum: ${accepted}`
    }, aradan qaldırılmış: ${fixed}, dəyişməmiş: ${unchanged}.`,
  newProblem: "yeni",
  suppressed: "yeni, susdurulub",
  inBaseline: "yeni, məlumdur",
  fixedProblem: "aradan qaldırılıb",
  problem: "problem",
  line: (id, before, now, move, parts) =>
    `${id}: ${before} % → ${now} %: ${points(move)}${parts === "" ? "" : ` = ${parts}`}`,
  lineWithout: (id, before, now) =>
    `${id}: ${before === null ? "göstərici yoxdur" : `${before} %`} → ${now === null ? "göstərici yoxdur" : `${now} %`}`,
  gates: {
    dropKept: (id, moved, limit, way) =>
      `${id}: əvvəlkindən ən çoxu ${points(limit)} aşağı: şərt ödənilir, ${way === "none" ? "dəyişməyib" : `${points(moved)} ${way === "higher" ? "yuxarıdır" : "aşağıdır"}`}`,
    dropTooFar: (id, fell, limit, distance, clauses) =>
      `${id}: əvvəlkindən ən çoxu ${points(limit)} aşağı: şərt ödənilmir, ${points(fell)} aşağıdır; ${points(distance)} artıqdır, bu, 100 % olan ${clauses.length} bəndə bərabərdir: ${clauses.join(", ")}`,
    figureGone: (passes, id, limit) =>
      `${id}: əvvəlkindən ən çoxu ${points(limit)} aşağı: ${unmet(passes)}, indi göstərici yoxdur`,
    noDrop: (passes, id, limit, missing) =>
      `${id}: əvvəlkindən ən çoxu ${points(limit)} aşağı: ${unmet(passes)}, ${missingOfGate[missing]}`,
    noneFell: (id) => `${id}: heç bir bənd əvvəlkindən aşağı deyil: şərt ödənilir`,
    someFell: (id, lower, gone) =>
      `${id}: heç bir bənd əvvəlkindən aşağı olmamalıdır: şərt ödənilmir, ${[
        ...(lower === null ? [] : [`aşağı olanlar: ${lower}`]),
        ...(gone === null ? [] : [`artıq qiyməti olmayanlar: ${gone}`]),
      ].join("; ")}`,
    nothingToCompare: (passes, id, missing) =>
      `${id}: heç bir bənd əvvəlkindən aşağı olmamalıdır: ${unmet(passes)}, ${missingOfGate[missing]}`,
    underOneMethod: (text, method) => `${text} (hər iki mərhələ ${method} metodu ilə)`,
    valuesGone: (id, clauses) =>
      `${id}: heç bir bənd əvvəlkindən aşağı olmamalıdır: şərt yoxlanılmayıb, indi qiyməti olmayanlar: ${clauses}`,
    notMet: (text) => `şərt ödənilmir: ${text}`,
    notJudged: (text) => `şərt yoxlanılmayıb: ${text}`,
  },
};
