// Why there is no number, or how there came to be one.
import type { ReasonWordings } from "../../reasonWording.ts";
import { talliedText } from "../../talliedText.ts";
import { plural } from "../plural.ts";

export const reasons: ReasonWordings = {
  "no-rating": () => "nobody rated it",
  "row-left-out": () => "its row has an error and was left out",
  "coded-unrated": () => "coded as unrated",
  "coded-not-due": () => "coded as not due",
  "coded-not-applicable": () => "coded as not applicable",
  "no-evidence": () => "rated without evidence, which the method does not count",
  "status-only": (p) => `rated ${p.statuses.join(", ")}; the method gives no figure`,
  "counts-only": (p) =>
    `the method counts the statuses and gives no figure: ${talliedText(p, "several statuses", "no clause has a status")}`,
  "no-majority": (p) => `no value is shared by ${p.share} of the raters: ${p.votes.join(", ")}`,
  "no-lead-rated": () => "no lead body was rated",
  "part-unrated": (p) => `not rated: ${p.parts.join(", ")}; the method gives no figure without them`,
  "not-started-yet": (p) => `starts on ${p.start}, after ${p.asOf}`,
  "not-due-yet": (p) => `ends on ${p.end}, after ${p.asOf}`,
  "counts-as-zero": (p) => `counts as zero: treat.${p.outcome} is zero`,
  "counts-as-full": (p) => `counts in full: treat.${p.outcome} is full`,
  "only-gaps": (p) =>
    plural(p.count, {
      one: "0 because the only counted clause has no value",
      other: `0 because none of the ${p.count} counted clauses has a value`,
    }),
  "gap-refused": (p) => {
    const clauses = plural(p.clauses.length, { one: "this clause has", other: "these clauses have" });
    return `the method gives no figure while ${clauses} no value: ${p.clauses.join(", ")}`;
  },
  "nothing-counts": () => "no clause counts",
  "nothing-in-scope": () => "no clause in scope",
  "no-weight": () => "everything that counts has the weight 0",
  "below-minimum-coverage": (p) =>
    `${p.scored} of ${p.eligible} scored, below the minimum coverage of ${p.minimum}`,
  "directions-dropped": (p) => {
    const directions = plural(p.directions.length, { one: "direction", other: "directions" });
    return `left out of the mean for lack of a figure: ${directions} ${p.directions.join(", ")}`;
  },
  "rated-as-a-whole": (p) =>
    `other bodies answer for the rating of ${p.count} ${plural(p.count, { one: "clause", other: "clauses" })} as a whole`,
  withheld: (p) =>
    p.problems === 0
      ? "withheld"
      : `withheld: ${p.problems} ${plural(p.problems, { one: "error", other: "errors" })} (${p.codes.join(", ")})`,
};
