// A sentence of a comparison: its id and exact numbers → the sentence.
import { toPercent } from "../../math/toPercent.ts";
import { absolute, compareFractions, fraction, negate, zero, type Fraction } from "../../math/fraction.ts";
import { roundToText, type RoundingMode } from "../../math/round.ts";
import type { SentenceId, SentenceOf, SentenceParams } from "../../model/comparisonSentence.ts";
import type { Comparison } from "../../model/comparison.ts";
import { textIn } from "../../model/textIn.ts";
import { localNumber } from "../localNumber.ts";
import type { PublishedTexts, SentenceTexts } from "../words/comparisonWording.ts";
import type { Words } from "../words/words.ts";
import { commonRounding } from "./comparisonNumbers.ts";

/** How exact numbers become texts. */
interface Numbers {
  readonly round: (value: Fraction) => string;
  readonly local: (text: string) => string;
  /** The name of a body of either plan. */
  readonly nameOf: (body: string) => string;
  readonly ifRounded: (roundings: readonly RoundingMode[]) => string;
}

type Shown = { readonly [I in SentenceId]: (p: SentenceParams[I], numbers: Numbers) => SentenceTexts[I] };

const figures = (p: SentenceParams["level"], { round }: Numbers): SentenceTexts["level"] => ({
  a: round(p.a),
  b: round(p.b),
  gap: round(absolute(p.gap)),
});

/** Turned so that what works in the direction of the gap is positive. */
const along = (term: Fraction, gap: Fraction): Fraction => (gap.n < 0n ? negate(term) : term);

const split = (p: SentenceParams["split"], { round }: Numbers): SentenceTexts["split"] => {
  const [coverage, method, rating] = [p.coverage, p.method, p.rating].map((term) => along(term, p.gap));
  return {
    gap: round(absolute(p.gap)),
    coverage: round(coverage ?? zero),
    method: round(method ?? zero),
    rating: round(rating ?? zero),
    against: [coverage, method, rating].some((term) => term !== undefined && term.n < 0n),
  };
};

const published = (
  side: "A" | "B",
  [figure, found, excess, of, roundings]: readonly [
    string,
    Fraction,
    Fraction,
    string | undefined,
    readonly RoundingMode[] | undefined,
  ],
  { round, local, nameOf, ifRounded }: Numbers,
): PublishedTexts => ({
  side,
  figure: local(figure),
  found: round(found),
  points: round(absolute(excess)),
  more: excess.n > 0n,
  coded: of === undefined ? null : nameOf(of),
  ifRounded: roundings === undefined ? null : ifRounded(roundings),
});

const byA = (p: SentenceParams["a-published"], numbers: Numbers): PublishedTexts =>
  published("A", [p.figureA, p.foundA, p.excessA, p.ofA, p.roundingsA], numbers);

const byB = (p: SentenceParams["b-published"], numbers: Numbers): PublishedTexts =>
  published("B", [p.figureB, p.foundB, p.excessB, p.ofB, p.roundingsB], numbers);

/** So many clauses are named in a sentence; JSON names all of them. */
const mostNamed = 8;

const shown: Shown = {
  "a-above": figures,
  "b-above": figures,
  level: figures,
  "no-gap": (p) => p,
  bounds: (p, { round }) => ({ clauses: p.clauses, low: round(p.low), high: round(p.high) }),
  split,
  "split-one-method": split,
  "split-one-rating": split,
  "split-in-one": (p, { round }) => {
    const [coverage, together] = [along(p.coverage, p.gap), along(p.together, p.gap)];
    return {
      gap: round(absolute(p.gap)),
      coverage: round(coverage),
      together: round(together),
      against: coverage.n < 0n || together.n < 0n,
    };
  },
  common: (p) => p,
  disputed: ({ side, reason, clauses, rated }) => ({
    side,
    other: side === "A" ? "B" : "A",
    reason,
    count: clauses.length,
    clauses: [
      ...clauses.slice(0, mostNamed).map((id, at) => `${id}${rated[at] ? ` (${rated[at]})` : ""}`),
      ...(clauses.length > mostNamed ? ["…"] : []),
    ].join(", "),
  }),
  outcomes: (p) => p,
  agree: ({ p, ...counts }, numbers) => ({ ...counts, chance: p === undefined ? null : chance(p, numbers) }),
  largest: (p, { round }) => ({
    clause: p.clause,
    points: round(absolute(p.amount)),
    towards: p.amount.n > 0n ? "A" : "B",
    others: p.others,
    where: p.where,
  }),
  "a-published": (p, numbers) => [byA(p, numbers)],
  "b-published": (p, numbers) => [byB(p, numbers)],
  "both-published": (p, numbers) => [byA(p, numbers), byB(p, numbers)],
};

export function sentenceText<I extends SentenceId>(
  { id, params }: SentenceOf<I>,
  { a, b }: Pick<Comparison, "a" | "b">,
  words: Words<"comparison">,
): string {
  const { decimals, mode } = commonRounding(a, b);
  const bodies = [...a.plan.bodies, ...b.plan.bodies];
  const local = (text: string): string => localNumber(text, words.common.decimal);
  const numbers: Numbers = {
    local,
    ifRounded: words.common.claims.ifRounded,
    round: (value) => local(roundToText(value, decimals, mode)),
    nameOf: (body) => textIn(bodies.find((known) => known.id === body)?.name ?? body, words.common.preferred),
  };
  return words.comparison.sentences[id](shown[id](params, numbers));
}

/** A probability in percent: one decimal, and never 0 for more. */
const chance = (probability: Fraction, { local }: Numbers): string =>
  compareFractions(probability, fraction(1, 1000)) < 0
    ? `<${local("0.1")}`
    : local(roundToText(toPercent(probability), 1, "half-up"));
