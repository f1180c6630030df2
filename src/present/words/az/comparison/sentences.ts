// A comparison in words.
import type { PublishedTexts } from "../../comparisonWording.ts";
import type { Themes } from "../../words.ts";

const minus = (against: boolean): string => (against ? "; mənfi işarəli hissə fərqi azaldır" : "");
const published = (p: PublishedTexts): string =>
  `${publishedBy(p)}${p.ifRounded === null ? "" : ` (${p.ifRounded}, eynidir)`}`;
const publishedBy = (p: PublishedTexts): string =>
  p.coded === null
    ? ownPublished(p)
    : `${p.side}: ${p.coded} ${p.figure} % dərc edib; bu, onun məlumatının bizim kodlaşdırmamızın verdiyi ${p.found} %-dən ${p.points} faiz bəndi ${p.more ? "çoxdur" : "azdır"}`;
const ownPublished = (p: PublishedTexts): string =>
  `${p.side} tərəfi ${p.figure} % dərc edib; bu, sətirlərin verdiyi ${p.found} %-dən ${p.points} faiz bəndi ${p.more ? "çoxdur" : "azdır"}`;

export const sentences: Themes["comparison"]["sentences"] = {
  "a-above": (p) => `A ${p.a} %, B ${p.b} % göstərir: A B-dən ${p.gap} faiz bəndi yuxarıdır.`,
  "b-above": (p) => `A ${p.a} %, B ${p.b} % göstərir: B A-dan ${p.gap} faiz bəndi yuxarıdır.`,
  level: (p) => `A və B eyni göstəricini verir: ${p.a} %.`,
  "no-gap": (p) =>
    `Bölünəcək fərq yoxdur; göstəricisi olmayan: ${p.sides.join(", ")}${p.countsOnly === undefined ? "" : ` (${p.countsOnly.join(", ")} statusları sayır və göstərici vermir)`}.`,
  bounds: (p) =>
    `Fərq bölünmür. Ən azı birinin saydığı ${p.clauses} bənd üzrə o, ${p.low} ilə ${p.high} faiz bəndi arasında ola bilər.`,
  split: (p) =>
    `A ilə B arasındakı fərq ${p.gap} faiz bəndidir: ${p.coverage} fərqli bəndlərin əhatəsindən, ${p.method} metodlardan, ${p.rating} eyni bəndlərin fərqli qiymətləndirilməsindən irəli gəlir${minus(p.against)}.`,
  "split-one-method": (p) =>
    `A ilə B arasındakı fərq ${p.gap} faiz bəndidir: ${p.coverage} fərqli bəndlərin əhatəsindən, ${p.rating} eyni bəndlərin fərqli qiymətləndirilməsindən irəli gəlir; metod eynidir${minus(p.against)}.`,
  "split-one-rating": (p) =>
    `Qiymətlər eynidir. A ilə B arasındakı fərq ${p.gap} faiz bəndidir: ${p.method} metodlardan, ${p.coverage} qiymətləndirilməyənlərin sayılmasından irəli gəlir${minus(p.against)}.`,
  "split-in-one": (p) =>
    `A ilə B arasındakı fərq ${p.gap} faiz bəndidir: ${p.coverage} fərqli bəndlərin əhatəsindən, qalan ${p.together} isə metod və qiymətlərdən birlikdə irəli gəlir, çünki metodların heç biri qarşı tərəfin qiymətlərini oxuya bilmir${minus(p.against)}.`,
  common: (p) => `A ${p.a}, B ${p.b} bəndi qiymətləndirib; onlardan ${p.both} ümumidir.`,
  disputed: (p) =>
    `${p.other} tərəfinin qiymət verdiyi ${p.count} bənd üzrə ${p.side} ${p.reason === "not-due" ? "“vaxtı çatmayıb”" : "“tətbiq olunmur”"} deyir: ${p.clauses}. Bu, fikir ayrılığıdır və əhatədə sayılır.`,
  outcomes: (p) =>
    `${p.of} bənddən ${p.clauses} bənd müqayisə olunub; ${p.of - p.clauses} bəndin ən azı bir tərəfdə müqayisə olunan dəyəri yoxdur. Dəyər əvəzinə deyilənlər də (vaxtı çatmayıb, tətbiq olunmur, qiymətləndirilməyib) sayılsa, tərəflər ${p.n} haldan ${p.same} halda uzlaşır.`,
  agree: (p) =>
    `${
      p.n === p.clauses
        ? `Hər iki tərəf üzrə dəyəri olan ${p.n} bənddən ${p.same} bənddə dəyərlər eynidir, ${p.a} bənddə A, ${p.b} bənddə B yuxarıdır.`
        : `${p.clauses} bənd üzrə ${p.n} qiymət cütündən ${p.same} cütdə dəyərlər eynidir, ${p.a} cütdə A, ${p.b} cütdə B yuxarıdır.`
    }${
      p.chance === null
        ? ""
        : ` Tərəflərdən heç biri daha yüksək qiymət verməyə meyilli olmasaydı, bundan az olmayan üstünlük halların ${p.chance} %-ində təsadüfən yaranardı.`
    }`,
  largest: (p) =>
    p.others === 0
      ? `Fərqə ən çox təsir edən bənd: ${p.clause} (${p.points} faiz bəndi, ${p.towards === "A" ? "A-nın" : "B-nin"} xeyrinə, ${p.where === "rating" ? "qiymətlər" : "əhatə"} hesabına).`
      : `Fərqə ən çox təsir edənlər: ${p.clause} və daha ${p.others} bənd, hər biri ${p.points} faiz bəndi.`,
  "a-published": ([p]) => `${published(p)}.`,
  "b-published": ([p]) => `${published(p)}.`,
  "both-published": ([a, b]) => `${published(a)}; ${published(b)}.`,
};
