// What was loaded and scored, and what was found wrong with it → its figures, and those that nobody can compute again.
import {
  problemInfo,
  publishableFigures,
  type Problem,
  type ProblemCode,
  type PublishableFigure,
} from "../core.ts";
import type { Loaded } from "../workspace/loaded.ts";
import type { Scored } from "../workspace/score/scoreAll.ts";

/** The severities of the flag, where the workspace gives none. */
const severities: Partial<Record<ProblemCode, "error" | "warning">> = { NAP810: "error", NAP811: "warning" };

/**
 * Those of the rules that are on; with the flag, both.
 *
 * @param isAsked whether the call has the flag
 */
export function publishableOf(
  { assessments, rules }: Loaded,
  scored: readonly Scored[],
  found: readonly Problem[],
  isAsked: boolean,
): { readonly figures: readonly PublishableFigure[]; readonly problems: readonly Problem[] } {
  const all = assessments.map((linked) => {
    const own = scored.find((each) => each.linked === linked);
    const sources = new Set(linked.assessment.value.ratings.sources);
    return publishableFigures(
      linked,
      own?.score ?? null,
      found.filter(({ at }) => sources.has(at.source)),
    );
  });
  return {
    figures: all.flatMap(({ figures }) => figures),
    problems: all.flatMap(({ problems }) =>
      problems.flatMap((each): Problem[] => {
        const severity = rules?.get(each.code) ?? (isAsked ? severities[each.code] : undefined);
        return (severity ?? problemInfo(each.code).severity) === "off"
          ? []
          : [severity === undefined || severity === "off" ? each : { ...each, severity }];
      }),
    ),
  };
}
