// What is said of a call that cannot be carried out.
import type { Themes } from "../words.ts";
import { inputFaults } from "./usage/inputFaults.ts";

export const usage: Themes["usage"] = {
  ...inputFaults,
  "not-one-of": (p) =>
    `возможные значения ${p.flag}: ${p.allowed.join(", ")}; «${p.written}» среди них нет${p.suggestion === null ? "" : `; возможно, имелось в виду «${p.suggestion}»?`}`,
  "nothing-to-do": () => "среди файлов нет ни оценок, ни отчёта об оценке",
  "too-few-methods": () => "сравнивать нечего: методика есть меньше чем у двух отчётов об оценке",
  "no-claims": () =>
    "проверять нечего: ни в одном отчёте об оценке нет опубликованного показателя; добавьте claims в отчёт или задайте показатель через --figure",
};
