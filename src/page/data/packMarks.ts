// The marks of a chart → the same, short: those that follow each other and look alike name their look once.
import type { Chart, Mark } from "../../core.ts";

/** What marks have in common, and what each has of its own, one after the other. */
export type PackedMarks = readonly (readonly [look: Readonly<Record<string, unknown>>, ...own: unknown[]])[];

export type PackedChart = Omit<Chart, "marks"> & { readonly packed: PackedMarks };

/** In this order. */
export const ownOfMark = {
  text: ["x", "y", "text"],
  line: ["points"],
  shape: ["x", "y"],
  box: ["x", "y", "width", "height"],
} as const satisfies Readonly<Record<Mark["kind"], readonly string[]>>;

export function packMarks(marks: readonly Mark[]): PackedMarks {
  const runs: [look: Record<string, unknown>, ...own: unknown[]][] = [];
  let last = "";
  for (const mark of marks) {
    const names: readonly string[] = ownOfMark[mark.kind];
    const look = Object.fromEntries(Object.entries(mark).filter(([name]) => !names.includes(name)));
    const values: Readonly<Record<string, unknown>> = { ...mark };
    const key = JSON.stringify(look);
    if (key !== last) runs.push([look]);
    last = key;
    for (const name of names) runs.at(-1)?.push(values[name]);
  }
  return runs;
}
