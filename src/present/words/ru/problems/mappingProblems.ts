// NAP6xx in Russian: mappings, and tables that are not as their mapping says.
import type { MappingProblemParams, SourceFault } from "../../../../model/problems/mappingProblems.ts";
import type { ProblemWordings } from "../../problemWording.ts";
import { inRows, rowsText } from "./rows.ts";

const quoted = (texts: readonly string[]): string => texts.map((text) => `«${text}»`).join(", ");

const faults: Readonly<Record<SourceFault, string>> = {
  "no-source": "не сказано, откуда берутся его значения",
  "met-without-of": "указано, сколько выполнено, но не указано, сколько всего",
  "of-without-met": "указано, сколько всего, но не указано, сколько выполнено",
  "join-without-columns": "«join» имеет смысл только вместе с «columns»",
  "absent-without-present": "«absent» имеет смысл только вместе с «present»",
  "no-braces": "в шаблоне имени файла нет этого столбца в фигурных скобках",
  "no-date": "порядок дня, месяца и года не удаётся прочитать",
  "not-a-percent": "только столбец percent можно читать как долю, баллы или количество",
  "wide-in-two-columns": "другой столбец уже берётся из нескольких столбцов файла",
  "wide-without-cells": "не сказано, как читать ячейки под этими столбцами",
};

const advice: Readonly<Record<SourceFault, string>> = {
  "no-source":
    "напишите название столбца или один из ключей: column, columns, constant, file-name, wide, present",
  "met-without-of": "напишите оба: {met: Accepted, of: Total}",
  "of-without-met": "напишите оба: {met: Accepted, of: Total}; для баллов из пяти: {column: Mark, of: 5}",
  "join-without-columns": 'напишите {columns: [Stage, No], join: "."}',
  "absent-without-present": "напишите {present: full, absent: unrated}",
  "no-braces": 'возьмите столбец в фигурные скобки: {file-name: "{body}-*.xlsx"} для столбца body',
  "no-date": "напишите порядок частей, например dd.mm.yyyy, mm/yyyy или yyyy-mm-dd",
  "not-a-percent": "напишите «as» в столбце percent",
  "wide-in-two-columns": "оставьте один из двух",
  "wide-without-cells": "добавьте status: {words: {x: full}} или percent: {as: share}",
};

const readings = { share: "доля от 0 до 1", points: "баллы", count: "число от 0", number: "число" } as const;

export const mappingProblems: ProblemWordings<MappingProblemParams> = {
  NAP601: {
    title: "В файле нет столбца из схемы чтения",
    message: (p) => `в ${p.file} нет столбца «${p.wanted}», который схема чтения называет в «${p.column}»`,
    help: (p) =>
      p.found.length === 0 ? "строка, принятая за заголовок, пуста" : `столбцы файла: ${quoted(p.found)}`,
    why: "Схема чтения говорит, что означает каждый столбец файла. Если столбец называется иначе, угадывать нельзя.",
  },
  NAP602: {
    title: "Слова без значения",
    message: (p) =>
      `в столбце «${p.column}» есть слова, значение которых не указано: ${p.words.map(({ word, rows }) => `«${word}» (${rowsText(rows)})`).join(", ")}`,
    help: (p) => `укажите значение каждого в «words» схемы чтения: ${p.known.join(", ")}`,
    why: "Слово, которого не знают ни схема чтения, ни шкала, не имеет значения. Угадать его значило бы оценить вместо оценщика.",
  },
  NAP603: {
    title: "Условию where не отвечает ни одна строка",
    message: (p) => `ни одна строка файла ${p.file} (всего ${rowsText(p.rows)}) не отвечает условию «where»`,
    help: (p) =>
      p.tests
        .map(
          ({ column, texts, found }) => `в «${column}» ожидается ${quoted(texts)}; в файле ${quoted(found)}`,
        )
        .join("; "),
    why: "Без единой строки в оценивании не было бы оценок, как будто ничего не сообщалось.",
  },
  NAP604: {
    title: "Два источника одного столбца",
    message: (p) => `у столбца «${p.column}» два источника: «${p.first}» и «${p.second}»`,
    help: () => "оставьте тот, который имеется в виду",
    why: "У каждого столбца один источник. Какой из двух считать, пришлось бы угадывать.",
  },
  NAP605: {
    title: "Источник столбца описан не полностью",
    message: (p) => `источник столбца «${p.column}» описан не полностью: ${faults[p.fault]}`,
    help: (p) => advice[p.fault],
    why: "По источнику, описанному наполовину, ничего не читается.",
  },
  NAP606: {
    title: "Схема чтения без оценок",
    message: (p) =>
      p.missing === "clause"
        ? "схема чтения не говорит, о каком пункте строка"
        : "схема чтения не говорит, какая в строке оценка",
    help: (p) =>
      p.missing === "clause"
        ? "добавьте «clause» в «columns» с названием столбца файла"
        : "добавьте в «columns» status, percent или value",
    why: "В каждой строке должно быть сказано, какой пункт она оценивает и как.",
  },
  NAP607: {
    title: "Столбец из схемы чтения есть дважды",
    message: (p) => `в файле два столбца «${p.name}»: ${p.first}-й и ${p.second}-й`,
    help: () =>
      "переименуйте один из них в файле; если заголовок из двух строк, укажите обе: read: {header: [1, 2]}",
    why: "Схема чтения называет столбец по заголовку. Какой из двух имеется в виду, пришлось бы угадывать.",
  },
  NAP608: {
    title: "Число не такое, как говорит схема чтения",
    message: (p) =>
      `«${p.written}» — не ${p.as === "points" ? `баллы от 0 до ${p.of ?? ""}` : readings[p.as]}${inRows(p)}`,
    help: (p) =>
      p.as === "number"
        ? "схема чтения говорит, какой в файле десятичный знак: исправьте ячейку или схему"
        : p.as === "share"
          ? "для 70 % напишите 0.7; если в столбце проценты, в схеме должно стоять as: percent"
          : p.as === "count"
            ? "напишите количество; если ничего не считали, оставьте обе ячейки пустыми"
            : "исправьте ячейку или число, которое считается целым",
    why: "Число, прочитанное не так, как задумано, ошибочно в сто раз и больше.",
  },
  NAP609: {
    title: "Дата не такая, как говорит схема чтения",
    message: (p) => `«${p.written}» — не дата вида ${p.pattern}${inRows(p)}`,
    help: () => "исправьте ячейку или порядок дня, месяца и года в схеме чтения",
    why: "05.04 — это день апреля или мая. Какой, говорит схема чтения.",
  },
  NAP610: {
    title: "Имя файла не такое, как говорит схема чтения",
    message: (p) => `имя файла ${p.file} не имеет вида ${p.pattern}`,
    help: () => "переименуйте файл или исправьте шаблон; * означает что угодно",
    why: "Схема чтения берёт из имени, о чём строки файла.",
  },
  NAP611: {
    title: "Неизвестная схема чтения",
    message: (p) => `нет схемы чтения «${p.name}»`,
    help: (p) =>
      p.known.length === 0
        ? "напишите путь к её файлу или положите файл в mappings/"
        : `известные схемы чтения: ${p.known.join(", ")}; или напишите путь к файлу`,
    why: "Без схемы чтения таблицу прочитать нельзя.",
  },
  NAP612: {
    title: "Выполнено больше, чем есть",
    message: (p) => `${p.met} из ${p.of} — больше, чем есть (строка ${p.row})`,
    help: () => "исправьте количества; возможно, два столбца перепутаны в схеме чтения",
    why: "Больше, чем всё, было бы больше 100 %.",
  },
};
