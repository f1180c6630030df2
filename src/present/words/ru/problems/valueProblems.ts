// The Russian of NAP2xx: what can be wrong with a value that has the right type.
import type { NumberKind, ValueProblemParams } from "../../../../model/problems/valueProblems.ts";
import { levelNames } from "../../levelNames.ts";
import { percentSlip } from "../../percentSlip.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { common } from "../common.ts";
import { plural } from "../plural.ts";
import { localText } from "./localText.ts";
import { pointText } from "./pointText.ts";
import { inRows } from "./rows.ts";
import { statementProblems } from "./statementProblems.ts";

/** What is wrong with a number that cannot be read. */
const numberFaults: Record<NonNullable<ValueProblemParams["NAP210"]["fault"]>, string> = {
  "too-long": "число со слишком большим количеством цифр",
  "not-decimals": "недопустимое число знаков после запятой",
};

const numberKinds: Record<NumberKind, string> = {
  number: "число: 2, 0.5, 1/3",
  percent: "процент: 72.5, 72,5, 72.5%, или доля 1/3",
  value: "измеренное значение: 12, 0.5, 12,5",
  figure:
    'показатель, как он напечатан, в кавычках: "72.22", "более 30", "10–12", "рост на 24 % к ID"; знак процента, только если единица %',
  decimals: "целое число от 0 до 12",
  count: "целое число, 0 или больше: 21",
};

/** What may have happened to a percent below 0 or above 100. */
function outOfRangeHelp({ written }: ValueProblemParams["NAP209"]): string {
  const slip = percentSlip(written);
  return slip === "negative"
    ? "пункт не может быть исполнен меньше чем на 0 %: уберите знак или исправьте число"
    : `пункт не может быть исполнен больше чем на 100 %: исправьте число${slip === "lost-point" ? "; возможно, в нём пропала точка или запятая" : ""}`;
}

/** What a dash may have stood for, in each column. */
const insteadOfDash: Record<ValueProblemParams["NAP216"]["column"], string> = {
  status:
    "если ничего не сделано, напишите низший статус шкалы; иначе напишите not-applicable, not-due или unrated либо оставьте ячейку пустой",
  percent: "если ничего не сделано, напишите 0; если оценки не было, оставьте ячейку пустой",
  value: "напишите, что измерено; если ничего не измеряли, оставьте ячейку пустой",
  body: "напишите id органа; если имеются в виду все органы, оставьте ячейку пустой",
};

/** Other scales that know a status. */
const knownTo = (levels: ValueProblemParams["NAP203"]["knownBy"] = []): string =>
  levels.length === 0
    ? ""
    : `; этот статус есть на других шкалах: ${levels.map(({ scale, level }) => `${level} (шкала ${scale})`).join(", ")}`;

const gateFault = (p: ValueProblemParams["NAP242"]): string => {
  if (p.fault === "percent-or-share")
    return `${p.gate}: ${p.written} может означать ${p.written} % или ${p.percent} %`;
  if (p.fault === "no-group")
    return `${p.gate}: в плане нет ${p.level === "body" ? "органа" : "направления"} «${p.id}»`;
  if (p.fault === "not-a-group") return `${p.gate}: «${p.group}» — не весь план, не направление и не орган`;
  if (p.fault === "not-days") return `${p.gate}: «${p.written}» — не целое число дней`;
  if (p.fault === "not-points") return `${p.gate}: «${p.written}» — не число процентных пунктов`;
  if (p.fault === "not-a-coefficient") return `${p.gate}: «${p.written}» — не коэффициент до 1`;
  return `${p.gate}: «${p.written}» — не процент от 0 до 100`;
};
/** Each word with its rows. */
const foundWords = ({ words, more }: ValueProblemParams["NAP226"]): string =>
  [
    ...words.map(
      ({ status, rows }) =>
        `«${status}» (${rows} ${plural(rows, { one: "строка", few: "строки", many: "строк", other: "строки" })})`,
    ),
    ...(more === 0 ? [] : [`и ещё ${more}`]),
  ].join(", ");

export const valueProblems: ProblemWordings<ValueProblemParams> = {
  NAP203: {
    title: "неизвестный статус",
    message: (p) => `неизвестный статус «${p.status}»${inRows(p)}`,
    help: (p) =>
      `уровни шкалы ${p.scale}, от худшего к лучшему: ${levelNames(p.levels, common.language).join(", ")}; кроме них, в любой шкале есть not-applicable, not-due и unrated${knownTo(p.knownBy)}`,
    why: "У статуса, которого нет в шкале, нет значения. Угадать его — значит оценить пункт вместо автора отчёта.",
  },
  NAP206: {
    title: "не дата",
    message: (p) =>
      `«${p.written}» — не день, не месяц, не квартал и не год${p.fault === undefined ? "" : `: ${pointText(p.fault)}`}`,
    help: () => "напишите 2020, 2020-Q3, 2020-07 или 2020-07-15",
    why: "По срокам и отчётной дате определяют, срок каких пунктов наступил.",
  },
  NAP207: {
    title: "конец раньше начала",
    message: (p) => `конец, ${p.end}, раньше начала, ${p.start}`,
    help: () => "поменяйте их местами или исправьте тот, который неверен",
    why: "Если конец срока раньше начала, пункт следовало бы исполнить до того, как его можно начать.",
  },
  NAP208: {
    title: "срок выходит за период плана",
    message: (p) =>
      `срок пункта ${p.clause} (с ${p.start} по ${p.end}) выходит за период плана (с ${p.planStart} по ${p.planEnd})`,
    help: () => "исправьте срок или период плана; если в плане действительно так, ничего не меняйте",
    why: "Обычно пункт исполняют в те годы, на которые рассчитан план.",
    given: "Период плана — с 2020 по 2022 год.",
  },
  NAP209: {
    title: "процент вне пределов",
    message: (p) => `процент «${p.written}» вне пределов от 0 до 100${inRows(p)}`,
    help: outOfRangeHelp,
    why: "Значение больше 100 позволило бы одному пункту перекрыть недоделанное в другом.",
  },
  NAP210: {
    title: "не число",
    message: (p) =>
      `«${p.written}» — ${p.fault === undefined ? "не число" : numberFaults[p.fault]}${inRows(p)}`,
    help: (p) =>
      `нужно: ${p.fault === "too-long" ? `число не длиннее ${p.longest} ${plural(p.longest, { one: "знака", other: "знаков" })}` : numberKinds[p.expected]}`,
    why: "Текст в столбце чисел нельзя учесть, и он не должен превращаться в 0.",
  },
  NAP211: {
    title: "проценты похожи на доли",
    message: (p) =>
      p.count === 1
        ? `единственный процент лежит между 0 и 1: если это процент, он равен ${localText(p.highest)} %`
        : `все проценты (их ${p.count}) лежат между 0 и 1: если это проценты, наибольший равен ${localText(p.highest)} %`,
    help: () => "если это доли, запишите их процентами (0.5 как 50) или задайте столбцу процентный формат",
    why: "Табличные редакторы хранят 50 % как 0.5. Если читать такой столбец как проценты, показатель почти нулевой.",
  },
  NAP212: {
    title: "отрицательный вес",
    message: (p) => `вес ${p.written} отрицателен`,
    help: () => "вес — это 0 или больше; то, у чего вес 0, видно в списках, но в показателе не учитывается",
    why: "При отрицательном весе, чем больше сделано, тем ниже был бы показатель.",
  },
  NAP213: {
    title: "все веса равны нулю",
    message: (p) =>
      p.count === 1 ? "единственный вес здесь равен 0" : `все веса здесь (их ${p.count}) равны 0`,
    help: (p) => (p.count === 1 ? "задайте вес больше 0" : "задайте хотя бы один вес больше 0"),
    why: "Если все веса равны 0, среднего не существует.",
  },
  NAP214: {
    title: "доля вне пределов",
    message: (p) => `число ${p.written} вне пределов от 0 до ${p.highest}`,
    help: (p) =>
      `напишите число от 0 до ${p.highest}${p.highest === "1" ? ": половина — это 1/2 или 0.5, всё целиком — 1" : ""}`,
    why: "Значения статусов, охват и большинство — это части целого.",
  },
  NAP216: {
    title: "прочерк",
    message: (p) => `«${p.written}» в столбце ${p.column} ничего не значит${inRows(p)}`,
    help: (p) => insteadOfDash[p.column],
    why: "Прочерк может значить «не сделано», «не оценено» или «неприменимо», а показатель в этих трёх случаях разный.",
  },
  NAP218: {
    title: "пропуск без объяснения",
    message: (p) => `статус ${p.status} без примечания${inRows(p)}`,
    help: () => "напишите в примечании, почему пункт не оценён",
    why: "Если пункт исключён из счёта, нужно сказать почему. Иначе трудные пункты могут исчезнуть незаметно.",
  },
  NAP219: {
    title: "цель равна исходному значению",
    message: (p) => `целевое и исходное значения совпадают: ${p.written}`,
    help: () =>
      "целевое значение индикатора (target) должно отличаться от исходного (baseline): исправьте то, которое неверно",
    why: "Продвижение от значения к тому же самому значению не определено.",
  },
  NAP220: {
    title: "строка без пункта",
    message: (p) => `строка ${p.row}: пункт не указан`,
    help: () =>
      "напишите id пункта в каждой строке; если ячейки были объединены, id сохраняется только в первой из них",
    why: "Оценка, которая не относится ни к какому пункту, пропала бы.",
  },
  NAP221: {
    title: "процент и измеренное значение",
    message: (p) => `процент стоит рядом с измеренным значением${inRows(p)}`,
    help: () => "учитывается процент, а измеренное значение не читается: оставьте одну из двух ячеек пустой",
    why: "Измеренное значение, которое не читается, выглядит так, будто подтверждает показатель.",
    given: "У пункта 1.2 есть мероприятие a с индикатором.",
  },
  NAP241: {
    title: "тысячи или дробь",
    message: (p) =>
      `${p.written} может быть ${p.decimal} или ${p.thousands}; прочитано как ${p.decimal}${inRows(p)}`,
    help: (p) =>
      `напишите ${p.thousands} или ${p.decimal}${p.rows === undefined ? "" : "; ячейка столбца, в которой нет сомнений, например 1,447.5 или 0,75, решает за все"}`,
    why: "Точка или запятая перед тремя цифрами в одной стране отделяет дробную часть, в другой — тысячи.",
    given: "У пункта 1.2 есть мероприятие a с показателем.",
  },
  NAP242: {
    title: "порог не читается",
    message: (p) => gateFault(p),
    help: (p) =>
      p.fault === "percent-or-share"
        ? `напишите ${p.written}% или ${p.percent}%`
        : p.fault === "no-group"
          ? `напишите id ${p.level === "body" ? "органа, который" : "направления, которое"} есть в плане`
          : p.fault === "not-a-group"
            ? `напишите overall=${p.number}, direction:ID=${p.number} или body:ID=${p.number}`
            : p.fault === "not-days"
              ? "напишите целое число дней, 0 или больше, например 90"
              : p.fault === "not-points"
                ? "напишите число процентных пунктов, 0 или больше"
                : p.fault === "not-a-coefficient"
                  ? "напишите коэффициент не больше 1, например 0.667; 0.667@lower означает нижнюю границу его интервала, outcomes=90 — долю одинаковых исходов в процентах"
                  : "напишите процент от 0 до 100, например 80, 80% или 4/5; для одного направления direction:3=50, для одного органа body:moj=50",
    why: "Порог, который нельзя прочитать, ничего не проверял бы, и никто бы этого не заметил.",
  },
  NAP243: {
    title: "неизвестный статус среди сомнений",
    message: (p) => `неизвестный статус «${p.status}» среди сомнений${inRows(p)}`,
    help: (p) =>
      `уровни шкалы ${p.scale}, от худшего к лучшему: ${levelNames(p.levels, common.language).join(", ")}; несколько разделяются знаком |`,
    why: "Границы показателя зависят от того, какие ещё статусы может иметь строка. Статус, который нельзя прочитать, в них не учитывается.",
  },
  NAP244: {
    title: "сомнение без оценки",
    message: (p) =>
      `сомнение относится к ${[p.clause, p.activity, p.body].filter(Boolean).join(" · ")}, а оценки у него нет${inRows(p)}`,
    help: () => "укажите пункт, мероприятие и орган так же, как в оценке, или удалите сомнение",
    why: "Сомнение говорит, какой ещё может быть оценка. Без оценки оно ничего не меняет.",
    given: "Таблица сомнений (здесь ratings.csv) называет пункт 1.3; в отчёте об оценке его нет.",
  },
  ...statementProblems,
  NAP226: {
    title: "ни одна шкала не знает этих статусов",
    message: (p) => `ни одна шкала не знает ни одного статуса этой таблицы: ${foundWords(p)}`,
    help: (p) =>
      `напишите шкалу с этими словами (её пишет nap init FILE) и укажите её с помощью --scale; проверены шкалы: ${p.scales.join(", ")}`,
    why: "Без шкалы неизвестно, какой статус лучше. Шкала, которая не знает ни одного из слов, лишь сделала бы каждое из них ошибкой.",
    given: "В шкале ours.yaml есть слова таблицы; она подобна шкале three-step.",
  },
};
