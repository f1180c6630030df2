// A comparison in words.
import type { PublishedTexts, SentenceWordings } from "../../comparisonWording.ts";
import { plural } from "../plural.ts";

const clauses = (count: number): string => `${count} ${plural(count, { one: "clause", other: "clauses" })}`;
const minus = (against: boolean): string => (against ? "; a minus works against the gap" : "");
const published = (p: PublishedTexts): string =>
  `${publishedBy(p)}${p.ifRounded === null ? "" : ` (the same ${p.ifRounded})`}`;
const publishedBy = (p: PublishedTexts): string =>
  p.coded === null
    ? ownPublished(p)
    : `${p.side}: ${p.coded} published ${p.figure} %, ${p.points} points ${p.more ? "more" : "less"} than the ${p.found} % that our coding of its account gives`;
const ownPublished = (p: PublishedTexts): string =>
  `${p.side} published ${p.figure} %, ${p.points} points ${p.more ? "more" : "less"} than the ${p.found} % that its rows give`;

export const sentences: SentenceWordings = {
  "a-above": (p) => `A gives ${p.a} %, B gives ${p.b} %: A is ${p.gap} points above B.`,
  "b-above": (p) => `A gives ${p.a} %, B gives ${p.b} %: B is ${p.gap} points above A.`,
  level: (p) => `A and B both give ${p.a} %.`,
  "no-gap": (p) =>
    `There is no gap to split, because there is no figure of ${p.sides.join(" and ")}${p.countsOnly === undefined ? "" : `: ${p.countsOnly.join(", ")} counts the statuses and gives none`}.`,
  bounds: (p) =>
    `The gap cannot be split. Over the ${clauses(p.clauses)} that either side counts, it could be anything from ${p.low} to ${p.high} points.`,
  split: (p) =>
    `Of the ${p.gap} points between A and B, ${p.coverage} come from covering different clauses, ${p.method} from the methods and ${p.rating} from rating the same clauses differently${minus(p.against)}.`,
  "split-one-method": (p) =>
    `Of the ${p.gap} points between A and B, ${p.coverage} come from covering different clauses and ${p.rating} from rating the same clauses differently; the method is the same${minus(p.against)}.`,
  "split-one-rating": (p) =>
    `The ratings are the same: of the ${p.gap} points between A and B, ${p.method} come from the methods and ${p.coverage} from how they count what nobody rated${minus(p.against)}.`,
  "split-in-one": (p) =>
    `Of the ${p.gap} points between A and B, ${p.coverage} come from covering different clauses; the other ${p.together} come from method and rating together, because neither method can value the ratings of the other side${minus(p.against)}.`,
  common: (p) => `A rated ${clauses(p.a)}, B rated ${p.b}; they have ${p.both} in common.`,
  disputed: (p) => {
    const what = p.reason === "not-due" ? "not due" : "not applicable";
    return `${p.side} calls ${clauses(p.count)} ${what} that ${p.other} rates: ${p.clauses}. This is a disagreement, and it counts in coverage.`;
  },
  outcomes: (p) =>
    `${p.clauses} of ${clauses(p.of)} ${plural(p.clauses, { one: "is", other: "are" })} compared; ${p.of - p.clauses} ${plural(p.of - p.clauses, { one: "has", other: "have" })} no value to compare on a side. Counting what each side says in place of a value (not due, not applicable, unrated), they agree in ${p.same} of ${p.n} cases.`,
  agree: (p) =>
    `${p.n === p.clauses ? `${clauses(p.n)} ${plural(p.n, { one: "has", other: "have" })} a value from both` : `${clauses(p.clauses)} ${plural(p.clauses, { one: "has", other: "have" })} ${p.n} pairs of ratings`}: A and B give the same value on ${p.same}, A is higher on ${p.a}, B is higher on ${p.b}.${
      p.chance === null
        ? ""
        : ` If neither side tended to rate higher, an imbalance at least this large would occur by chance in ${p.chance} % of cases.`
    }`,
  largest: (p) =>
    p.others === 0
      ? `The clause that moves the gap most is ${p.clause}: ${p.points} points towards ${p.towards}, by ${p.where === "rating" ? "rating" : "coverage"}.`
      : `The clauses that move the gap most are ${p.clause} and ${p.others} more, by ${p.points} points each.`,
  "a-published": ([p]) => `${published(p)}.`,
  "b-published": ([p]) => `${published(p)}.`,
  "both-published": ([a, b]) => `${published(a)}; ${published(b)}.`,
};
