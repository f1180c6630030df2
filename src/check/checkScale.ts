// A scale → levels that cannot be told apart, or not from a gap.
import { fold } from "../model/fold.ts";
import type { Located } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { Level, Scale } from "../model/scale.ts";
import { statusNames } from "../model/statusNames.ts";

const reserved = statusNames(null);
const besideEveryScale = "the statuses beside every scale: not-applicable, not-due, unrated";

/**
 * NAP301 for each spelling (id, label, alias) that two levels share once folded, or that means a gap on every scale.
 *
 * @example
 * const done = { id: "done", label: "İcra olunub", aliases: [] };
 * const begun = { id: "begun", label: "Başlanıb", aliases: ["icra  olunub"] };
 * checkScale({ ...scale, value: { ...scale.value, levels: [done, begun] } })[0].params.first // "level done"
 */
export function checkScale(scale: Located<Scale>): Problem[] {
  const owner = new Map<string, string>();
  return scale.value.levels.flatMap((level, index) =>
    [...new Set(spellings(level).map(fold))].flatMap((name) => {
      const earlier = reserved.has(name) ? besideEveryScale : owner.get(name);
      owner.set(name, earlier ?? `level ${level.id}`);
      return earlier === undefined
        ? []
        : [problem("NAP301", scale.at(["levels", index]), { what: "status", id: name, first: earlier })];
    }),
  );
}

const spellings = ({ id, label, aliases }: Level): string[] => [
  id,
  ...(typeof label === "string" ? [label] : Object.values(label)),
  ...aliases,
];
