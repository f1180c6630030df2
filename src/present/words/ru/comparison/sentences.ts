// A comparison in words.
import type { PublishedTexts } from "../../comparisonWording.ts";
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string =>
  `${count} ${plural(count, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}`;
const minus = (against: boolean): string => (against ? "; минус означает, что разрыв сокращается" : "");
const published = (p: PublishedTexts): string =>
  `${publishedBy(p)}${p.ifRounded === null ? "" : ` (то же самое, ${p.ifRounded})`}`;
const publishedBy = (p: PublishedTexts): string =>
  p.coded === null
    ? ownPublished(p)
    : `${p.side}: опубликовано ${p.figure} % (${p.coded}), это на ${p.points} п. п. ${p.more ? "больше" : "меньше"}, чем ${p.found} %, которые даёт наша кодировка этого отчёта`;
const ownPublished = (p: PublishedTexts): string =>
  `${p.side}: опубликовано ${p.figure} %, это на ${p.points} п. п. ${p.more ? "больше" : "меньше"}, чем ${p.found} %, которые дают строки`;

export const sentences: Themes["comparison"]["sentences"] = {
  "a-above": (p) => `A даёт ${p.a} %, B — ${p.b} %: A на ${p.gap} п. п. выше B.`,
  "b-above": (p) => `A даёт ${p.a} %, B — ${p.b} %: B на ${p.gap} п. п. выше A.`,
  level: (p) => `A и B дают один и тот же показатель: ${p.a} %.`,
  "no-gap": (p) =>
    `Разрыва, который можно разложить, нет: нет показателя у ${p.sides.join(" и ")}${p.countsOnly === undefined ? "" : `: ${p.countsOnly.join(", ")} считает статусы и показателя не даёт`}.`,
  bounds: (p) =>
    `Разложить разрыв нельзя. По ${p.clauses} ${plural(p.clauses, { one: "пункту", other: "пунктам" })}, которые учитывает хотя бы одна сторона, он может составлять от ${p.low} до ${p.high} п. п.`,
  split: (p) =>
    `Из ${p.gap} п. п. между A и B ${p.coverage} приходится на охват разных пунктов, ${p.method} — на методики и ${p.rating} — на разные оценки одних и тех же пунктов${minus(p.against)}.`,
  "split-one-method": (p) =>
    `Из ${p.gap} п. п. между A и B ${p.coverage} приходится на охват разных пунктов и ${p.rating} — на разные оценки одних и тех же пунктов; методика одна${minus(p.against)}.`,
  "split-one-rating": (p) =>
    `Оценки одни и те же: из ${p.gap} п. п. между A и B ${p.method} приходится на методики и ${p.coverage} — на то, как они учитывают пункты без оценки${minus(p.against)}.`,
  "split-in-one": (p) =>
    `Из ${p.gap} п. п. между A и B ${p.coverage} приходится на охват разных пунктов; остальные ${p.together} — на методику и оценки вместе, поскольку ни одна из методик не применима к оценкам другой стороны${minus(p.against)}.`,
  common: (p) => `A оценивает ${clauses(p.a)}, B — ${p.b}; общих пунктов — ${p.both}.`,
  disputed: (p) =>
    `${p.side} считает, что ${p.reason === "not-due" ? "срок ещё не наступил" : "оценка неприменима"} (${clauses(p.count)}), а ${p.other} ставит оценку: ${p.clauses}. Это расхождение, и оно учтено в охвате.`,
  outcomes: (p) =>
    `Сравнено пунктов: ${p.clauses} из ${p.of}; у остальных (${p.of - p.clauses}) хотя бы одна сторона не даёт значения для сравнения. Если считать и то, что сказано вместо значения (срок не наступил, неприменимо, не оценено), стороны согласны в ${p.same} из ${p.n} случаев.`,
  agree: (p) =>
    `${p.n === p.clauses ? `У ${p.n} ${plural(p.n, { one: "пункта", other: "пунктов" })} есть значение от обеих сторон` : `Пар оценок: ${p.n} (${clauses(p.clauses)})`}: в ${p.same} оно одинаковое, в ${p.a} выше A, в ${p.b} выше B.${
      p.chance === null
        ? ""
        : ` Если бы ни одна сторона не была склонна оценивать выше, такой или больший перевес возникал бы случайно в ${p.chance} % случаев.`
    }`,
  largest: (p) =>
    p.others === 0
      ? `Сильнее всего на разрыв влияет пункт ${p.clause}: ${p.points} п. п. в сторону ${p.towards}, ${p.where === "rating" ? "из-за оценок" : "из-за охвата"}.`
      : `Сильнее всего на разрыв влияют ${p.clause} и ещё ${clauses(p.others)}, каждый на ${p.points} п. п.`,
  "a-published": ([p]) => `${published(p)}.`,
  "b-published": ([p]) => `${published(p)}.`,
  "both-published": ([a, b]) => `${published(a)}; ${published(b)}.`,
};
