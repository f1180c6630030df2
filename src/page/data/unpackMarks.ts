// What `packMarks` made of the marks of a chart → the marks.
import type { Mark } from "../../core.ts";
import { ownOfMark, type PackedMarks } from "./packMarks.ts";

export const unpackMarks = (runs: PackedMarks): Mark[] =>
  runs.flatMap(([look, ...own]) => {
    const names = ownOfMark[look["kind"] as Mark["kind"]];
    return Array.from(
      { length: own.length / names.length },
      (_, at) =>
        ({
          ...look,
          ...Object.fromEntries(names.map((name, number) => [name, own[at * names.length + number]])),
        }) as unknown as Mark,
    );
  });
