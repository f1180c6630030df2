// The Russian of NAP4xx: ratings that a method cannot read, and methods that cannot be applied.
import type { MethodProblemParams, PercentRange } from "../../../../model/problems/methodProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { plural } from "../plural.ts";
import { localText } from "./localText.ts";
import { inRows } from "./rows.ts";

/** "больше 0 и меньше 100"; with what it may be besides: "равен 50 либо больше 60". */
function rangeText({ above, below, own }: PercentRange): string {
  const ends = [
    ...(above === undefined ? [] : [`больше ${localText(above)}`]),
    ...(below === undefined ? [] : [`меньше ${localText(below)}`]),
  ].join(" и ");
  return [own === undefined ? "" : `равен ${localText(own)}`, ends]
    .filter((text) => text !== "")
    .join(" либо ");
}

/** What a method does with a rating without evidence. */
function noEvidenceText(rule: MethodProblemParams["NAP405"]["rule"]): string {
  if (rule === "zero") return "считает её за 0";
  if (rule === "exclude") return "не учитывает её";
  return `считает её не более чем за ${localText(rule.slice("cap-".length))}`;
}

export const methodProblems: ProblemWordings<MethodProblemParams> = {
  NAP401: {
    title: "статус без значения",
    message: (p) =>
      p.status === undefined
        ? `у методики ${p.method} нет значений для шкалы ${p.scale}`
        : `у статуса «${p.status}» нет значения по методике ${p.method}${inRows(p)}`,
    help: (p) =>
      p.readable.length === 0
        ? `задайте в методике значения для шкалы ${p.scale}; других методик, которые читают эту шкалу, не найдено`
        : `возьмите методику, которая читает шкалу ${p.scale} (${p.readable.join(", ")}), или задайте значения в этой методике`,
    why: "Если методика не говорит, какое у статуса значение, учесть его нельзя, а догадок nap не строит.",
    given: "В одной из строк стоит partial.",
  },
  NAP402: {
    title: "статус противоречит проценту",
    message: (p) =>
      `${p.value === undefined ? `${localText(p.percent)} %` : `измеренное значение ${localText(p.value)}, то есть ${localText(p.percent)} % пути к цели,`} не согласуется со статусом «${p.status}»${inRows(p)}`,
    help: (p) =>
      p.range === undefined
        ? "у пункта без оценки нет числа: оставьте одну из двух ячеек пустой или возьмите статус из шкалы"
        : `по методике ${p.method} процент должен быть ${rangeText(p.range)}: так заданы значения соседних статусов`,
    why: "Если слово и число в одной строке расходятся, одно из них неверно, а какое — из строки не видно.",
    given: "В отчёте сказано, что пункт исполнен частично.",
  },
  NAP403: {
    title: "методика основана на себе самой",
    message: (p) => `методика ${p.method} основана на себе самой: ${p.chain.join(" → ")}`,
    help: () => "уберите extends у одной из этих методик или укажите в нём другую методику",
    why: "Правило, которое зависит от самого себя, ничего не говорит.",
  },
  NAP404: {
    title: "неизвестное правило",
    message: (p) => `неизвестное правило «${p.written}» для ${p.key}`,
    help: (p) => `допустимые значения: ${p.allowed.join(", ")}`,
    why: "Это правило решает, как объединять несколько оценок одного пункта.",
  },
  NAP405: {
    title: "нет подтверждения",
    message: (p) => `оценка без подтверждения; методика ${p.method} ${noEvidenceText(p.rule)}${inRows(p)}`,
    help: () => "укажите в столбце evidence, где можно проверить оценку",
    why: "Оценка, которую никто не может проверить, не должна весить столько же, сколько оценка, которую может проверить каждый. Как её считать, говорит методика.",
    given: "В методике сказано treat: {no-evidence: zero}.",
  },
  NAP406: {
    title: "охват ниже минимального",
    message: (p) =>
      `${p.direction === undefined ? "общий показатель" : `направление ${p.direction}`}: оценено ${p.scored} из ${p.eligible} ${plural(p.eligible, { one: "пункта", other: "пунктов" })}, это меньше минимального охвата ${p.minimum}`,
    help: (p) => `методика ${p.method} не даёт здесь показателя, пока не оценено больше пунктов`,
    why: "Показатель по нескольким пунктам приняли бы за показатель по всем.",
    given: "В методике сказано minimum-coverage: 2/3, а в плане 4 пункта.",
  },
  NAP407: {
    title: "методика не читает процентов",
    message: (p) => `методика ${p.method} не читает процентов${inRows(p)}`,
    help: () =>
      "поставьте в этих строках статусы или возьмите методику, в значениях которой указано percent: as-given или full-only",
    why: "В методике, рассчитанной на статусы, нет правила для того, что лежит между ними.",
    given: "В одной из строк стоит процент.",
  },
  NAP408: {
    title: "не указана дата",
    message: (p) =>
      `методика ${p.method} учитывает только пункты, ${p.eligible === "due" ? "срок которых наступил" : "которые уже начаты"}, а дата не указана`,
    help: () =>
      "укажите в отчёте об оценке период (period) или отчётную дату (as-of) либо добавьте --as-of 2020-12-31; сегодняшняя дата никогда не подставляется",
    why: "На другую дату те же оценки дают другой показатель, поэтому дату нужно указать.",
    given: "В методике сказано eligible: due, а период не указан.",
  },
  NAP409: {
    title: "не указана методика",
    message: () => "методика не указана",
    help: (p) => `добавьте строку вида method: halves или укажите --method; методики: ${p.known.join(", ")}`,
    why: "Для показателя нужно правило, и это правило должно быть названо.",
  },
  NAP410: {
    title: "значение для неизвестного статуса",
    message: (p) =>
      `методика ${p.method} задаёт значение для «${p.level}», а такого уровня в шкале ${p.scale} нет`,
    help: (p) => `уровни шкалы ${p.scale}: ${p.levels.join(", ")}`,
    why: "Значение статуса, в котором опечатка, никогда не применяется, а у нужного статуса значения нет.",
  },
};
