// What is said of methods, and of an assessment under all of them.
import { plural } from "./plural.ts";
import type { Themes } from "../words.ts";
import { meanings } from "./methods/meanings.ts";

export const methods: Themes["methods"] = {
  columns: {
    whatCounts: "что учитывается",
    scored: "оценено",
    rule: "правило",
    scale: "шкала",
    status: "статус",
    worth: "значение",
    meaning: "смысл",
  },
  about: (id, version, file, hash) => `Методика ${id} · версия ${version} · файл ${file} · sha-256 ${hash}`,
  basis: (basis) => `основание: ${basis}`,
  values: "Значения статусов",
  rules: "Правила",
  meanings,
  /** Of `values: none`. */
  countsOnly: "статусы любой шкалы считаются по пунктам; у статусов нет значений, и показателя нет",
  majority: (share) => `несколько оценщиков одной части: значение, на котором сошлись ${share} из них`,
  cap: (share) => `оценки без подтверждения считаются не более чем за ${share}`,
  coverage: (share) =>
    share === null
      ? "показатель даётся при любом числе оценённых пунктов"
      : `показателя нет, если оценено меньше ${share} подлежащих оценке пунктов`,
  rounding: (decimals, mode) =>
    `${decimals} ${plural(decimals, { one: "знак", few: "знака", many: "знаков", other: "знака" })} после запятой, ${mode}`,
  roundingModes: {
    "half-up": "половина округляется от нуля",
    "half-down": "половина округляется к нулю",
    "half-even": "половина округляется до чётной цифры",
    up: "всегда от нуля",
    down: "всегда к нулю",
  },
  bands: (list) => `Степени: ${list}`,
  sameHere: "на этих строках одно и то же правило: каждый пункт засчитывается одинаково",
  own: "собственная методика отчёта об оценке",
  spread: (lowest, highest, points) =>
    `Разброс: от ${lowest} до ${highest} %, ${points} п. п. только из-за выбора методики`,
  noSpread: "Ни одна из доступных методик не даёт показателя",
  unreadable: (list) => `Не подходят к этим оценкам: ${list}`,
};
