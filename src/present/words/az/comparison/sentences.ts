// A comparison in words.
import type { PublishedTexts } from "../../comparisonWording.ts";
import type { Themes } from "../../words.ts";

const minus = (against: boolean): string => (against ? "; mənfi işarə fərqi azaldır" : "");
const published = (p: PublishedTexts): string =>
  `${p.side} ${p.figure} % dərc edib; sətirlərin verdiyi ${p.found} %-dən ${p.points} faiz bəndi ${p.more ? "çoxdur" : "azdır"}`;

export const sentences: Themes["comparison"]["sentences"] = {
  "a-above": (p) => `A ${p.a} %, B ${p.b} % göstərir: A B-dən ${p.gap} faiz bəndi yuxarıdır.`,
  "b-above": (p) => `A ${p.a} %, B ${p.b} % göstərir: B A-dan ${p.gap} faiz bəndi yuxarıdır.`,
  level: (p) => `A və B eyni göstəricini verir: ${p.a} %.`,
  "no-gap": (p) => `Bölünəcək fərq yoxdur; göstəricisi olmayan: ${p.sides.join(", ")}.`,
  bounds: (p) =>
    `Fərq bölünmür. Ən azı birinin saydığı ${p.clauses} bənd üzrə o, ${p.low} ilə ${p.high} faiz bəndi arasında ola bilər.`,
  split: (p) =>
    `A ilə B arasındakı ${p.gap} faiz bəndindən ${p.coverage} fərqli bəndlərin əhatəsindən, ${p.method} metodlardan, ${p.rating} eyni bəndlərin fərqli qiymətləndirilməsindən gəlir${minus(p.against)}.`,
  "split-one-method": (p) =>
    `A ilə B arasındakı ${p.gap} faiz bəndindən ${p.coverage} fərqli bəndlərin əhatəsindən, ${p.rating} eyni bəndlərin fərqli qiymətləndirilməsindən gəlir; metod eynidir${minus(p.against)}.`,
  "split-one-rating": (p) =>
    `Qiymətlər eynidir: A ilə B arasındakı ${p.gap} faiz bəndindən ${p.method} metodlardan, ${p.coverage} qiymətləndirilməyənlərin sayılmasından gəlir${minus(p.against)}.`,
  "split-in-one": (p) =>
    `A ilə B arasındakı ${p.gap} faiz bəndindən ${p.coverage} fərqli bəndlərin əhatəsindən gəlir; qalan ${p.together} metod və qiymətlərdəndir və ayrılmır, çünki metodlar qarşı tərəfin qiymətlərini oxuya bilmir${minus(p.against)}.`,
  common: (p) => `A ${p.a}, B ${p.b} bəndi qiymətləndirib; onlardan ${p.both} ümumidir.`,
  disputed: (p) =>
    `${p.other} tərəfinin qiymət verdiyi ${p.count} bənd üzrə ${p.side} ${p.reason === "not-due" ? "“vaxtı çatmayıb”" : "“tətbiq olunmur”"} deyir: ${p.clauses}. Bu, fikir ayrılığıdır və əhatədə sayılır.`,
  agree: (p) =>
    `Hər ikisinin qiymət verdiyi ${p.n} bənddən ${p.same} üzrə qiymətlər eynidir; ${p.a} bənddə A, ${p.b} bənddə B yuxarıdır.${
      p.chance === null
        ? ""
        : ` Heç biri yuxarı qiymətə meyilli olmasaydı, ən azı belə nisbət təsadüfən halların ${p.chance} %-ində alınardı.`
    }`,
  largest: (p) =>
    p.others === 0
      ? `Fərqə ən çox təsir edən bənd: ${p.clause} (${p.points} faiz bəndi, ${p.towards} tərəfə, ${p.where === "rating" ? "qiymətlər" : "əhatə"} üzrə).`
      : `Fərqə ən çox təsir edənlər: ${p.clause} və daha ${p.others} bənd, hər biri ${p.points} faiz bəndi.`,
  "a-published": ([p]) => `${published(p)}.`,
  "b-published": ([p]) => `${published(p)}.`,
  "both-published": ([a, b]) => `${published(a)}; ${published(b)}.`,
};
