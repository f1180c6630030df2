// Words for things, outcomes and kinds of assessors, as headings and labels have them.
import type { Themes } from "../../words.ts";

export const terms: Themes["common"]["terms"] = {
  assessment: "отчёт об оценке",
  plan: "план",
  method: "методика",
  basis: "основание",
  clause: "пункт",
  direction: "направление",
  body: "орган",
  band: "степень",
  title: "название",
  outcome: "итог",
  coverage: "охват",
  percent: "процент",
  overall: "Итого",
  noFigure: "показателя нет",
  scored: "оценено",
  inScope: "рассмотрено",
  row: "строка",
  rated: "оценка",
  points: "п. п.",
  lost: "потеря",
  asOf: (day) => `на ${day}`,
  outcomes: {
    scored: "оценён",
    insufficient: "недостаточно данных",
    "not-due": "срок не наступил",
    unrated: "нет оценки",
    "not-applicable": "неприменимо",
  },
  kinds: {
    "self-report": "самооценка",
    alternative: "альтернативная оценка",
    independent: "независимая оценка",
  },
  bands: { full: "полностью", "at-least-half": "не менее половины", "under-half": "менее половины" },
};
