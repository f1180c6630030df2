// What an explanation of a figure assumes, what supports it, and what would settle it; what was not tried.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

/** In the genitive: for so many clauses. */
const of = (count: number): string => `${count} ${plural(count, { one: "пункта", other: "пунктов" })}`;

/** In the genitive: of so many figures. */
const numbers = (count: number): string => `${count} ${plural(count, { one: "числа", other: "чисел" })}`;

export const remarks: Themes["audit"]["remarks"] = {
  "equal-clauses": (p) =>
    p.clauses === 1 ? "показатель — это значение единственного пункта" : `у всех ${of(p.clauses)} равный вес`,
  "direction-means": (p) =>
    `показатель — среднее средних по направлениям; число пунктов в направлениях: ${p.sizes.join(", ")}`,
  "each-on-scale": (p) =>
    p.count === null
      ? `значение каждого пункта: ${p.first} или ${p.last} %`
      : `значение каждого пункта: один из ${p.count} ${plural(p.count, { one: "уровня", other: "уровней" })} от ${p.first} до ${p.last} %`,
  "rounded-by": (p) =>
    p.but.length === 0
      ? `правило округления: ${p.rules.join(" или ")}`
      : `правило округления: любое, кроме ${p.but.join(", ")}`,
  "left-out": (p) =>
    `${p.left} из ${of(p.stated)} не ${plural(p.left, { one: "входит", other: "входят" })} в среднее`,
  "least-mean": (p) =>
    `${p.figure} — наименьшее среднее, возможное при таких количествах для ${of(p.clauses)}`,
  "greatest-mean": (p) =>
    `${p.figure} — наибольшее среднее, возможное при таких количествах для ${of(p.clauses)}`,
  "only-mean": (p) => `при таких количествах и этой шкале у ${of(p.clauses)} возможно только одно среднее`,
  reach: (p) =>
    `из ${numbers(p.printable)}, которые можно напечатать, возможно ${p.reachable}${p.oneIn === null ? "; поэтому совпадение мало о чём говорит" : `: случайно подошло бы одно число из ${p.oneIn}`}`,
  "no-power": (p) =>
    `ничего: возможно любое из ${numbers(p.printable)}, которые можно напечатать, и подошло бы любое`,
  "which-left-out": (p) => `какие именно ${p.clauses} из ${of(p.stated)} были оценены`,
  "value-of-levels": () => "какое значение у каждого статуса",
  "clauses-per-level": () => "сколько пунктов на каждом уровне",
  "more-decimals": () => "показатель с большим числом знаков",
  "ratings-by-direction": () => "показатель каждого направления",
  "weights-unknown": () =>
    "Не проверено: среднее средних по направлениям (--direction-sizes задаёт число пунктов каждого) и другие веса.",
  "too-fine": (p) =>
    `Не проверено: среднее средних по направлениям при ${plural(p.scales.length, { one: "шкале", other: "шкалах" })} ${p.scales.join(", ")}; при таких размерах направлений слишком много сумм.`,
  "scale-too-fine": (p) =>
    `Не проверено: ${p.scales.join(", ")}; у уровней слишком много знаков после запятой, запишите их дробями (100/3).`,
  "equal-units": (p) =>
    `усреднялись не пункты, а другие единицы, например мероприятия; их ${p.units}, вес равный`,
  "what-was-averaged": () => "что усреднялось: пункты, мероприятия или что-то другое",
  "search-chance": (p) =>
    `только перебор (чисел пунктов: ${p.numbers}, шкал: ${p.scales}, правил округления: ${p.rules}); до этой шкалы он находит что-нибудь для ${p.percent} % показателей, полученных иначе`,
  "units-chance": (p) =>
    `только перебор (чисел единиц: ${p.numbers}, шкал: ${p.scales}, правил округления: ${p.rules}); до этой шкалы он находит что-нибудь для ${p.percent} % показателей, полученных иначе`,
  "too-many-clauses": (p) =>
    `Не проверено: число пунктов ${p.clauses}. Показатели проверяются не больше чем по ${of(p.most)}.`,
  "fewer-not-enumerated": (p) =>
    `Не перебрано: число пунктов меньше ${p.clauses}. Меньшие числа проверяются до ${of(p.most)}.`,
  "too-many-sums": (p) =>
    `Проверено не для каждого числа пунктов: ${p.scales.join(", ")}; сумм слишком много.`,
  "counts-over": (p) =>
    `Сумма количеств — ${p.counted}, а всего пунктов ${p.clauses}: количества не использованы.`,
  "counts-short": (p) =>
    `Количества названы для всех степеней, но их сумма — ${p.counted}, а не ${p.clauses}: без степени остаётся ${p.clauses - p.counted}.`,
  "units-without-counts": () => "Для других единиц количества не использованы: это количества пунктов.",
  "unknown-band": (p) => `Не использовано: количество для «${p.band}»; в методике нет такой степени.`,
};
