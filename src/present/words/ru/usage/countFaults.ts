// What is said of a call for counts, and of counts that cannot be used.
import type { CountFaults } from "../../../../model/usage/countFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const needs: { readonly [W in CountFaults["mapping-not-counted"]["needs"]]: string } = {
  fill: "fill берёт ячейку из строки выше",
  split: "она делит ячейку пункта или ведомства",
  repeats: "repeats выбирает между строками об одном и том же",
  words: "она задаёт слова для пунктов или ведомств",
  columns:
    "она заполняет столбец не из столбцов таблицы или заполняет столбец, который не нужен для показателей",
};

const names: { readonly [W in CountFaults["counts-need-names"]["why"]]: string } = {
  refuse: "метод, который не допускает пробелов, перечисляет их",
  scope: "в отчёте перечислены его пункты, а в таблице есть строки и о других",
  ids: "ведомства, в id которых есть пробел, нельзя подсчитать вместе",
  raters: "строки без оценки называют эксперта, а рядом есть строки о пункте в целом",
};

export const countFaults: Pick<UsageWordings, keyof CountFaults> = {
  "counts-without-column": (p) =>
    `в файле «${p.path}» нет столбца «${p.column}» (есть: ${p.found.join(", ")}): дайте ответ на запрос nap counts как он есть, с заголовком`,
  "counts-of-other-query": (p) =>
    `«${p.path}» — не ответ на запрос для этого плана и этих столбцов: выведите запрос заново через nap counts и выполните его`,
  "counts-not-whole": (p) =>
    `${p.path}:${p.line}: в «${p.column}» должно быть целое неотрицательное число, а указано «${p.written}»`,
  "counts-unreadable": (p) =>
    `${p.path}:${p.line}: в «${p.column}» указано «${p.written}», чего запрос nap counts не выдаёт: выгрузите ответ заново`,
  "counts-incomplete": (p) =>
    `«${p.path}» — не весь ответ: подсчитано строк: ${p.said}, а в файле их на ${p.found}; дайте все файлы ответа, каждый один раз`,
  "counts-without-end": (p) => `«${p.path}» — не весь ответ: нет строки вида «query»; дайте все файлы ответа`,
  "counts-twice": (p) => `${p.path}:${p.line}: это ответ ещё на один запрос: дайте файлы одного ответа`,
  "counts-too-many": (p) =>
    `в «${p.path}» подсчитано больше ${Number.MAX_SAFE_INTEGER} строк, больше которых быть не может`,
  "counts-not-read": (p) => `«${p.path}» не читается; причину объясняет nap explain ${p.code}`,
  "counts-written-otherwise": (p) =>
    `«${p.path}»: «${p.written}» в столбце ${p.column} — это ${p.id} в другом написании, и подсчитано оно отдельно: напишите в таблице «${p.id}» и подсчитайте заново`,
  "columns-of-mapping": () => "уберите --columns: столбцы задаёт схема чтения",
  "columns-without-clause": (p) => `в --columns нужен столбец clause, а указано «${p.written}»`,
  "counts-need-plan": () =>
    "подсчёты относятся к плану: укажите его через --plan или работайте в его рабочей папке",
  "counts-plan": (p) =>
    p.plans.length === 0
      ? "нет плана, для которого нужен подсчёт: укажите его через --plan или работайте в его рабочей папке"
      : `планов несколько (${p.plans.join(", ")}): укажите один через --plan`,
  "counts-need-one": (p) =>
    `подсчёты заменяют строки одного отчёта, без других таблиц${p.assessments.length === 0 ? "" : ` (есть: ${p.assessments.join(", ")})`}: укажите его через --assessment`,
  "counts-need-names": (p) =>
    `по методу ${p.method} в результате названы отдельные ведомства или эксперты, а в подсчётах имён нет (${names[p.why]}): выведите запрос через nap counts --names`,
  "counts-of-one-mapping": () =>
    "подсчёты возможны для таблиц с одной пригодной схемой чтения или для таблиц без неё",
  "mapping-not-counted": (p) => `схеме чтения ${p.mapping} строки нужны по одной: ${needs[p.needs]}`,
  "no-engine": (p) =>
    p.why === "absent"
      ? "DuckDB не установлена рядом с nap: npm install @duckdb/node-api (около 70 МБ) или уберите --engine"
      : "DuckDB установлена, но на этой машине не запускается: уберите --engine",
  "engine-differs": (p) =>
    `«${p.path}»: в пункте ${p.clause}${p.body === "" ? "" : ` (орган ${p.body})`} не те строки, что были подсчитаны, поэтому показателя нет: рассчитайте с --engine builtin и сообщите об этом случае`,
  "not-of-counts": (p) => `для ${p.flag} нужны строки, а в подсчётах их нет`,
};
