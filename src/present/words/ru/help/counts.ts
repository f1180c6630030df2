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
