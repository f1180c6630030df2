// What is said on standard error of what was assumed.
import type { EngineObstacle } from "../../../model/usage/notes.ts";
import type { Themes } from "../words.ts";
import { plural } from "./plural.ts";

const shortened = (ids: readonly string[]): string =>
  `${ids.slice(0, 12).join(", ")}${ids.length > 12 ? `, … (${ids.length})` : ""}`;

const obstacles: { readonly [W in EngineObstacle]: string } = {
  flag: "один из ключей требует их",
  gate: "условие рабочей папки требует их",
  kind: "подсчитываются только таблицы CSV в UTF-8 и Parquet",
  plan: "без плана неизвестно, какие есть пункты",
  assessment: "в самом файле оценки есть строки или ответы",
  columns: "заголовок, столбец или схема чтения требуют строк по одной",
  quotes: "кавычки или переносы стоят там, где программы читают их по-разному",
  unread: "DuckDB не смогла прочесть таблицу",
  kinds: "почти каждая строка не похожа на другие",
  rows: "о некоторых строках есть что сказать",
  names: "в результате названы отдельные органы",
  files: "несколько строк об одном и том же в нескольких файлах",
};

export const notes: Themes["notes"] = {
  "bundled-plan": (p) => `файлы не указаны, и рабочей папки здесь нет: показан встроенный план ${p.plan}`,
  "plan-from-ratings": (p) =>
    `${p.source}: план не указан, поэтому он составлен из пунктов, найденных в файле; укажите план с помощью --plan`,
  "likeliest-scale": (p) =>
    `${p.source}: взята шкала ${p.scale}, которая лучше всего подходит к этим статусам; другую можно указать с помощью --scale`,
  "table-of-assessment": (p) =>
    `${p.source}: таблица относится к отчёту об оценке ${p.assessment}; взяты его план, шкала, методика и таблицы`,
  "usual-method": (p) =>
    `${p.source}: методика не указана, взята ${p.method}; другую можно указать с помощью --method`,
  "totals-left-out": (p) =>
    `не учтены, потому что в их планах не перечислены пункты, указано только их число: ${p.assessments.join(", ")} (их показатели читает nap audit)`,
  "rows-without-rating": (p) =>
    `${p.source}: ${p.rows} ${plural(p.rows, { one: "строка", few: "строки", other: "строк" })} без оценки; то, что в них названо, считается неоценённым`,
  "rows-superseded": (p) =>
    `вместо этих строк учтены более новые: ${p.tables.map(({ source, rows }) => `${source} (${rows} ${plural(rows, { one: "строка", few: "строки", other: "строк" })})`).join(", ")}`,
  "engine-counted": (p) => `DuckDB ${p.version} подсчитала строки (${p.rows}), а nap оценил подсчитанное`,
  "engine-absent": (p) =>
    `таблицы велики: с пакетом ${p.package} рядом с nap их в несколько раз быстрее подсчитает DuckDB (npm install ${p.package}, около 70 МБ); с --engine builtin это напоминание не выводится`,
  "engine-not-used": (p) =>
    `nap прочёл строки сам, без DuckDB: ${p.flag === null ? obstacles[p.why] : `для ${p.flag} нужны строки`}`,
  "engine-verified": (p) =>
    `${p.parts} ${plural(p.parts, { one: "часть", few: "части", other: "частей" })} (выборка ${p.seed}) пересчитано по строкам: результат тот же, что и по подсчётам`,
  "nothing-to-verify": () => "--verify: nap сам прочёл каждую строку, сверять нечего",
  "files-open-elsewhere": (p) =>
    `пропущено: ${p.files.join(", ")}; это оставила программа, в которой файл открыт; несохранённое в показателях не учтено`,
  "method-left-out": (p) =>
    `методику ${p.method} использовать нельзя, в списке её нет; причину покажет nap check ${p.source}`,
  "different-methods": (p) =>
    `предупреждение: показатели рассчитаны по разным методикам (${p.methods.join(", ")}); что это меняет, показывает составляющая «методика»`,
  "rounds-of-series": (p) =>
    `это этапы одного ряда, ${p.series}: что изменилось от одного к другому, показывает nap progress`,
  "errors-of-rows": (p) =>
    `из-за ошибок в строках (${p.errors}) показатели не выводятся; --skip-bad-rows считает остальные строки и называет пропущенные`,
  "clauses-of-coordinator": (p) =>
    `${plural(p.clauses.length, { one: "пункт", few: "пункты", many: "пункты", other: "пункты" })} ${shortened(p.clauses)}: ${p.isReply ? "оценка не относится к отдельному органу" : "орган не назван или названа только группа"}, поэтому об этом спрашивает лист координатора${p.isHere ? "" : " (--coordinator)"}`,
  "answers-tied": (p) =>
    `${p.body ?? "координатор"}: предыдущие ответы не показаны, так как за один день есть несколько самооценок (${p.assessments.join(", ")})`,
  "texts-in-other-languages": (p) =>
    `в плане ${p.plans.join(", ")} не все названия есть на русском языке; остальные показаны на другом языке`,
};
