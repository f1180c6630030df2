// The letter that asks for what would settle a published figure.
import type { FactWordings } from "../requestWording.ts";
import { plural } from "./plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;

const facts: FactWordings = {
  denominator: (p) =>
    `Over how many clauses the figure is${p.planned === null ? "" : ` (the plan has ${clauses(p.planned)})`}, or over how many other units, if not clauses were averaged.`,
  "counted-clauses": (p) =>
    `Which clauses were counted${p.stated === null ? "" : `, of the ${clauses(p.stated)} that are named with the figure`}: their numbers.${p.other === "" ? "" : ` Arithmetic also allows fewer of them (${p.other}), so please say which ones have a value in the mean.`}`,
  statuses: (p) =>
    p.clauses === null
      ? "The status that each clause was given."
      : `The status that each counted clause was given. The sheet below has the ${clauses(p.clauses)} of the plan whose status is not published.`,
  "which-share": (p) =>
    `Which share of the statuses the figure is, and of which clauses: ${p.shares} of the ${p.tried} that were tried ${plural(p.shares, { one: "rounds to it, but what is said with it does not fit", other: "round to it" })}.`,
  "method-differs": (p) =>
    `Which rule was another one than in ${p.method}, the method that is named with the ratings${p.found === null ? "" : ` and gives ${p.found} % for them`}: what a status is worth, how ratings of one clause become one value, weights, clauses not due or not rated, rounding.`,
  "status-values": () => "What each status is worth, in percent (for example: partly done = 50 %).",
  parts: (p) =>
    `How one value was made of a clause with several ${[...(p.bodies ? ["bodies"] : []), ...(p.activities ? ["activities"] : [])].join(" or ")}: their mean, the lowest, the lead body alone, or another rule.`,
  weights: (p) =>
    `Whether all clauses weigh the same${p.directions ? ", or the mean of each direction was taken first," : ""} or what the weights are.`,
  gaps: () =>
    "What was done with clauses that were not yet due, and with those that nobody rated: left out, counted as 0, or something else.",
  rounding: () => "How the figure was rounded: to the nearest, always up, or cut off.",
  "more-decimals": () => "The figure with more decimals, or as a fraction.",
  "as-of": () => "The day, or the period, that the statuses stand for.",
  evidence: (p) =>
    p.clauses === null
      ? "What each status rests on: a decree, a page, a report."
      : `What the status rests on (a decree, a page, a report), for ${clauses(p.clauses)} without such a reference.`,
};

export const request = {
  title: "Request for the data behind a published figure",
  fillIn: "Places in ‹ › are to be filled in before this letter is sent.",
  to: (name: string | null): string => `To: ${name ?? "‹who published the figure›"}`,
  from: "From: ‹your name›, ‹your organisation›, ‹how to reach you›",
  /** @param day the day as of which the figures are; no clock is read */
  day: (day: string | null): string => (day === null ? "Date: ‹day›" : `On figures as of ${day}`),
  greeting: "Dear colleagues,",
  opening: (plan: string | null, count: number): string =>
    `We read ${plural(count, { one: "the figure", other: "the figures" })} below${plan === null ? "" : ` on the plan “${plan}”`} with interest and would like to work ${plural(count, { one: "it", other: "them" })} out step by step. What is published is not enough for that. This does not say that ${plural(count, { one: "the figure is", other: "a figure is" })} wrong or that anyone made a mistake.`,
  source: (title: string): string => `Published in: ${title}`,
  tried: (text: string): string => `What we tried: ${text}`,
  readings: (list: string): string =>
    `Arithmetic allows it, for example, as: ${list}. We cannot tell which of these it is.`,
  known: (list: string): string =>
    `Known already, and not asked for: ${list}. Please correct it if it is wrong.`,
  /** @param ratings what they are called at their stage, where bodies replied to them */
  stage: (ratings: string): string => `the ratings that were used are the ${ratings}`,
  knownFacts: {
    clauses: (count: number): string => `the figure is said to be over ${clauses(count)}`,
    counts: (list: string): string => `counts said with it: ${list}`,
    "as-of": (from: string | null, to: string): string =>
      from === null ? `as of ${to}` : `the period ${from} to ${to}`,
    rows: (count: number): string => `${count} ${plural(count, { one: "row", other: "rows" })} of ratings`,
    method: (id: string): string => `the method named with them, ${id}`,
  },
  asked: "This is all that is missing to check the figure:",
  facts,
  sheet: "Answer sheet, clause by clause",
  sheetNote: "A table of your own is as good. “Not due” and “not rated” are answers, too.",
  columns: {
    clause: "clause",
    title: "title",
    counted: "counted (yes, no)",
    status: "status",
    evidence: "evidence",
  },
  closing:
    "A list in any form is enough. If we misread something, we are glad to be corrected. Thank you for your work and for your answer.",
  signature: "With kind regards, ‹your name›",
  /** Of a figure that the rows give. */
  nothing: (figure: string, assessment: string): string =>
    `Nothing needs to be asked about ${figure} of ${assessment}: its rows give the figure.`,
  /** Of a figure that is one share of the statuses. */
  nothingOfShare: (figure: string, assessment: string, tried: number): string =>
    `Nothing is asked about ${figure} of ${assessment}: 1 share of the ${tried} tried rounds to it.`,
  /** Claims of parts, of other things, and ranges. */
  leftOut: (count: number): string =>
    `${count} ${plural(count, { one: "claim is", other: "claims are" })} left out: letters are written for percents of the whole plan.`,
  line: (holder: string, figure: string, count: number): string =>
    `${holder}: ${figure}: ${count} ${plural(count, { one: "fact is", other: "facts are" })} missing`,
  unknownHolder: "publisher not named",
};
