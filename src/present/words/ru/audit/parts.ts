// Whether parts, their percents and their total agree.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

export const parts: Themes["audit"]["parts"] = {
  title: (count) =>
    `${count} ${plural(count, { one: "часть и итог", few: "части и их итог", other: "частей и их итог" })}`,
  row: "строка",
  part: "часть",
  printed: "напечатано, %",
  ofTotal: "% от итога",
  ofSum: "% от суммы",
  fits: "напечатанному отвечает",
  fitting: { total: "итог", sum: "сумма", both: "и то и другое", none: "ничто" },
  sum: (sum) => `Сумма частей ${sum}; итог не указан.`,
  addsUp: (sum) => `Сумма частей равна указанному итогу: ${sum}.`,
  differs: (sum, total, size, isMore) =>
    `Сумма частей ${sum}, это на ${size} ${isMore ? "больше" : "меньше"} указанного итога ${total}.`,
  surplus: (rows, total) =>
    `Без ${plural(rows.length, { one: "строки", other: "строк" })} ${rows.join(" + ")} сумма составляет ${total}: строка могла попасть в таблицу дважды или входить в другую.`,
  missing: (row, value) =>
    `Не хватает ровно строки ${row} (${value}): если учесть её дважды, сумма совпадёт с итогом.`,
  unexplained: "Ни одна строка, учтённая дважды, и никакой набор до трёх строк не объясняют расхождения.",
  repeated: (rows, value) =>
    `Значение ${value} стоит в строках ${rows.join(", ")}: одна и та же строка дважды или совпадение.`,
  percentSum: (sum) => `Сумма напечатанных процентов ${sum}.`,
};
