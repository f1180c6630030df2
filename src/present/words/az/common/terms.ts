// Words for things, outcomes and kinds of assessors, as headings and labels have them.
import type { Themes } from "../../words.ts";

export const terms: Themes["common"]["terms"] = {
  assessment: "qiymətləndirmə",
  plan: "plan",
  method: "metod",
  basis: "əsas",
  clause: "bənd",
  direction: "istiqamət",
  body: "qurum",
  band: "dərəcə",
  title: "başlıq",
  outcome: "nəticə",
  coverage: "əhatə",
  percent: "faiz",
  overall: "Ümumi",
  noFigure: "göstərici yoxdur",
  scored: "qiymətli",
  inScope: "əhatədə",
  row: "sətir",
  rated: "qiymət",
  points: "faiz bəndi",
  lost: "itki",
  asOf: (day) => `${day} tarixinə`,
  outcomes: {
    scored: "qiymətli",
    insufficient: "kifayət deyil",
    "not-due": "vaxtı çatmayıb",
    unrated: "qiymətsiz",
    "not-applicable": "tətbiq olunmur",
  },
  kinds: {
    "self-report": "özünüqiymətləndirmə",
    alternative: "alternativ",
    independent: "müstəqil",
  },
  bands: { full: "tam", "at-least-half": "ən azı yarı", "under-half": "yarıdan az" },
};
