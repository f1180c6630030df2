// What can become of a clause, a part of it, or a group.

/**
 * Only `scored` has a number. `unrated`: nobody rated it; `not-due`: not to be rated yet; `not-applicable`:
 * never to be rated; `insufficient`: there are ratings, but no figure may be made of them.
 */
export type Outcome = "scored" | "not-due" | "unrated" | "not-applicable" | "insufficient";

/** Every outcome, in the order in which they are shown. */
export const outcomes = ["scored", "insufficient", "not-due", "unrated", "not-applicable"] as const;

/** Statuses that exist beside the levels of every scale, and the outcome that they state. */
export type GapStatus = "not-due" | "unrated" | "not-applicable";

export const gapStatuses = ["not-due", "unrated", "not-applicable"] as const;
