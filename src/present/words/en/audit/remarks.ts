// What an explanation of a figure assumes, what supports it, and what would settle it; what was not tried.
import type { RemarkWordings } from "../../auditWording.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

export const remarks: RemarkWordings = {
  "equal-clauses": (p) =>
    plural(p.clauses, {
      one: "the only clause is the figure",
      other: `all ${p.clauses} clauses are equally weighted`,
    }),
  "direction-means": (p) =>
    `the figure is the mean of the directions' means; numbers of clauses by direction: ${p.sizes.join(", ")}`,
  "each-on-scale": (p) =>
    p.count === null
      ? `each clause is at ${p.first} or ${p.last} %`
      : `each clause is at one of ${p.count} levels from ${p.first} to ${p.last} %`,
  "rounded-by": (p) =>
    p.but.length === 0
      ? `rounding rule: ${p.rules.join(" or ")}`
      : `rounding rule: any except ${p.but.join(", ")}`,
  "left-out": (p) =>
    `${p.left} of the ${clauses(p.stated)} ${plural(p.left, { one: "is", other: "are" })} left out of the mean`,
  "least-mean": (p) => `${p.figure} is the least mean that these counts allow for ${clauses(p.clauses)}`,
  "greatest-mean": (p) =>
    `${p.figure} is the greatest mean that these counts allow for ${clauses(p.clauses)}`,
  "only-mean": (p) =>
    `with these counts, ${clauses(p.clauses)} ${plural(p.clauses, { one: "has", other: "have" })} only one mean on this scale`,
  reach: (p) =>
    `${p.reachable} of ${p.printable} printable figures ${plural(p.reachable, { one: "is", other: "are" })} possible${p.oneIn === null ? ", so a fit says little" : `: by chance, 1 figure in ${p.oneIn} would fit`}`,
  "no-power": (p) => `nothing: all ${p.printable} printable figures are possible, so any figure would fit`,
  "which-left-out": (p) =>
    `which ${p.clauses} of the ${clauses(p.stated)} ${plural(p.clauses, { one: "was", other: "were" })} rated`,
  "value-of-levels": () => "what each status is worth",
  "clauses-per-level": () => "how many clauses are at each level",
  "more-decimals": () => "the figure with more decimals",
  "ratings-by-direction": () => "the figure of each direction",
  "weights-unknown": () =>
    "Not tried: a mean of direction means (--direction-sizes states the number of clauses of each), or other weights.",
  "too-fine": (p) =>
    `Not tried: a mean of direction means on ${p.scales.join(", ")}; there are too many sums for directions of these sizes.`,
  "scale-too-fine": (p) =>
    `Not tried: ${p.scales.join(", ")}; ${plural(p.scales.length, { one: "its levels have", other: "their levels have" })} too many decimals. Write them as fractions (100/3).`,
  "equal-units": (p) =>
    `${p.units} ${plural(p.units, { one: "unit", other: "units" })} such as activities were averaged, not clauses; all are equally weighted`,
  "what-was-averaged": () => "what was averaged: clauses, activities or something else",
  "search-chance": (p) =>
    `only a search: ${p.numbers} ${plural(p.numbers, { one: "number", other: "numbers" })} of clauses, ${p.scales} ${plural(p.scales, { one: "scale", other: "scales" })}, ${p.rules} rounding ${plural(p.rules, { one: "rule", other: "rules" })}; up to this scale it finds something for ${p.percent} % of figures that came about in another way`,
  "units-chance": (p) =>
    `only a search: ${p.numbers} ${plural(p.numbers, { one: "number", other: "numbers" })} of units, ${p.scales} ${plural(p.scales, { one: "scale", other: "scales" })}, ${p.rules} rounding ${plural(p.rules, { one: "rule", other: "rules" })}; up to this scale it finds something for ${p.percent} % of figures that came about in another way`,
  "too-many-clauses": (p) =>
    `Not tried: ${clauses(p.clauses)}. Figures are tried over at most ${p.most} clauses.`,
  "fewer-not-enumerated": (p) =>
    `Not enumerated: fewer than ${clauses(p.clauses)}. Smaller numbers are tried up to ${p.most} clauses.`,
  "too-many-sums": (p) =>
    `Not tried for every number of clauses: ${p.scales.join(", ")}; there are too many sums.`,
  "counts-over": (p) =>
    `The counts add up to ${clauses(p.counted)}, but there are only ${p.clauses}: the counts were not used.`,
  "counts-short": (p) =>
    `The counts add up to ${p.counted} of ${clauses(p.clauses)}, although they name every band: ${p.clauses - p.counted} ${plural(p.clauses - p.counted, { one: "clause has", other: "clauses have" })} no band.`,
  "units-without-counts": () => "Not used for other units: the counts, which are counts of clauses.",
  "unknown-band": (p) => `Not used: the count of "${p.band}", which is not a band of the method.`,
};
