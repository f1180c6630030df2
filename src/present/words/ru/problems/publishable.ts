// What is said of figures that a stranger can compute again, or not.
import type { FigurePart, MissingCase, PublishableState } from "../../../../model/publishable.ts";
import type { Themes } from "../../words.ts";

const states: Readonly<Record<PublishableState, string>> = {
  reproducible: "воспроизводим",
  partly: "воспроизводим частично",
  not: "не воспроизводим",
};

const parts: Readonly<Record<FigurePart, string>> = {
  unit: "единица",
  period: "период",
  denominator: "знаменатель",
  rows: "строки",
  rule: "правило",
  rounding: "округление",
  interests: "интересы",
  result: "показатель",
};

const missing: Readonly<Record<MissingCase, string>> = {
  unit: "что именно считается",
  period: "период",
  denominator: "по скольким пунктам он рассчитан",
  rows: "оценки",
  "rows-coded": "собственные оценки публикующего (строки — это кодирование)",
  "rows-wrong": "оценки без ошибок",
  rule: "методика",
  "rule-other": "методика публикующего (указанная в файле — не его)",
  rounding: "округление",
  "rounding-other": "округление, которое даёт этот показатель (методика округляет иначе)",
  interests: "интересы оценивающего",
  "result-none": "показатель (по этой методике строки его не дают)",
  "result-other": "показатель, который дают строки (они дают другой)",
};

const how: Readonly<Record<MissingCase, string>> = {
  unit: "назовите план, а для опубликованного показателя — число пунктов (clauses)",
  period: "добавьте к оценке period или as-of",
  denominator: "назовите план, а для опубликованного показателя — число пунктов (clauses)",
  rows: "опубликуйте оценки и укажите их файл в ratings",
  "rows-coded": "запросите оценки у публикующего и внесите их как его собственную оценку",
  "rows-wrong": "исправьте ошибки в этой оценке",
  rule: "укажите методику в method",
  "rule-other": "спросите у публикующего, по какому правилу получен показатель",
  rounding: "указывается вместе с методикой",
  "rounding-other": "укажите округление в методике",
  interests: "добавьте к оценке interests; если интересов нет, оставьте список пустым",
  "result-none": "укажите методику, которая даёт показатель",
  "result-other": "исправьте показатель или укажите методику, которая его даёт",
};

export const publishable: Themes["problems"]["publishable"] = {
  title: "Можно ли пересчитать показатели?",
  assessment: "оценка",
  figure: "показатель",
  from: "откуда",
  own: "её строки",
  coding: "наша кодировка",
  published: "публикация",
  state: "воспроизводим?",
  missing: "не хватает",
  answers: { reproducible: "да", partly: "частично", not: "нет" },
  parts,
  none: "показателей нет",
  summary: (count) =>
    `Показатели: воспроизводимых ${count.reproducible}, частично ${count.partly}, невоспроизводимых ${count.not}`,
  lacks: (p) =>
    `показатель ${p.figure === "" ? "" : `${p.figure} `}оценки «${p.assessment}» ${states[p.state]}; не хватает: ${p.missing.map((each) => missing[each]).join("; ")}`,
  how: (cases) =>
    [
      ...new Set(cases.filter((each) => cases.length === 1 || each !== "rounding").map((each) => how[each])),
    ].join("; "),
};
