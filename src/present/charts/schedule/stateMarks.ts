// What became of a clause → the mark that says so: squares are late, circles are not; what is full is done.
import type { ScheduleState } from "../../../model/schedule.ts";
import type { Fill, Shape } from "../chart.ts";

export const stateMarks: Readonly<
  Record<ScheduleState, { readonly shape: Shape; readonly fill: Fill; readonly size: number }>
> = {
  overdue: { shape: "square", fill: "hollow", size: 9 },
  "done-late": { shape: "square", fill: "full", size: 9 },
  "done-either": { shape: "square", fill: "half", size: 9 },
  "due-soon": { shape: "triangle", fill: "hollow", size: 10 },
  open: { shape: "circle", fill: "hollow", size: 9 },
  "not-told": { shape: "cross", fill: "hollow", size: 8 },
  done: { shape: "circle", fill: "full", size: 9 },
  "done-before": { shape: "diamond", fill: "full", size: 11 },
  "not-started": { shape: "diamond", fill: "hollow", size: 11 },
  "not-applicable": { shape: "dash", fill: "hollow", size: 9 },
};
