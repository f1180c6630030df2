// What the help says of `nap counts`.
import { language, overwrite } from "./groups.ts";

export const counts = {
  about: "Вывести запрос, которым база данных подсчитает таблицу оценок, слишком большую для переноса.",
  more: "Выполните запрос там, где находится таблица, сохраните ответ в CSV или Parquet и завершите расчёт: nap score --counts ответ.csv.",
  options: {
    dialect:
      "база данных: duckdb, sqlite, postgres, mysql, clickhouse, spark, trino, bigquery (по умолчанию duckdb)",
    table: "таблица, как её имя пишется в базе данных (по умолчанию ratings)",
    columns:
      "столбцы таблицы через запятую: clause, activity, body, rater, status, percent, value, evidence, note (по умолчанию все)",
    plan: "план (по умолчанию — план рабочей папки)",
    mapping: "схема чтения, которая задаёт, что значат столбцы и слова таблицы",
    names:
      "назвать в ответе каждое ведомство и каждого эксперта; ответ тогда растёт вместе с таблицей; нужно некоторым методам",
    output: "записать запрос в этот файл",
    force: overwrite,
    "max-size": "читать файлы размером до стольких мегабайт",
    "allow-outside": "файлы могут называть и файлы из этой папки; можно повторять",
    lang: language,
  },
};

/** What it says of rows that a database counts, or an engine beside nap. */
export const counting = {
  counts:
    "завершить расчёт по тому, что база данных подсчитала запросом nap counts: её ответ в CSV или Parquet вместо оценок; можно повторять",
  engine:
    "кто подсчитывает строки больших таблиц: duckdb, builtin или auto: DuckDB, если она установлена, а таблицы больше 50 МБ (по умолчанию)",
  verify: "пересчитать столько частей по строкам и сверить с тем, что подсчитала DuckDB",
};
