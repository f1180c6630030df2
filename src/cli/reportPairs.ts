// The assessments of a page → the pairs that are held against each other, and the rounds that are told as a series.
import {
  compareScores,
  isWithheld,
  seriesIn,
  seriesProgress,
  type Comparison,
  type Day,
  type LinkedAssessment,
  type Score,
  type SeriesProgress,
} from "../core.ts";

/** The intervals that they are for stand on no page. */
const options = { seed: 1, resamples: 2000 };

/** So many assessments are held against the first. */
const most = 6;

/** Rounds of one assessor are no two opinions: of each series the last round that has a figure stands for it. */
export function reportPairs(
  items: readonly { readonly linked: LinkedAssessment; readonly score: Score }[],
  asOf: Day | null,
): {
  readonly pairs: readonly Comparison[];
  readonly series: readonly SeriesProgress[];
  /** Of each series the last round that has a figure, and what is in none. */
  readonly standing: ReadonlySet<Score>;
} {
  const scores = new Map(items.map(({ linked, score }) => [linked, score]));
  const series = seriesIn(items.map(({ linked }) => linked))
    .map((planned) =>
      seriesProgress(
        planned,
        (linked) => {
          const score = scores.get(linked) ?? null;
          const { id } = linked.assessment.value;
          return { id, score: score === null || isWithheld(score) ? null : score };
        },
        asOf,
      ),
    )
    .filter(({ rounds }) => rounds.length > 1);
  const last = new Set(
    series.flatMap(
      ({ rounds }) => rounds.findLast(({ score }) => (score?.overall.value ?? null) !== null)?.score ?? [],
    ),
  );
  const inSeries = new Set(series.flatMap(({ rounds }) => rounds.flatMap(({ score }) => score ?? [])));
  const standing = new Set([...scores.values()].filter((score) => !inSeries.has(score) || last.has(score)));
  const [first, ...others] = [...standing].filter((score) => score.overall.value !== null);
  const pairs =
    first === undefined ? [] : others.slice(0, most).map((other) => compareScores(first, other, options));
  return { pairs, series, standing };
}
