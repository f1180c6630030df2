// What `nap init` asks a person about a table, and what can be answered.
import type { AskedColumn } from "../../../../model/answers.ts";

const column: Readonly<Record<AskedColumn, string>> = {
  clause: "Bəndi (qiymətləndirilən tədbiri və ya öhdəliyi) hansı sütun göstərir?",
  status: "Bəndin nə dərəcədə icra olunduğunu hansı sütun göstərir?",
  percent: "İcra faizi hansı sütundadır?",
};

export const ask = {
  column,
  numbers: (name: string, examples: string) => `"${name}" sütunundakı ədədlər nə deməkdir (${examples})?`,
  marks: (name: string, marks: string) =>
    name === ""
      ? `${marks} işarəsi və boş xana nə deməkdir?`
      : `"${name}" sütununda ${marks} işarəsi və boş xana nə deməkdir?`,
  word: (word: string, name: string, rows: number) =>
    `"${name}" sütununda "${word}" nə deməkdir (${rows} sətir)?`,
  rowNumber: "heç biri: bəndlər sətirlərin sırası ilə nömrələnir",
  noColumn: "bunların heç biri",
  percent: "faiz: 50 – 50 %",
  share: "pay: 0.5 – 50 %",
  points: (of: string) => `bal: ${of} – 100 %`,
  done: "icra olunub",
  notDone: "icra olunmayıb",
  marksMean: (marks: string, mark: string, empty: string) => `${marks}: ${mark}; boş xana: ${empty}`,
  leaveOpen: "açıq qalsın: oxunuş sxeminə özüm yazacağam",
  cancelled: "dayandırıldı; heç nə yazılmadı",
};
