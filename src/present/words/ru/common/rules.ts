// The rules of a method in one line: a colon parts what a rule is about from what it says.
import type { Themes } from "../../words.ts";

export const rules: Themes["common"]["rules"] = {
  names: {
    mean: "среднее",
    median: "медиана",
    min: "наименьшее",
    max: "наибольшее",
    lead: "среднее по головным органам",
    weighted: "взвешенное среднее",
    "as-given": "как есть",
    "full-only": "только 100 %",
    refuse: "показателя нет",
    zero: "считаются за 0",
    full: "считаются выполненными",
    exclude: "не учитываются",
    "as-rated": "по оценке",
  },
  /** A scale that is like another one. */
  readAs: (scale: string, other: string) => `шкала ${scale} читается как ${other}`,
  percents: "проценты",
  percentsAsGiven: "проценты как есть",
  percentsRefused: "проценты не читаются",
  raters: "оценщики",
  bodies: "органы",
  activities: "мероприятия",
  majority: (share) => `большинство не менее ${share}`,
  meanOver: { clauses: "среднее по пунктам", directions: "среднее по направлениям" },
  declaredWeights: "веса из плана",
  only: { started: "только начатые пункты", due: "только пункты, срок которых наступил" },
  unratedLeftOut: "пункты без оценки не учитываются",
  unrated: "пункты без оценки",
  notDue: "пункты, срок которых не наступил",
  unratedParts: "части без оценки",
  noEvidence: "оценки без подтверждения",
  atMost: (share) => `не более ${share}`,
  minimumCoverage: (share) => `минимальный охват ${share}`,
};
