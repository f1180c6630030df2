// `gates` of a workspace → the gates of scores and of comparisons, each with its place.
import {
  comparisonGateKinds,
  isUnread,
  isUnreadAt,
  problem,
  readComparisonGate,
  readMaxAge,
  readMaxDrop,
  readScoreGate,
  scoreGateKinds,
  type Gate,
  type GateFault,
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
  const isTrue = (kind: "require-evidence" | "no-regression" | "all-reported"): boolean =>
    gates[kind] === true && !isUnreadAt(unread, ["gates", kind]);
  if (isTrue("require-evidence")) score.push({ kind: "require-evidence" });
  /** A number, or a list of them where the kind may be one, read by `read`; none where it is not there or is not a gate. */
  const gatesAt = <G extends object>(
    kind: "max-age" | "max-drop" | "max-gap" | "min-agreement",
    read: (written: string) => G | GateFault,
  ): G[] => {
    const listed = gates[kind];
    return [listed ?? []].flat().flatMap((item, index) => {
      const path = Array.isArray(listed) ? ["gates", kind, index] : ["gates", kind];
      if (isUnread(item) || isUnreadAt(unread, path)) return [];
      const written = String(item);
      const found = read(written);
      if (!("fault" in found)) return [found];
      problems.push(problem("NAP242", at(path), { gate: kind, written, ...found }));
      return [];
    });
  };
  const overdue = gates["max-overdue"];
  const noFigure = gates["if-no-figure"];
  return {
    score,
    age: gatesAt("max-age", readMaxAge),
    comparison: comparisonGateKinds.flatMap((kind) =>
      gatesAt(kind, (written) => readComparisonGate(kind, written)),
    ),
    change: [
      ...gatesAt("max-drop", readMaxDrop),
      ...(isTrue("no-regression") ? [{ kind: "no-regression", limit: zero, written: "" } as const] : []),
    ],
    schedule: [
      ...(overdue === undefined || isUnreadAt(unread, ["gates", "max-overdue"])
        ? []
        : [{ kind: "max-overdue", limit: Number(overdue) } as const]),
      ...(isTrue("all-reported") ? [{ kind: "all-reported" } as const] : []),
    ],
    noFigure: noFigure === undefined || isUnreadAt(unread, ["gates", "if-no-figure"]) ? null : noFigure,
    places,
  };
}
