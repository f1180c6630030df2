// What is said of tables that were read, in Russian.
import type { SkipReason } from "../../../../model/tableAccount.ts";
import type { TableWording } from "../../tableWording.ts";
import { plural } from "../plural.ts";

const skipped: Readonly<Record<SkipReason, (rows: number) => string>> = {
  "blank-beside-a-rating": (rows) => `${rows} без оценки при оценке в другой строке`,
  "blank-again": (rows) => `${rows} без оценки повторно`,
  "not-a-clause": (rows) => `${rows} без оценки и не о пункте плана`,
  total: (rows) => `${rows} ${plural(rows, { one: "итоговая", few: "итоговые", other: "итоговых" })}`,
  empty: (rows) => `${rows} ${plural(rows, { one: "пустая", few: "пустые", other: "пустых" })}`,
  "header-again": (rows) =>
    `${rows} ${plural(rows, { one: "повтор заголовка", few: "повтора заголовка", other: "повторов заголовка" })}`,
  "no-clause": (rows) => `${rows} без пункта`,
  ragged: (rows) => `${rows} с неверным числом ячеек`,
  "skipped-by-mapping": (rows) => `${rows} по схеме чтения не данные`,
  elsewhere: (rows) => `${rows} не отвечает условию схемы чтения`,
  repeated: (rows) => `${rows} повторных`,
  superseded: (rows) => `${rows} устаревших (есть более новые о том же)`,
  "other-round": (rows) => `${rows} о других этапах`,
  "bad-row": (rows) => `${rows} с ошибкой`,
};

export const tables: TableWording = {
  read: (p) => {
    const rows = `${p.rows} ${plural(p.rows, { one: "строка", few: "строки", other: "строк" })}`;
    const all = p.skipped.map(({ reason, rows: count }) => skipped[reason](count));
    const became = [
      `с оценкой ${p.rated}`,
      ...(p.unrated === 0 ? [] : [`без оценки ${p.unrated}`]),
      ...(all.length === 0 ? [] : [`пропущено: ${all.join(", ")}`]),
    ];
    const columns = `${p.unused} ${plural(p.unused, { one: "столбец", few: "столбца", other: "столбцов" })}`;
    const of = plural(p.tables, { one: "таблице", other: "таблицах" });
    return [
      `Прочитано ${rows}${p.tables === 1 ? "" : ` в ${p.tables} ${of}`}: ${became.join(", ")}`,
      ...(p.leftOut.length === 0 ? [] : [`не учтены из-за ошибок: ${p.leftOut.join("; ")}`]),
      ...(p.unused === 0 ? [] : [`не использовано ${columns}`]),
    ].join("; ");
  },
};
