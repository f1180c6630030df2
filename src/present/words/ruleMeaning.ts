// What has to be said of each value that a rule of a method can have, in every language.
import type {
  ActivityRule,
  BodyRule,
  EvidenceRule,
  GapRule,
  NotDueRule,
  Method,
  PercentPolicy,
  RaterRule,
} from "../../model/method.ts";

/** A rule as the file of a method names it, and its value. */
type RuleMeaning =
  | `values.percent ${PercentPolicy}`
  | `within.raters ${Extract<RaterRule, string>}`
  | `within.bodies ${BodyRule}`
  | `within.activities ${ActivityRule}`
  | `across ${Method["across"]}`
  | `weights ${Method["weights"]}`
  | `eligible ${Method["eligible"]}`
  | `treat.unrated ${GapRule}`
  | `treat.not-due ${NotDueRule}`
  | `treat.unrated-part ${GapRule}`
  | `treat.no-evidence ${Extract<EvidenceRule, string>}`;

export type RuleMeanings = Readonly<Record<RuleMeaning, string>>;
