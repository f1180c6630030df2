// A scale → levels that cannot be told apart.
import { fold } from "../model/fold.ts";
import type { Located } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";
import type { Level, Scale } from "../model/scale.ts";

/**
 * NAP301 for each spelling (id, label, alias) that two levels share once folded.
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
      const earlier = owner.get(name);
      owner.set(name, earlier ?? level.id);
      return earlier === undefined
        ? []
        : [
            problem("NAP301", scale.at(["levels", index]), {
              what: "status",
              id: name,
              first: `level ${earlier}`,
            }),
          ];
    }),
  );
}

const spellings = ({ id, label, aliases }: Level): string[] => [
  id,
  ...(typeof label === "string" ? [label] : Object.values(label)),
  ...aliases,
];
