// The ids of a method's rules that have a name in every language.
import type {
  ActivityRule,
  BodyRule,
  EvidenceRule,
  NotDueRule,
  PercentPolicy,
  RaterRule,
} from "../../model/method.ts";

export type RuleName =
  Extract<RaterRule | EvidenceRule, string> | BodyRule | ActivityRule | NotDueRule | PercentPolicy;
