// What is said of a call that cannot be carried out: its flags, and the names in it.
import type { CallFaults, NamedKind } from "../../../../model/usage/callFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";
import { plural } from "../plural.ts";

const meant = (suggestion: string | null): string =>
  suggestion === null ? "" : `; возможно, имелось в виду «${suggestion}»?`;

/** The end of a sentence about an unknown name: what was meant, and what there is. */
const known = (suggestion: string | null, title: string, names: readonly string[]): string =>
  `${meant(suggestion) || "."}${names.length === 0 ? "" : ` ${title}: ${shortened(names)}`}`;

/** A mark by itself is put in quotes, so that it is seen. */
const listed = (allowed: readonly string[]): string =>
  allowed.map((word) => (word.length > 1 ? word : `«${word}»`)).join(", ");

const shortened = (names: readonly string[]): string =>
  `${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}`;

const kinds: Readonly<Record<NamedKind, string>> = {
  overall: "общий показатель",
  direction: "направление",
  clause: "пункт",
  body: "орган",
  method: "методика",
  code: "код проблемы",
  band: "степень",
  outcome: "состояние",
};

const absent: Readonly<Record<NamedKind, string>> = {
  overall: "общего показателя",
  direction: "направления",
  clause: "пункта",
  body: "органа",
  method: "методики",
  code: "кода проблемы",
  band: "степени",
  outcome: "состояния",
};

const doings = {
  score: "вычислять нечего",
  explain: "объяснять нечего",
  try: "пробовать не на чем",
  sensitivity: "проверять нечего",
  schedule: "сроки проверять нечего",
  report: "для страницы ничего нет",
} as const;

export const callFaults: Pick<UsageWordings, keyof CallFaults> = {
  "not-one-of": (p) =>
    `для ${p.flag} допустимы значения: ${listed(p.allowed)}; «${p.written}» среди них нет${meant(p.suggestion)}`,
  "no-series": (p) =>
    p.assessments === 0
      ? "сравнивать во времени нечего: оценок здесь нет (nap help progress)"
      : "сравнивать во времени нечего: ни одна оценка не называет этап; укажите в каждой round: m06, а в плане — этапы (rounds)",
  "unknown-series": (p) =>
    `нет ни ряда «${p.written}», ни оценки из какого-либо ряда с таким id${known(p.suggestion, "Ряды", p.known)}`,
  "unknown-option": (p) => `неизвестный параметр «${p.written}»${meant(p.suggestion)}`,
  "no-value": (p) => `у параметра ${p.flag} не указано значение`,
  "not-a-whole-number": (p) =>
    `для ${p.flag} нужно целое число${p.most === null ? "" : ` от ${p.least} до ${p.most}`}, а не «${p.written}»`,
  "not-megabytes": (p) => `для ${p.flag} нужно число мегабайт, а не «${p.written}»`,
  "not-a-date": (p) =>
    `для ${p.flag} нужен день, месяц, квартал или год (2020-12-31, 2020-12, 2020-Q4, 2020), а не «${p.written}»`,
  "not-days": (p) => `для ${p.flag} нужно целое число дней, 0 или больше, например 90, а не «${p.written}»`,
  "not-clauses": (p) =>
    `для ${p.flag} нужно целое число пунктов, 0 или больше, например 5, а не «${p.written}»`,
  "no-windows": () =>
    "чтобы показать сроки, нужен план, в котором сказано, когда исполняется каждый пункт (period, window): укажите его через --plan; пункты, найденные в таблице, ничего не говорят о времени",
  "no-day": (p) =>
    `в оценке ${p.assessment} не сказано, на какой день она сделана: добавьте в неё as-of или укажите --as-of 2020-12-31`,
  "not-points": (p) => `для ${p.flag} нужно число процентных пунктов, 0 или больше, а не «${p.written}»`,
  "not-with-against": (p) =>
    `${p.flag} служит для сравнения отчётов об оценке друг с другом: уберите его вместе с --against`,
  "needs-flag": (p) => `${p.flag} работает только вместе с ${p.needed}`,
  "not-a-coefficient": (p) =>
    `для ${p.flag} нужен коэффициент не больше 1 или outcomes= и процент, а не «${p.written}»`,
  "not-a-minimum": (p) =>
    `для ${p.flag} нужен процент от 0 до 100, например 70, 66.67 или direction:3=50, а не «${p.written}»`,
  "minimum-percent-or-share": (p) =>
    `${p.flag} ${p.written} может означать ${p.written} % или ${p.percent} %: напишите ${p.written}% или ${p.percent}%`,
  "not-a-gate-group": (p) =>
    `${p.flag} ${p.written}: напишите overall=${p.number}, direction:ID=${p.number} или body:ID=${p.number}, а не «${p.group}»`,
  "no-baseline": () =>
    "для --update-baseline не указан файл: назовите его с помощью --baseline или ключом baseline в nap.yaml",
  "update-of-a-part": () =>
    "в списке — все проблемы рабочей папки: вместе с --update-baseline нельзя указывать отдельные файлы, отчёты, методики, планы и шкалы",
  "not-a-baseline": (p) => `${p.name} — не список известных проблем, файл не заменён`,
  "output-needs-one-format": () =>
    "-o задаёт файл только для одного формата; если форматов несколько, напишите для каждого --format ИМЯ=ПУТЬ",
  "two-formats-in-one-file": (p) =>
    `два формата были бы записаны в один файл (${p.path}), и один из них пропал бы; укажите для каждого свой файл`,
  "sheet-too-large": (p) =>
    `на листе «${p.sheet}» было бы больше ${p.most} ${p.of === "rows" ? "строк" : "столбцов"}, такой файл не откроет ни одна табличная программа; используйте --format csv или json либо укажите меньше оценок и методик`,
  "two-formats-on-screen": () =>
    "в стандартный вывод можно направить только один формат; для остальных укажите файл: --format ИМЯ=ПУТЬ",
  "unknown-ending": (p) =>
    `по окончанию имени «${p.path}» формат не определить: используйте ${p.known.join(", ")} или укажите формат: --format ИМЯ=ПУТЬ`,
  "ending-without-format": (p) =>
    `здесь nap не записывает файлы ${p.ending}: дайте имени «${p.path}» окончание ${p.known.join(", ")} или укажите формат: --format ИМЯ=ПУТЬ`,
  "format-without-file": (p) => `--format ${p.written}: после знака = не указан файл`,
  "format-needs-file": (p) =>
    `--format ${p.format} — это файл, а не текст для терминала: укажите путь, --format ${p.format}=result.${p.format} или -o result.${p.format}`,
  "format-not-added": (p) =>
    `в конец файла ${p.format} ничего дописать нельзя: напишите --format ${p.format}=${p.path}, а если файл уже есть — с --force`,
  "format-not-here": (p) => `эта команда не записывает файлы ${p.format}; её форматы: ${p.known.join(", ")}`,
  "pack-needs-docx": (p) =>
    `--pack ${p.pack} — это файл Word: добавьте -o ${p.pack}.docx или --format docx=${p.pack}.docx`,
  "pack-of-other-command": (p) =>
    `--pack ${p.pack} относится к nap ${p.command}: вызовите nap ${p.command} --pack ${p.pack}`,
  "pack-needs-one": (p) =>
    p.given.length === 0
      ? `--pack ${p.pack} строится по оценкам одного отчёта, а здесь их нет`
      : `--pack ${p.pack} строится по одному отчёту об оценке и одной методике, а результатов здесь ${p.given.length} (${shortened(p.given)}): укажите один через --assessment и --method`,
  "pack-needs-two": (p) =>
    `--pack ${p.pack} строится по двум отчётам об оценке, а этот вызов сравнивает ${shortened(p.given)}: назовите два из них`,
  "pack-needs-replies": (p) =>
    `--pack comments показывает ответы на отчёт об оценке, а «${p.assessment}» их не называет: напишите в его файле replies: replies.csv`,
  "format-of-findings": (p) =>
    `--format ${p.format} содержит находки: он есть только у nap check, score, compare, progress и schedule`,
  "csv-only": (p) =>
    `${p.flags.join(" и ")} ${plural(p.flags.length, { one: "действует", other: "действуют" })} только для csv: добавьте --format csv`,
  "two-commas": () => "--delimiter и --decimal не могут оба быть запятой",
  "sort-of-ordered-groups": (p) => `--sort нельзя сочетать с --by ${p.by}: у этих строк свой порядок`,
  "sort-of-bodies": (p) => `строки --by body нельзя упорядочить по ${p.key}: укажите percent или title`,

  "unknown-command": (p) => `неизвестная команда «${p.written}»${known(p.suggestion, "Команды", p.known)}`,
  "too-many-names": (p) =>
    p.most === 0
      ? `${p.command} не принимает имён файлов и других имён; указано: ${p.given}`
      : `${p.command} принимает не больше ${p.most} ${plural(p.most, { one: "имени", other: "имён" })}; указано: ${p.given}`,
  "direction-not-in-plan": (p) =>
    `в плане ${p.plan} нет направления «${p.written}»${known(p.suggestion, "Направления", p.known)}`,
  "unknown-id": (p) => `нет ${absent[p.kind]} «${p.written}»${known(p.suggestion, "Известны", p.known)}`,
  "ambiguous-name": (p) =>
    `«${p.written}» — имя сразу для нескольких объектов (${p.kinds.map((kind) => kinds[kind]).join(", ")}); напишите ${p.kinds.map((kind) => `${kind}:${p.written}`).join(" или ")}`,
  "unknown-name": (p) =>
    `здесь ничего не называется «${p.written}»${meant(p.suggestion) || "."} Это может быть: ${p.kinds.map((kind) => kinds[kind]).join(", ")}`,
  "neither-file-nor-assessment": (p) =>
    `нет ни файла, ни отчёта об оценке «${p.written}»${known(p.suggestion, "Отчёты об оценке", p.known)}`,
  "methods-for-assessments": (p) =>
    `--method указан ${p.methods} ${plural(p.methods, { one: "раз", few: "раза", many: "раз", other: "раза" })}, а отчётов об оценке ${p.assessments}: укажите одну методику для всех или по одной для каждого`,
  "nothing-to-compare": (p) =>
    `${p.assessment === null ? "сравнивать нечего" : `${p.assessment} не с чем сравнить`}: укажите два отчёта об оценке или один отчёт и дважды --method`,
  "too-few-methods": () => "сравнивать нечего: методика есть меньше чем у двух отчётов об оценке",
  "different-plans": (p) =>
    `отчёты об оценке относятся к разным планам (${p.plans.join(", ")}), и их пункты нельзя сопоставить`,
  "nothing-to-do": (p) =>
    p.unpublished.length === 0
      ? `${doings[p.command]}: среди файлов нет ни оценок, ни отчёта об оценке`
      : `${doings[p.command]}: оценки не опубликованы (отчёты об оценке: ${p.unpublished.join(", ")})`,
  "nothing-to-collect": () => "назовите вернувшиеся анкеты: nap collect returned/*.xlsx -o collected",
  "nothing-to-inspect": () => "назовите таблицы: nap inspect sheet.xlsx",
  "one-method-at-a-time": (p) =>
    `nap methods показывает подробно одну методику, а указано имён: ${p.given}; файлы указывают вместе с --try`,
  "figure-of-none": (p) =>
    `ни один отчёт об оценке не даёт показателя для ${absent[p.kind]} «${p.id}»: ${p.kind === "body" ? "нет ни одной строки с оценкой этого органа" : "не рассматривается"}`,

  "plan-of-totals": (p) =>
    `${p.plans.join(", ")}: от плана известны только итоги, а здесь нужны пункты: перечислите их под directions вместо totals; опубликованное о нём (${p.assessments.join(", ")}) проверяет nap audit`,
  "no-letters": (p) =>
    `писать не о чем: письма пишутся о процентах по всему плану; других показателей не вошло: ${p.leftOut}; их проверяет nap audit без --request`,
  "no-claims": () =>
    "проверять нечего: ни в одном отчёте об оценке нет опубликованного показателя; добавьте claims в отчёт или задайте показатель через --figure",
  "against-needs-clauses": () => "для --against нужен --clauses: сравнивают с этим числом",
  "two-questions": () => "--figure и --parts — два разных вопроса: задайте их по очереди",
  "flags-without-question": (p) =>
    `${p.flags.join(", ")}: добавьте ${p.question}, чтобы было ясно, о ${p.question === "--figure" ? "каком показателе" : "каких слагаемых"} речь`,
  "numbers-and-files": (p) => `${p.question} — вопрос только о числах; уберите ${p.others.join(", ")}`,
  "stage-without-ratings": (p) =>
    p.of === "form"
      ? "анкета показывает первичные оценки; уберите --stage"
      : "методы перечисляются без оценок; уберите --stage или добавьте --try",
  "parts-have-no-scale": (p) =>
    `${p.flags.join(", ")}: у слагаемых нет шкалы; уберите ${plural(p.flags.length, { one: "этот параметр", other: "эти параметры" })}`,
  "not-in-request": (p) =>
    `${p.flags.join(", ")}: --request относится к показателю (--figure) или к показателям, заявленным в файлах; уберите ${plural(p.flags.length, { one: "этот параметр", other: "эти параметры" })}`,
  "not-a-scale": (p) =>
    `для --scale нужна шкала или её уровни в процентах, например 0,50,100, а не «${p.written}»${known(p.suggestion, "Шкалы", p.known)}`,
  "sizes-against-clauses": (p) =>
    `--direction-sizes ${p.sizes}: в сумме ${p.sum}, а в --clauses указано ${p.clauses}`,
  "more-counted-than-clauses": (p) =>
    p.isStated
      ? `сумма указанных чисел пунктов — ${p.counted}, это больше, чем ${p.most} в --clauses`
      : `сумма указанных чисел пунктов — ${p.counted}, а без --clauses проверяется не больше ${p.most}`,
  "not-a-figure": (p) =>
    `для ${p.flag} нужен процент в том виде, как он напечатан, от 0 до 100, например 72.22, а не «${p.written}»`,
  "counted-twice": (p) => `${p.flag}: пункты степени ${p.band} посчитаны дважды`,
  "not-a-figure-of": (p) =>
    `для --figure нужно число в том виде, как оно напечатано, от 0 до ${p.of} (--of), а не «${p.written}»`,
  "not-an-all": (p) => `для --of нужно число больше 0 и не больше 1000000, например 5, а не «${p.written}»`,
  "not-units": (p) =>
    `для --units нужны два целых числа от 1 до ${p.most}, меньшее первым, например 21..63, а не «${p.written}»`,
  "against-percents": () => "--against сравнивает проценты: вместе с --of он не работает",
  "not-figure-and-clauses": (p) =>
    `для --against нужно ПОКАЗАТЕЛЬ:ПУНКТЫ, например 86:64, а не «${p.written}»`,
  "percents-against-parts": (p) =>
    `в --percents чисел: ${p.percents}, в --parts: ${p.parts}; для каждого слагаемого нужен один процент`,
  "not-an-amount": (p) => `для ${p.flag} нужно число 0 или больше, а не «${p.written}»`,
  "not-band-and-count": (p) =>
    `для --count нужно СТЕПЕНЬ=ЧИСЛО, например full=10, а не «${p.written}». Степени: ${listed(p.bands)}`,
  "not-amounts": (p) => `для ${p.flag} нужны числа 0 и больше, через запятую, а не «${p.written}»`,
};
