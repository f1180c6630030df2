// The gates of a workspace and its plans → those that can be checked, and a problem for each direction or body that no plan has.
import { problem, suggest, type Gate, type Plan, type Problem, type ScoreGate } from "../../core.ts";
import type { WorkspaceGates } from "../find/workspaceGates.ts";

/** NAP242; without any plan nothing is known of directions and bodies. */
export function gatesWithoutGroup(
  gates: WorkspaceGates | null,
  plans: readonly { readonly value: Plan }[],
): { gates: Omit<WorkspaceGates, "places">; problems: Problem[] } {
  const known = {
    direction: plans.flatMap(({ value }) => value.directions.map(({ id }) => id)),
    body: plans.flatMap(({ value }) => value.bodies.map(({ id }) => id)),
  };
  const { score = [], comparison = [], change = [], age = [], schedule = [], noFigure = null } = gates ?? {};
  const places = gates?.places ?? new Map<Gate, never>();
  const isKnown = (gate: ScoreGate): boolean => !("group" in gate) || isKnownGroup(gate.group);
  const isKnownGroup = (group: Gate["group"]): boolean =>
    group.level === "overall" || known[group.level].includes(group.id);
  const problems =
    plans.length === 0
      ? []
      : [...places].flatMap(([gate, place]) => {
          const { kind, group, written } = gate;
          if (group.level === "overall" || isKnown(gate)) return [];
          const { level, id } = group;
          const suggestion = suggest(id, known[level]);
          return [
            problem("NAP242", place, {
              gate: kind,
              written: `${level}:${id}=${written}`,
              fault: "no-group",
              level,
              id,
              ...(suggestion === null ? {} : { suggestion }),
            }),
          ];
        });
  return { gates: { score: score.filter(isKnown), comparison, change, age, schedule, noFigure }, problems };
}
