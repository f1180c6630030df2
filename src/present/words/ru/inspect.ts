// What is said of a strange table, and in the files that are written from it.
import type { ColumnKind, GuessReason, OpenReason } from "../../../model/inspection.ts";
import { ask } from "./inspect/ask.ts";
import { list } from "./inspect/list.ts";

/** Why a line was guessed. */
const reasons: Readonly<Record<GuessReason, (scale: string) => string>> = {
  "name-known": () => "так сказано в заголовке",
  "name-likely": () => "заголовок часто означает этот столбец",
  "values-known": (scale) => `слова — из шкалы ${scale}`,
  "values-are-ids": () => "ячейки похожи на id",
  "alike-columns": () => "в соседних столбцах ячейки одного вида: каждый принят за орган",
  counts: () => "один столбец считает сделанное, другой — всё",
  answered: () => "так сказали вы",
  mapped: () => "так сказано в схеме чтения",
};

/** Why a line is left open. */
const open: Readonly<Record<OpenReason, (names: string) => string>> = {
  "no-such-column": () => "похожего столбца нет",
  "several-columns": (names) => `похожих столбцов несколько: ${names}`,
  "unknown-words": (names) => `ни одна из готовых шкал не знает этих слов: ${names}`,
  "unclear-numbers": (names) =>
    `проценты, доли или баллы? напишите as: percent, as: share или as: {of: 5}: ${names}`,
  "unclear-dates": (names) =>
    `напишите порядок дня, месяца и года, например as: dd.mm.yyyy; для показателя это не нужно: ${names}`,
  "unclear-weights": (names) => `веса — числа, например 2 или 0.5; для показателя они не нужны: ${names}`,
  marks: (names) =>
    `что значит отметка и что значит пустая ячейка? напишите words${names === "" ? "" : `: ${names}`}`,
};

/** What cells look like. */
const kinds: Readonly<Record<ColumnKind, string>> = {
  empty: "пусто",
  ids: "id",
  statuses: "слова о статусе",
  bodies: "органы",
  words: "слова",
  marks: "отметки",
  numbers: "числа",
  percents: "проценты",
  shares: "доли",
  dates: "даты",
  "long-text": "свободный текст",
};

export const inspect = {
  ask,
  list,
  reasons,
  open,
  columns: {
    column: "столбец",
    readAs: "читается как",
    kind: "вид",
    filled: "заполнено",
    distinct: "разных",
    examples: "примеры",
    word: "слово",
    rows: "строк",
    means: "значение",
  },
  kinds,
  found: (header: number | null, rows: number, totals: number, first: string) =>
    (header === null
      ? "заголовок не найден"
      : header === 0
        ? "заголовок — ключи"
        : `заголовок в строке ${header}`) +
    `; строк под ним: ${rows}` +
    (totals === 0 ? "" : `, из них похожих на итоги: ${totals} (${first})`),
  sheets: (names: string) => `листы или таблицы: ${names}`,
  isRead: "читается",
  isHidden: "скрыт",
  many: "больше 1000",
  repeated: (names: string) => `id в нескольких строках: ${names}`,
  headingRows: (names: string) => `строки, похожие на заголовки: ${names}`,
  statuses: (column: string, scale: string | null) =>
    scale === null
      ? `Слова столбца «${column}»: ни одна из готовых шкал их не знает`
      : `Слова столбца «${column}» по шкале ${scale}`,
  notKnown: "неизвестно",
  wouldRead: "Как таблица была бы прочитана",
  isOpen: "открыто",
  fill: "пустые ячейки повторяют ту, что выше",
  split: "несколько в одной ячейке",
  encoding: (header: string) => `файл не в UTF-8; заголовок тогда читается так: ${header}`,
  headings: "эти строки — заголовки",
  openWord: (rows: number) =>
    `строк: ${rows}; ни одна из готовых шкал не знает этих слов: напишите, что значит каждое`,
  period: "в таблице этого нет: напишите период плана",
  scale: (n: number) => `слов таблицы в ней: ${n}`,
  scaleOfMapping: "статусы в схеме чтения — из этой шкалы",
  newScale: "слова таблицы новые: расставьте их по порядку, начиная с худшего",
  levels: "каждое слово таблицы должно стать ступенью",
  like: "методики читают ваши слова как эти: напишите у каждой ступени as: none, as: partial или as: full",
  method: "обычная методика; другие показывает nap methods",
  plan: "пункты стоят в таблице",
  emptyPlan: "план действий: направления и пункты; что ещё в нём бывает, показывает nap schema plan",
  emptyAssessment: "оценки одного оценщика по плану",
  copied: (names: readonly string[]) =>
    `скопировано: ${names.join(", ")}; рабочая папка читает только то, что лежит в ней или в её репозитории`,
  written: (n: number) => `записано файлов: ${n}; nap score даст показатель или скажет, какая строка открыта`,
};
