// The Russian of claims of parts and other things.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

const which = { a: "первый", b: "второй" } as const;

export const statements: Themes["audit"]["statements"] = {
  title: "Показатели частей плана и других вещей",
  comparisons: "Показатели одного и того же",
  plan: "весь план",
  subjects: {
    direction: (id) => `направление ${id}`,
    body: (id) => `орган ${id}`,
    band: (id) => `пункты степени ${id}`,
  },
  bounds: {
    "more-than": (number) => `более ${number}`,
    "at-least": (number) => `не менее ${number}`,
    "less-than": (number) => `менее ${number}`,
    "at-most": (number) => `не более ${number}`,
  },
  notPublished: "не опубликовано",
  about: (number) => `около ${number}`,
  range: (from, to) => `${from}–${to}`,
  changes: {
    up: (amount, from) => `рост на ${amount} к ${from}`,
    down: (amount, from) => `снижение на ${amount} к ${from}`,
    by: (amount, from) => `изменение на ${amount} к ${from}`,
  },
  verdicts: {
    reproduced: "данные его дают",
    attainable: "данные его не дают; другие оценки на тех же местах могли бы",
    "not-reproduced": "данные дают другое число",
    unsettled: "данные его не дают; проверено не всё, что могло бы его дать",
    impossible: "никакие оценки не могли бы его дать",
    "cannot-be-checked": "проверить нельзя",
  },
  reproducedUnder: (methods) => `данные дают его по методике ${methods.join(", ")}`,
  missing: {
    "rows-for-words": "нет строк, в которых это сосчитано",
    "unit-of-rows": "строки не считаются в этих единицах",
    ratings: "его оценки неизвестны",
    "clauses-of-plan": "в плане не перечислены пункты, указано только их число",
    method: "методика не названа",
    "same-day": "строки относятся к другому дню или периоду, или не сказано, к какому",
    "figure-of-rows": "строки не дают показателя, с которым его можно сравнить",
    withheld: "не показано из-за ошибки, о которой сообщено для оценки",
    "counts-only": "методика считает статусы и не даёт процента",
    "band-of-method": "в методике нет такой степени",
    "part-of-plan": "в плане нет такой части с пунктами в охвате",
    unread: "показатель не читается",
    unstated: "показатель не опубликован",
    about: "насколько близко «около», не сказано",
    origin: "показатель, от которого отсчитано изменение, неизвестен как число",
    "origin-unit": "показатель, от которого отсчитано изменение, в других единицах",
    "own-origin": "изменение отсчитано от самого показателя, прямо или через другие",
    "below-zero": "получилось бы меньше 0",
    "long-chain": "изменение отсчитано через слишком много других показателей",
  },
  because: (verdict, reasons) => (reasons.length === 0 ? verdict : `${verdict}: ${reasons.join("; ")}`),
  pairVerdicts: {
    agree: (isSame) => (isSame ? "согласуются" : "согласуются: оба могут быть верны"),
    differ: (by, isLeast) => `расходятся${isLeast ? " не менее чем" : ""} на ${by}`,
    differSlightly: (under, isLeast) => `расходятся${isLeast ? ", возможно," : ""} менее чем на ${under}`,
    lessPrecise: (wider) => `согласуются: ${which[wider]} менее точен и допускает другой`,
    notComparable: (reasons) => `несравнимы: ${reasons.join(", ")}`,
    cannot: (reason) => `проверить нельзя: ${reason}`,
  },
  fewerInLonger: (longer) =>
    `${which[longer]} относится к более долгому периоду, в который входит период другого, но он меньше: возможно, сосчитано не одно и то же`,
  follows: (id, from, low, high) =>
    `из обоих следует: ${id} отличается от ${from} на величину от ${low} до ${high} %`,
  uncheckedTogether: (count, reason, claims) =>
    `${count} ${plural(count, { one: "показатель", few: "показателя", many: "показателей", other: "показателя" })} проверить нельзя (${reason}): ${claims}`,
  points: (number) => `${number} п. п.`,
  apart: {
    unit: "разные единицы",
    clauses: "разное число пунктов",
    day: "разные дни",
    period: "разные периоды",
  },
  notStated: (facts) => `хотя бы у одного не указано: ${facts.join(", ")}`,
  unstated: { "day-unknown": "день", "period-unknown": "период", "clauses-unknown": "число пунктов" },
  line: (what, found) => `${what}: ${found.join("; ")}`,
  given: (number) => `по ним получается ${number}`,
  share: (percent, count, of) => `${percent} %, ${count} из ${of}`,
  wholes: {
    status: (count) => `${count} со статусом`,
    value: (count) => `${count} со значением`,
    "in-scope": (count) => `${count} рассматриваемых`,
  },
  shown: (shown, total) =>
    `Показано ${shown} из ${total} ${plural(total, { one: "показателя", other: "показателей" })}.`,
  pairsShown: (shown, total) =>
    `Показано ${shown} из ${total} ${plural(total, { one: "пары", other: "пар" })} показателей.`,
};
