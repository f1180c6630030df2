// The words of comparisons, in every language.
import type { MeasureReason } from "../../model/agreement.ts";
import type { MethodChoice, Relation } from "../../model/comparison.ts";
import type { Language } from "../words.ts";

const english = {
  against: "compared with",
  inWords: "In words",
  terms: "Where the gap comes from",
  term: "term",
  points: "points",
  coverage: "coverage",
  otherClauses: "beyond the common clauses:",
  rating: "rating",
  together: "method and rating",
  gap: "gap A - B",
  published: "published, not in the rows:",
  publishedGap: "published gap",
  clauses: "Clauses, largest contribution first",
  directions: "Directions",
  bodies: "Bodies",
  noBody: "no body",
  toGap: "to the gap",
  agreement: "Agreement on the common clauses",
  measure: "measure",
  value: "value",
  low: "95 % from",
  high: "to",
  equalRatings: "equal ratings, %",
  alpha: "Krippendorff's alpha",
  kappa: "weighted kappa (quadratic)",
  ac2: "Gwet's AC2 (quadratic)",
  meanDifference: "mean of A - B, points",
  shareAbove: "A above B, %",
  ordinal: "ordinal",
  intervalMetric: "interval",
  crossTable: "rows: A, columns: B",
  pairs: "Pairs",
  common: "common",
  evidence: "Evidence of both sides",
  nothing: "no row",
};

export type ComparisonWord = keyof typeof english;

const azerbaijani: Record<ComparisonWord, string> = {
  against: "ilə müqayisədə:",
  inWords: "Sözlə",
  terms: "Fərq haradan gəlir",
  term: "hissə",
  points: "faiz bəndi",
  coverage: "əhatə",
  otherClauses: "ümumi bəndlərdən əlavə:",
  rating: "qiymətlər",
  together: "metod və qiymətlər",
  gap: "fərq A - B",
  published: "dərc olunan, sətirlərdə yox:",
  publishedGap: "dərc olunan fərq",
  clauses: "Bəndlər, ən böyük təsirdən başlayaraq",
  directions: "İstiqamətlər",
  bodies: "Qurumlar",
  noBody: "qurumsuz",
  toGap: "fərqə",
  agreement: "Ümumi bəndlər üzrə uzlaşma",
  measure: "ölçü",
  value: "qiymət",
  low: "95 %: ən az",
  high: "ən çox",
  equalRatings: "eyni qiymətlər, %",
  alpha: "Krippendorf alfası",
  kappa: "çəkili kappa (kvadratik)",
  ac2: "Gwet AC2 (kvadratik)",
  meanDifference: "A - B ortası, faiz bəndi",
  shareAbove: "A B-dən yuxarı, %",
  ordinal: "sıra",
  intervalMetric: "interval",
  crossTable: "sətirlər: A, sütunlar: B",
  pairs: "Cütlər",
  common: "ümumi",
  evidence: "Hər iki tərəfin sübutları",
  nothing: "sətir yoxdur",
};

const words: Record<Language, Record<ComparisonWord, string>> = { en: english, az: azerbaijani };

export const comparisonWord = (name: ComparisonWord, language: Language): string => words[language][name];

const choices: Record<Language, Record<MethodChoice, string>> = {
  en: {
    values: "values of statuses",
    within: "within a clause",
    across: "mean across",
    eligible: "eligible clauses",
    treat: "treatment of gaps",
    weights: "weights",
  },
  az: {
    values: "statusların dəyəri",
    within: "bənd daxilində",
    across: "ümumi orta",
    eligible: "uyğun bəndlər",
    treat: "boşluqların sayılması",
    weights: "çəkilər",
  },
};

export const choiceWord = (choice: MethodChoice, language: Language): string => choices[language][choice];

const relations: Record<Language, Record<Relation, string>> = {
  en: {
    "a-above": "A above",
    "b-above": "B above",
    same: "same",
    "only-a": "only A",
    "only-b": "only B",
    "no-value": "no value",
    "no-rating": "not rated",
  },
  az: {
    "a-above": "A yuxarı",
    "b-above": "B yuxarı",
    same: "eyni",
    "only-a": "yalnız A",
    "only-b": "yalnız B",
    "no-value": "qiymətsiz",
    "no-rating": "heç biri",
  },
};

export const relationWord = (relation: Relation, language: Language): string => relations[language][relation];

const measureReasons: Record<Language, Record<MeasureReason, string>> = {
  en: {
    withheld: "a side's figures are withheld",
    "no-pairs": "no clause that both rated with a value",
    "no-variation": "undefined: all ratings are the same",
    "no-common-scale": "needs one status a clause on one scale",
    "one-category": "undefined: the scale has one level",
  },
  az: {
    withheld: "tərəflərdən birinin göstəricisi yoxdur",
    "no-pairs": "hər ikisinin qiymətləndirdiyi bənd yoxdur",
    "no-variation": "təyin olunmur: bütün qiymətlər eynidir",
    "no-common-scale": "vahid şkala üzrə tək status lazımdır",
    "one-category": "təyin olunmur: şkalanın bir səviyyəsi var",
  },
};

export const measureReasonText = (reason: MeasureReason, language: Language): string =>
  measureReasons[language][reason];
