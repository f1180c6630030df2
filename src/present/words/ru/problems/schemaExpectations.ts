// The Russian of what a schema wants, and of what it found instead.
import type { Expectations, Expected, FoundValues } from "../../../../model/problems/expectations.ts";
import type { CaseWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";

/** Completes "нужно:". */
const expectations: CaseWordings<Expectations> = {
  text: () => "текст",
  number: () => "число",
  "whole-number": () => "целое число",
  "true-or-false": () => "true или false",
  list: (p) => `список: ${p.example ?? "[a, b]"}`,
  map: (p) => `набор ключей: ${p.example ?? "{key: value}"}`,
  "smaller-number": () => "число поменьше",
  "smaller-whole-number": () => "целое число поменьше",
  "number-from": (p) => `число не меньше ${p.least}`,
  "one-of": (p) => `одно из значений: ${p.values.join(", ")}`,
  "another-value": () => "значение другого вида",
  "readable-file": () => "файл в том формате, который назван в его первой строке",

  "id-not-empty": () => "id хотя бы из одного символа",
  "id-without-spaces": () => "id без пробелов в начале и в конце",
  "id-in-straight-quotes": (p) => `id в прямых кавычках: "${p.id}"`,
  "id-without-invisible": (p) => `id без невидимых символов: "${p.id}"`,
  "text-by-language": () => "текст или по тексту на каждом языке: {en: …, az: …}",
  "thousand-levels": () => "не больше 1000 уровней",
  numeral: () => "число: 2, 0.5, 1/3",
  "point-in-time": () => "год, квартал, месяц или день: 2020, 2020-Q3, 2020-07, 2020-07-15",
  "one-body": () => "хотя бы один орган",
  "one-clause": () => "хотя бы один пункт",
  "one-direction": () => "хотя бы одно направление",
  "one-level": () => "хотя бы один уровень",
  reporters: () => "список органов или вид оценивающего, например self-report",
  scope: () => "plan, rated или список id пунктов",
  "word-or-number": () => "слово или число",
  "path-or-row": () => 'путь или строка оценки: {clause: "1.1", status: full}',
  ratings: () => "путь, список путей, шаблон пути (*) или строки оценок",
  claims: () => "путь к таблице опубликованных показателей или их список",
  mapping: () => "id схемы чтения, путь к её файлу или словарь: {columns: {clause: No, status: State}}",
  language: () => "код языка, например ru или en",
  "one-window": () => "хотя бы один срок",
  "path-or-paths": () => "путь, шаблон пути (*) или их список",
  "column-reading": () =>
    "percent, share, {of: 5}, {met: Accepted, of: Total}; для даты порядок её частей: dd.mm.yyyy",
  "column-source": () => "название столбца файла или словарь: {column: Status, words: {done: full}}",
  "header-rows": () => "номер строки заголовка или номера двух его строк: [4, 5]",
  "percent-reading": () => "percent, share, {of: 5} или {met: Accepted, of: Total}",
  repeats: () => "refuse, first, last, merge-equal или {newest: received}",
  separators: () => 'знак, который разделяет названия в ячейке: ";", или список таких знаков',
  sheet: () => "название листа или его номер, начиная с 1",
  whole: () => "число, которое считается целым (5), или название столбца с общим количеством",
  "wide-columns": () =>
    "столбцы, каждый из которых — отдельный орган или пункт: [OpenAI, Google], или словарь из них в id",
  words: () => "текст или список текстов, один из которых должен стоять в ячейке",
  version: () => "версия: 1",
  decimals: () => "целое число от 0 до 12",
  "status-values": () => "значение для каждого статуса: {none: 0, partial: 1/2, full: 1}",
  "method-values": () => "none или значения статусов для каждой шкалы: {three-step: {none: 0, full: 1}}",
  "status-values-only": () =>
    "значение для каждого статуса: {none: 0, partial: 1/2, full: 1}; словом можно задать только percent",
  "rater-rule": (p) => `одно из значений ${p.values.join(", ")} или {rule: majority, share: 2/3}`,
};

/** What belongs at a place, and how the value there is written. */
export const expectedText = (p: Expected): string =>
  sayCase(expectations, p.kind, p) +
  (p.quoted === undefined ? "" : `; возьмите его в кавычки: "${p.quoted}"`) +
  (p.unquoted === undefined ? "" : `; уберите кавычки: ${p.unquoted}`);

/** How a key is filled: with its own name where there is an example. */
export const neededText = (key: string, expected: Expected): string =>
  (expected.kind === "list" || expected.kind === "map") && expected.example !== undefined
    ? `${key}: ${expected.example}`
    : expectedText(expected);

const instead = ", а должно быть другое";

/** What was found at a place where something else belongs. */
export const foundTexts: CaseWordings<FoundValues> = {
  "empty-list": () => "список пуст",
  "empty-item": () => "в списке есть пустой элемент",
  list: () => `здесь стоит список${instead}`,
  "long-list": (p) => `элементов в списке: ${p.items}`,
  map: () => `здесь стоит набор ключей${instead}`,
  text: (p) => `здесь стоит текст «${p.written}»${instead}`,
  "true-or-false": (p) => `здесь стоит слово ${p.written}${instead}`,
  number: (p) => `здесь стоит число ${p.written}${instead}`,
  other: (p) => `здесь стоит «${p.written}»${instead}`,
  "too-many-mistakes": () => "в файле больше ошибок, чем можно показать",
};
