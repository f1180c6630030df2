// The figure of a clause under a method without figures → the statuses that its rows say.
import type { Figure } from "./score.ts";

/** None where it has no status; several where its rows differ. */
export const statusesOf = ({ reasons }: Pick<Figure, "reasons">): readonly string[] =>
  reasons.flatMap((reason) => (reason.id === "status-only" ? reason.params.statuses : []));
