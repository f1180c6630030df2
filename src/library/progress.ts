// Assessments that name rounds → how the figure of each series moved from round to round.
import {
  append,
  isWithheld,
  progressDocument,
  scoreLinked,
  seriesIn,
  seriesProgress,
  type LinkedAssessment,
  type Problem,
  type ResultWords,
  type ScoredRound,
} from "../core.ts";
import { asOfDay } from "./asOfDay.ts";
import type { Assessment, Linked } from "./assessment.ts";
import { givenOptions } from "./givenOptions.ts";
import { linkedAssessments } from "./linkedAssessments.ts";
import { printable } from "./printable.ts";
import { problemsJson } from "./problemsJson.ts";
import { provenance } from "./provenance.ts";
import type { ProgressResult } from "./results.ts";
import { scoreNames, type ScoreOptions } from "./score.ts";
import { withoutEnvelope } from "./withoutEnvelope.ts";
import type { Workspace } from "./workspace.ts";

/**
 * The rounds of each series in the order of time: the figure in each, what moved it from one to the next, and what became of
 * each clause. What `nap progress` gives. Assessments that name no round are in no series; a round whose figures are withheld,
 * or whose assessment has no method, has none.
 *
 * Throws as `score` does.
 *
 * @example
 * const rounds = "rounds: [{id: m06, as-of: 2020-06-30}, {id: y1, as-of: 2020-12-31}]";
 * const watched = readPlan(`${planText}\n${rounds}\n`).value;
 * const inRound = (round, status) => readAssessment(
 *   `format: nap/assessment@1\nid: ${round}\nplan: small\nscale: three-step\nmethod: halves\nround: ${round}\nseries: watch`,
 *   { ratings: readCsv(`clause,status\n1.1,full\n1.2,${status}\n`).value },
 * ).value;
 * const [{ steps }] = progress([inRound("y1", "full"), inRound("m06", "none")], { plan: watched }).series;
 * steps.map(({ from, to, move }) => [from, to, move.value]) // [["m06", "y1", "50.00"]]
 */
export function progress(
  assessments: Workspace | Iterable<Assessment>,
  options: ScoreOptions = {},
): ProgressResult {
  const { asOf, ...others } = givenOptions(options, scoreNames);
  const day = asOfDay(asOf);
  const { linked, reportsOn, inputs, words } = linkedAssessments(assessments, others);
  const problems: Problem[] = linked.flatMap(({ trust }) => trust.problems);
  const scoreOf = (item: LinkedAssessment): ScoredRound => {
    const { id } = item.assessment.value;
    if (item.method === null) return { id, score: null };
    const { score, problems: own } = scoreLinked(item, item.method, (item as Linked).around, day);
    append(problems, own);
    return { id, score: isWithheld(score) ? null : score };
  };
  const found = seriesIn(linked).map((planned) => seriesProgress(planned, scoreOf, day));
  const reports = reportsOn(found, day);
  const documentIn = (language: ResultWords) =>
    progressDocument(found, problemsJson([...new Set(problems)], language), provenance(inputs), language, {
      all: true,
      asOf: day,
      gates: [],
      reports,
      reported: [],
    });
  return printable(withoutEnvelope<ProgressResult>(documentIn(words).json()), documentIn, words);
}
