// The gates of a workspace and its plans → those that can be checked, and a problem for each direction that no plan has.
import { problem, suggest, type Gate, type Plan, type Problem } from "../../core.ts";
import type { WorkspaceGates } from "../find/workspaceGates.ts";

/** NAP242; without any plan nothing is known of directions. */
export function gatesWithoutDirection(
  gates: WorkspaceGates | null,
  plans: readonly { readonly value: Plan }[],
): { gates: Pick<WorkspaceGates, "score" | "comparison" | "change">; problems: Problem[] } {
  const known = plans.flatMap(({ value }) => value.directions.map(({ id }) => id));
  const { score = [], comparison = [], change = [], places = new Map<Gate, never>() } = gates ?? {};
  const isKnown = ({ direction }: Gate): boolean => direction === null || known.includes(direction);
  const problems =
    known.length === 0
      ? []
      : [...places].flatMap(([gate, place]) => {
          const { kind, direction, written } = gate;
          if (direction === null || isKnown(gate)) return [];
          const suggestion = suggest(direction, known);
          return [
            problem("NAP242", place, {
              gate: kind,
              written: `direction:${direction}=${written}`,
              fault: "no-direction",
              direction,
              ...(suggestion === null ? {} : { suggestion }),
            }),
          ];
        });
  return { gates: { score: score.filter(isKnown), comparison, change }, problems };
}
