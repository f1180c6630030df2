// Why a term of a comparison is missing → the sentence that says it.
import type { ComparisonReason } from "../../model/comparison.ts";
import { say } from "../words/en/problems/wording.ts";
import { reasonsText } from "../reasonText.ts";
import type { Language } from "../words.ts";

type Wording = (params: ComparisonReason["params"], because: string) => string;

const wordings: Record<ComparisonReason["id"], Record<Language, Wording>> = {
  "no-figure": {
    en: (p, because) => `${say(p, "side")} has no figure${because}`,
    az: (p, because) => `${say(p, "side")} üçün göstərici yoxdur${because}`,
  },
  "no-common-clause": {
    en: () => "no clause was rated by both",
    az: () => "hər ikisinin qiymətləndirdiyi bənd yoxdur",
  },
  "no-common-figure": {
    en: (p, because) => `${say(p, "side")} has no figure on the common clauses${because}`,
    az: (p, because) => `ümumi bəndlər üzrə ${say(p, "side")} üçün göstərici yoxdur${because}`,
  },
  unreadable: {
    en: (p, because) =>
      `method ${say(p, "method")} cannot value the ratings of ${say(p, "ratings")}${because}`,
    az: (p, because) => `${say(p, "method")} metodu ${say(p, "ratings")} qiymətlərini oxuya bilmir${because}`,
  },
  "no-crossed-figure": {
    en: (p, because) =>
      `method ${say(p, "method")} gives no figure for the common ratings of ${say(p, "ratings")}${because}`,
    az: (p, because) =>
      `${say(p, "method")} metodu ${say(p, "ratings")} tərəfinin ümumi qiymətləri üçün göstərici vermir${because}`,
  },
  "no-hybrid-figure": {
    en: (p, because) =>
      `the method's effect is not split: with ${say(p, "fromA")} from A's method and ${say(p, "fromB")} from B's there is no figure${because}`,
    az: (p, because) =>
      `metodun təsiri bölünmür: A metodundan ${say(p, "fromA")}, B metodundan ${say(p, "fromB")} götürüldükdə göstərici alınmır${because}`,
  },
};

export function comparisonReasonText(reason: ComparisonReason, language: Language): string {
  const because = reasonsText(reason.reasons, language);
  return wordings[reason.id][language](reason.params, because === null ? "" : ` (${because})`);
}
