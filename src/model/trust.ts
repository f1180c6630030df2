// What was read of a file, and what is wrong with it → how far it can be relied on.
import type { Located, Path } from "./place.ts";
import { isError, type Problem } from "./problem.ts";

/**
 * `ok`: all of it was read, and no error was found. `partial`: it is checked, and the figures that depend on it are
 * withheld. `unusable`: nothing is computed from it.
 */
export type TrustState = "ok" | "partial" | "unusable";

/** How far something that was loaded can be relied on. */
export interface Trust {
  readonly state: TrustState;
  /** Where something is wrong, or may be missing because of that. */
  readonly unread: readonly Path[];
  /** What was found in it. */
  readonly problems: readonly Problem[];
}

/** Something that was read from a file, and how far it can be relied on. */
export type Trusted<T> = Located<T> & { readonly trust: Trust };

/**
 * How far a part can be relied on.
 *
 * @param isUsable whether anything may be computed from it
 * @example
 * trustIn([["levels", 0, "id"]], [], true).state // "partial"
 * trustIn([], [], false).state // "unusable"
 */
export function trustIn(unread: readonly Path[], problems: readonly Problem[], isUsable: boolean): Trust {
  const state = !isUsable ? "unusable" : unread.length > 0 || problems.some(isError) ? "partial" : "ok";
  return { state, unread, problems };
}

/**
 * A part from which something may be computed; else `null`.
 *
 * @example
 * usable({ ...halves, trust: trustIn([], [], false) }) // null
 * usable({ ...halves, trust: trustIn([], [], true) }).value.id // "halves"
 */
export const usable = <P extends { readonly trust: Trust }>(part: P | null): P | null =>
  part === null || part.trust.state === "unusable" ? null : part;
