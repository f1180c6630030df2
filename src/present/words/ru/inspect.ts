// What is said of a strange table, and in the files that are written from it.
import type { GuessReason, OpenReason } from "../../../model/inspection.ts";

/** Why a line was guessed. */
const reasons: Readonly<Record<GuessReason, (scale: string) => string>> = {
  "name-known": () => "так сказано в заголовке",
  "name-likely": () => "заголовок часто означает этот столбец",
  "values-known": (scale) => `слова — из шкалы ${scale}`,
  "values-are-ids": () => "ячейки похожи на id",
};

/** Why a line is left open. */
const open: Readonly<Record<OpenReason, (names: string) => string>> = {
  "no-such-column": () => "похожего столбца нет",
  "several-columns": (names) => `похожих столбцов несколько: ${names}`,
  "unknown-words": (names) => `ни одна из готовых шкал не знает этих слов: ${names}`,
  "unclear-numbers": (names) =>
    `проценты, доли или баллы? напишите as: percent, as: share или as: {of: 5}: ${names}`,
};

export const inspect = {
  reasons,
  open,
  fill: "пустые ячейки повторяют ту, что выше",
  split: "несколько в одной ячейке",
  encoding: (header: string) => `файл не в UTF-8; заголовок тогда читается так: ${header}`,
  headings: "эти строки — заголовки",
  openWord: (rows: number) =>
    `строк: ${rows}; ни одна из готовых шкал его не знает: напишите, что оно значит`,
  period: "в таблице этого нет: напишите период плана",
  scale: (n: number) => `слов таблицы в ней: ${n}`,
  newScale: "слова таблицы новые: расставьте их по порядку, начиная с худшего",
  levels: "каждое слово таблицы должно стать ступенью",
  method: "обычная методика; другие показывает nap methods",
  plan: "пункты стоят в таблице",
  emptyPlan: "план действий: направления и пункты; что ещё в нём бывает, показывает nap schema plan",
  emptyAssessment: "оценки одного оценщика по плану",
  written: (n: number) => `записано файлов: ${n}; nap score даст показатель или скажет, какая строка открыта`,
};
