// The words of the steps of a clause, by language.
import type { Part } from "../../model/score.ts";
import type { Language } from "../words.ts";

type Level = Part["level"];

interface StepPhrases {
  readonly level: Readonly<Record<Level, string>>;
  readonly combined: (rule: string, count: number, level: Level) => string;
  readonly majority: (share: string) => string;
  readonly unrated: string;
  readonly zero: string;
}

const plurals: Readonly<Record<Level, string>> = {
  row: "rows",
  body: "bodies",
  activity: "activities",
  clause: "clauses",
};

const azerbaijani: Readonly<Record<Level, string>> = {
  row: "sətir",
  body: "qurum",
  activity: "tədbir",
  clause: "bənd",
};

export const stepPhrases: Record<Language, StepPhrases> = {
  en: {
    level: { row: "row", body: "body", activity: "activity", clause: "clause" },
    combined: (rule, count, level) => `${rule} of ${count} ${plurals[level]}`,
    majority: (share) => `majority (${share})`,
    unrated: "not rated",
    zero: "not rated, counts as 0",
  },
  az: {
    level: azerbaijani,
    combined: (rule, count, level) => `${count} ${azerbaijani[level]}: ${rule}`,
    majority: (share) => `çoxluq (${share})`,
    unrated: "qiymətləndirilməyib",
    zero: "qiymətləndirilməyib, 0 sayılır",
  },
};
