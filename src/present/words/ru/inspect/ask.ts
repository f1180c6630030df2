// What `nap init` asks a person about a table, and what can be answered.
import type { AskedColumn } from "../../../../model/answers.ts";

const column: Readonly<Record<AskedColumn, string>> = {
  clause: "В каком столбце назван пункт (оцениваемая мера или обязательство)?",
  status: "Какой столбец показывает, насколько исполнен пункт?",
  percent: "В каком столбце процент исполнения?",
};

export const ask = {
  column,
  numbers: (name: string, examples: string) => `Что значат числа в столбце «${name}» (${examples})?`,
  marks: (name: string, marks: string) =>
    name === ""
      ? `Что значат ${marks} и пустая ячейка?`
      : `Что значат ${marks} и пустая ячейка в столбце «${name}»?`,
  word: (word: string, name: string, rows: number) =>
    `Что значит «${word}» в столбце «${name}» (строк: ${rows})?`,
  rowNumber: "ни в каком: пункты нумеруются по строкам",
  noColumn: "ни в одном из этих",
  percent: "проценты: 50 — это 50 %",
  share: "доли: 0.5 — это 50 %",
  points: (of: string) => `баллы: ${of} — это 100 %`,
  done: "исполнено",
  notDone: "не исполнено",
  marksMean: (marks: string, mark: string, empty: string) => `${marks}: ${mark}; пустая ячейка: ${empty}`,
  leaveOpen: "оставить открытым: я впишу ответ в схему чтения",
  cancelled: "остановлено; ничего не записано",
};
