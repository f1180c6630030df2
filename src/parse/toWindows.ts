// The window of a clause as written, or the several that its sources give → the days.
import type { Path } from "../model/place.ts";
import type { Period } from "../model/period.ts";
import type { Clause, PlanText } from "../model/plan.ts";
import type { SourcedWindow } from "../model/rounds.ts";
import type { Reader } from "./reader.ts";

type ClauseText = PlanText["directions"][number]["clauses"][number];

/**
 * The window of a clause, and all of them where it has `windows`, of which the first counts. A window that says no start
 * begins with the plan; one that cannot be read is left out, which is a problem.
 *
 * @param period of the plan
 */
export function toWindows(
  reader: Reader,
  { id, window, windows }: Pick<ClauseText, "id" | "window" | "windows">,
  path: Path,
  period: Period,
): Pick<Clause, "window" | "windows"> {
  if (windows === undefined)
    return { window: window === undefined ? period : (reader.period(window, [...path, "window"]) ?? period) };
  if (window !== undefined) reader.report("NAP702", [...path, "windows"], { clause: id });
  const read = windows.flatMap(({ start, end, source, place }, index): SourcedWindow[] => {
    const days = reader.period({ start: start ?? period.start, end }, [...path, "windows", index]);
    return days === null ? [] : [{ ...days, source: source ?? null, place: place ?? null }];
  });
  const [first] = read;
  return first === undefined
    ? { window: period }
    : { window: { start: first.start, end: first.end }, windows: read };
}
