// `gates` of a workspace → the gates of scores and of comparisons, each with its place.
import {
  comparisonGateKinds,
  readMaxDrop,
  isUnread,
  isUnreadAt,
  problem,
  readComparisonGate,
  readScoreGate,
  scoreGateKinds,
  type ChangeGate,
  type ComparisonGate,
  type Gate,
  type Place,
  type Problem,
  type ScoreGate,
  zero,
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
  return { score, comparison, change: changeGates(gates, unread, at, problems), places };
}

function changeGates(
  gates: NonNullable<DocumentOf<"nap/workspace@1">["text"]["gates"]>,
  unread: DocumentOf<"nap/workspace@1">["unread"],
  at: DocumentOf<"nap/workspace@1">["at"],
  problems: Problem[],
): ChangeGate[] {
  const found: ChangeGate[] = [];
  const isRead = (kind: string, item: unknown): boolean =>
    item !== undefined && !isUnread(item) && !isUnreadAt(unread, ["gates", kind]);
  const { "max-drop": most, "no-regression": none } = gates;
  if (isRead("max-drop", most)) {
    const written = String(most);
    const read = readMaxDrop(written);
    if ("fault" in read)
      problems.push(problem("NAP242", at(["gates", "max-drop"]), { gate: "max-drop", written, ...read }));
    else found.push(read);
  }
  if (isRead("no-regression", none) && none === true)
    found.push({ kind: "no-regression", limit: zero, written: "" });
  return found;
}
