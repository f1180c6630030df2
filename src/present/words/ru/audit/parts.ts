// Whether parts, their percents and their total agree.
import type { Themes } from "../../words.ts";
import { plural } from "../plural.ts";

export const parts: Themes["audit"]["parts"] = {
  title: (count) => `${count} ${plural(count, { one: "слагаемое и итог", other: "слагаемых и их итог" })}`,
  row: "строка",
  part: "слагаемое",
  printed: "напечатано, %",
  ofTotal: "% от итога",
  ofSum: "% от суммы",
  fits: "напечатанному проценту отвечает",
  fitting: { total: "итог", sum: "сумма", both: "и то и другое", none: "ни то ни другое" },
  sum: (sum) => `Сумма слагаемых ${sum}; итог не указан.`,
  addsUp: (sum) => `Сумма слагаемых равна указанному итогу: ${sum}.`,
  differs: (sum, total, size, isMore) =>
    `Сумма слагаемых ${sum}, это на ${size} ${isMore ? "больше" : "меньше"} указанного итога ${total}.`,
  surplus: (rows, total) =>
    `Без ${plural(rows.length, { one: "строки", other: "строк" })} ${rows.join(" + ")} сумма составляет ${total}: строка могла попасть в таблицу дважды или входить в другую.`,
  missing: (row, value) =>
    `Не хватает ровно строки ${row} (${value}): если учесть её дважды, сумма совпадёт с итогом.`,
  unexplained: "Ни одна строка, учтённая дважды, и никакой набор до трёх строк не объясняют расхождения.",
  repeated: (rows, value) =>
    `Значение ${value} стоит в строках ${rows.join(", ")}: одна и та же строка записана дважды, или это совпадение.`,
  togetherOfTotal: (rules) =>
    `Все напечатанные проценты получаются как доли итога по одному правилу; округление: ${rules}.`,
  togetherOfSum: (rules) =>
    `Все напечатанные проценты получаются как доли суммы по одному правилу; округление: ${rules}.`,
  notTogether:
    "Ни одно правило округления не даёт все напечатанные проценты сразу: проверены half-up, half-even, half-down, up и down, для долей итога и долей суммы.",
  percentSum: (sum) => `Сумма напечатанных процентов ${sum}.`,
};
