// Two scores → why they differ.
import { agendaOf, compareScores, comparisonDocument, type ResultWords } from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { shownValue } from "./shownValue.ts";
import { printable } from "./printable.ts";
import { problemsJson } from "./problemsJson.ts";
import { provenance } from "./provenance.ts";
import { withoutEnvelope } from "./withoutEnvelope.ts";
import type { ComparisonResult, ScoreResult } from "./results.ts";
import { exactScore, inputsOf } from "./scoreOrigins.ts";

/** How the intervals of the agreement are made. */
export interface CompareOptions {
  /** A whole number of 0 or more, 1 unless given: equal seeds give equal intervals. */
  readonly seed?: number;
  /** How many resamples are drawn, 2000 (unless given) to 999999. */
  readonly resamples?: number;
  /** Whether the clauses in dispute are listed (`agenda`) in the order in which the two should verify them; no, unless given. */
  readonly agenda?: boolean;
}

/**
 * Splits the gap between two scores into coverage, method and rating, in percentage points: A minus B. The terms add up
 * to the gap exactly. Both are results of `score` on assessments of one plan.
 *
 * @example
 * const { gap, terms, agreement } = compare(ngo, agency);
 * [gap.value, terms.coverage.value, terms.method.value, terms.rating.value] // ["-45.83", "-12.50", "0.00", "-33.33"]
 * agreement.n // 3
 * const { agenda } = compare(ngo, agency, { agenda: true });
 * agenda.map(({ clause, doubt }) => [clause, doubt]) // [["1.2", "1"], ["2.1", "1"], ["2.2", "1"]]
 * compare(ngo, { ...agency }) // throws this is not a result of score
 */
export function compare(a: ScoreResult, b: ScoreResult, options: CompareOptions = {}): ComparisonResult {
  givenOptions(options, { seed: true, resamples: true, agenda: true });
  const sides = [exactScore(a), exactScore(b)] as const;
  const plans = sides.map(({ score }) => score.plan.id);
  if (plans[0] !== plans[1])
    throw new InvalidOption(
      "b",
      `the scores are of different plans (${plans.join(", ")}), whose clauses cannot be matched`,
    );
  const seed = wholeNumber("seed", options.seed ?? 1, 0, Number.MAX_SAFE_INTEGER);
  const resamples = wholeNumber("resamples", options.resamples ?? 2000, 2000, 999_999);
  const comparison = compareScores(sides[0].score, sides[1].score, { seed, resamples });
  const { agenda = false } = options;
  if (typeof agenda !== "boolean") throw new InvalidOption("agenda", "true or false");
  const [ofA, ofB] = sides;
  const problems = [...new Set(sides.flatMap((side) => side.problems))];
  const documentIn = (words: ResultWords) =>
    comparisonDocument(comparison, problemsJson(problems, words), provenance(inputsOf(sides)), words, {
      all: true,
      evidence: false,
      ...(agenda ? { agenda: () => agendaOf(comparison, { a: ofA.doubts, b: ofB.doubts }) } : {}),
    });
  const { words: own } = sides[0];
  return printable(withoutEnvelope<ComparisonResult>(documentIn(own).json()), documentIn, own);
}

function wholeNumber(option: string, value: number, least: number, most: number): number {
  if (!Number.isSafeInteger(value) || value < least || value > most)
    throw new InvalidOption(
      option,
      `a whole number from ${least} to ${most} is needed, not ${shownValue(value)}`,
    );
  return value;
}
