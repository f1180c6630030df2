// A reason → the sentence that says it, in a language.
import type { Reason } from "../model/score.ts";
import { say } from "./words/en/problems/wording.ts";

type Wording = (params: Reason["params"]) => string;

const wordings: Record<Reason["id"], { readonly en: Wording; readonly az: Wording }> = {
  "no-rating": { en: () => "nobody rated it", az: () => "heç kim qiymətləndirməyib" },
  "coded-unrated": { en: () => "coded as unrated", az: () => "qiymətləndirilməmiş kimi qeyd edilib" },
  "coded-not-due": { en: () => "coded as not due", az: () => "vaxtı çatmamış kimi qeyd edilib" },
  "coded-not-applicable": {
    en: () => "coded as not applicable",
    az: () => "tətbiq olunmayan kimi qeyd edilib",
  },
  "no-evidence": {
    en: () => "rated without evidence, which the method does not count",
    az: () => "sübutsuz qiymətləndirilib, metod bunu nəzərə almır",
  },
  "no-majority": {
    en: (p) => `no value is carried by ${say(p, "share")} of the raters: ${say(p, "votes")}`,
    az: (p) => `qiymətləndirənlərin ${say(p, "share")} hissəsi eyni qiymətdə deyil: ${say(p, "votes")}`,
  },
  "no-lead-rated": {
    en: () => "no lead body was rated",
    az: () => "aparıcı qurumların heç biri qiymətləndirilməyib",
  },
  "part-unrated": {
    en: (p) => `not rated: ${say(p, "parts")}; the method refuses a figure without them`,
    az: (p) => `qiymətləndirilməyib: ${say(p, "parts")}; metod onlarsız göstərici vermir`,
  },
  "not-started-yet": {
    en: (p) => `starts on ${say(p, "start")}, after ${say(p, "asOf")}`,
    az: (p) => `${say(p, "start")} tarixində başlayır (hesablama günü: ${say(p, "asOf")})`,
  },
  "not-due-yet": {
    en: (p) => `ends on ${say(p, "end")}, after ${say(p, "asOf")}`,
    az: (p) => `${say(p, "end")} tarixində bitir (hesablama günü: ${say(p, "asOf")})`,
  },
  "counts-as-zero": {
    en: (p) => `counts as zero: treat.${say(p, "outcome")} is zero`,
    az: (p) => `sıfır sayılır: treat.${say(p, "outcome")} = zero`,
  },
  "only-gaps": {
    en: (p) => `0 because none of the ${say(p, "count")} counted clauses has a value`,
    az: (p) => `0, çünki sayılan ${say(p, "count")} bənddən heç birinin qiyməti yoxdur`,
  },
  "gap-refused": {
    en: (p) => `the method refuses a figure while clauses are not rated: ${say(p, "clauses")}`,
    az: (p) => `qiymətləndirilməmiş bəndlər olduqca metod göstərici vermir: ${say(p, "clauses")}`,
  },
  "nothing-counts": { en: () => "no clause counts", az: () => "sayılan bənd yoxdur" },
  "nothing-in-scope": { en: () => "no clause in scope", az: () => "əhatə dairəsində bənd yoxdur" },
  "no-weight": { en: () => "all that counts weighs 0", az: () => "sayılanların hamısının çəkisi 0-dır" },
  "below-minimum-coverage": {
    en: (p) =>
      `${say(p, "scored")} of ${say(p, "eligible")} scored, below the minimum coverage of ${say(p, "minimum")}`,
    az: (p) =>
      `${say(p, "eligible")} bənddən ${say(p, "scored")} qiymətləndirilib, minimum əhatə ${say(p, "minimum")}`,
  },
  "directions-dropped": {
    en: (p) => `without a figure, left out of the mean: direction ${say(p, "directions")}`,
    az: (p) => `göstəricisi yoxdur, ortalamaya daxil deyil: istiqamət ${say(p, "directions")}`,
  },
  "rated-as-a-whole": {
    en: (p) => `other bodies answer for the ratings of its ${say(p, "count")} clauses as a whole`,
    az: (p) => `bütövlükdə qiymətləndirilmiş ${say(p, "count")} bəndinə başqa qurumlar cavabdehdir`,
  },
  withheld: {
    en: (p) =>
      Number(p["problems"] ?? 0) === 0
        ? "withheld"
        : `withheld: ${say(p, "problems")} error${Number(p["problems"]) === 1 ? "" : "s"} (${say(p, "codes")})`,
    az: (p) =>
      Number(p["problems"] ?? 0) === 0
        ? "göstərilmir"
        : `göstərilmir: ${say(p, "problems")} xəta (${say(p, "codes")})`,
  },
};

export const reasonText = (reason: Reason, language = "en"): string =>
  wordings[reason.id][language === "az" ? "az" : "en"](reason.params);

/** All reasons of a figure as one text; `null` for none. */
export const reasonsText = (reasons: readonly Reason[], language = "en"): string | null =>
  reasons.length === 0 ? null : reasons.map((reason) => reasonText(reason, language)).join("; ");
