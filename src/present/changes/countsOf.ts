// Problems that came, went and stayed → how many there are of each kind.
import type { ChangedProblems } from "./changesSchema.ts";

export const countsOf = ({ new: added, accepted, fixed, unchanged }: ChangedProblems) => ({
  added: added.length,
  accepted: accepted.length,
  fixed: fixed.length,
  unchanged,
});
