// Problems of YAML files at their places → what should stand there.
import type { Problem } from "../model/problem.ts";
import type { Wish } from "./edit.ts";
import type { Spot } from "./spots.ts";

/** Ids that YAML takes for numbers, in quotes as they are written; ids with something that nobody sees. */
export const spotsOfProblems = (problems: readonly Problem[]): Spot[] =>
  problems.flatMap((found): Spot[] => {
    const wish = wishOf(found);
    return wish === null ? [] : [{ at: found.at, wish }];
  });

function wishOf(found: Problem): ((written: string) => Wish | null) | null {
  if (found.code === "NAP205")
    return (written) =>
      /^[+\-.\w]+$/.test(written) && found.params.written === written
        ? { text: written, kind: "quoted", code: "NAP205" }
        : null;
  if (found.code !== "NAP204" || !("expected" in found.params)) return null;
  const { expected } = found.params;
  if (expected.kind === "id-without-invisible") {
    const { id } = expected;
    return () => ({ text: id, kind: "spaces", code: "NAP204" });
  }
  if (expected.kind !== "id-without-spaces") return null;
  return (written) =>
    written.trim() === "" || written.trim() === written
      ? null
      : { text: written.trim(), kind: "spaces", code: "NAP204" };
}
