// What resamples are drawn from: the kinds of units, and of units that chance could have made.

/** What is resampled: kinds are numbered from 0, and of one kind all are equal to every statistic. */
export interface Resampled {
  /** The kind of each unit. */
  readonly units: readonly number[];
  /** The kinds of units that chance could have made, drawn alike; see `chancePairs`. */
  readonly chance: readonly number[];
}
