// What the help says of `nap counts`.
import { language, overwrite } from "./groups.ts";

export const counts = {
  about: "Köçürmək üçün çox böyük olan qiymətlər cədvəlini verilənlər bazasının sayacağı sorğunu çıxarır.",
  more: "Sorğunu cədvəlin olduğu yerdə icra edin, cavabını CSV və ya Parquet kimi saxlayın və nap score --counts cavab.csv ilə tamamlayın.",
  options: {
    dialect:
      "verilənlər bazası: duckdb, sqlite, postgres, mysql, clickhouse, spark, trino, bigquery (susmaya görə: duckdb)",
    table: "cədvəlin verilənlər bazasında yazıldığı adı (susmaya görə: ratings)",
    columns:
      "cədvəldə olan sütunlar, aralarında vergül: clause, activity, body, rater, status, percent, value, evidence, note (susmaya görə: hamısı)",
    plan: "plan (susmaya görə: iş qovluğunun planı)",
    mapping: "cədvəlin sütunlarının və sözlərinin nə demək olduğunu göstərən oxunuş sxemi",
    names:
      "cavabda hər qurumun və qiymətləndirənin adını çəkmək; cavab onda cədvəl qədər böyüyür; bəzi metodlar üçün lazımdır",
    output: "sorğunu bu fayla yazmaq",
    force: overwrite,
    "max-size": "ölçüsü bu qədər meqabayta çatan faylları oxumaq",
    "allow-outside": "fayllar bu qovluqdakı faylların da adını çəkə bilər; təkrarlana bilər",
    lang: language,
  },
};

/** What it says of rows that a database counts, or an engine beside nap. */
export const counting = {
  counts: "qiymətlərin yerinə nap counts sorğusunun cavabı (CSV, Parquet); təkrarlana bilər",
  engine:
    "böyük cədvəllərin sətirlərini kim sayır: duckdb, builtin və ya auto: DuckDB quraşdırılıbsa və cədvəllər 50 MB-dan böyükdürsə (susmaya görə)",
  verify: "bu qədər hissəni sətir-sətir yenidən hesablayır və DuckDB-nin saydığı ilə tutuşdurur",
};
