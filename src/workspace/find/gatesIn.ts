// `gates` of a workspace → the gates of scores and of comparisons, each with its place.
import {
  comparisonGateKinds,
  isUnread,
  isUnreadAt,
  problem,
  readComparisonGate,
  readScoreGate,
  scoreGateKinds,
  type ComparisonGate,
  type Gate,
  type Place,
  type Problem,
  type ScoreGate,
} from "../../core.ts";
import type { DocumentOf } from "./gathered.ts";
import type { WorkspaceGates } from "./workspaceGates.ts";

/** @param problems where those are added that are not gates: an error, since nobody would see that it guards nothing */
export function gatesIn(
  { text: { gates = {} }, unread, at }: DocumentOf<"nap/workspace@1">,
  problems: Problem[],
): WorkspaceGates {
  const places = new Map<Gate, Place>();
  const score: ScoreGate[] = [];
  const comparison: ComparisonGate[] = [];
  for (const kind of scoreGateKinds) {
    const listed = gates[kind];
    for (const [index, item] of [listed ?? []].flat().entries()) {
      const path = Array.isArray(listed) ? ["gates", kind, index] : ["gates", kind];
      if (isUnread(item) || isUnreadAt(unread, path)) continue;
      const written = String(item);
      const read = readScoreGate(kind, written);
      if ("fault" in read) problems.push(problem("NAP242", at(path), { gate: kind, written, ...read }));
      else {
        score.push(read);
        places.set(read, at(path));
      }
    }
  }
  if (gates["require-evidence"] === true && !isUnreadAt(unread, ["gates", "require-evidence"]))
    score.push({ kind: "require-evidence" });
  for (const kind of comparisonGateKinds) {
    const item = gates[kind];
    if (item === undefined || isUnread(item) || isUnreadAt(unread, ["gates", kind])) continue;
    const written = String(item);
    const read = readComparisonGate(kind, written);
    if ("fault" in read)
      problems.push(problem("NAP242", at(["gates", kind]), { gate: kind, written, ...read }));
    else comparison.push(read);
  }
  return { score, comparison, places };
}
