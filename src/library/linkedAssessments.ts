// A workspace, or a list of assessments → each with its plan, scale and method.
import { masterWords, reportsIn, type Day, type Plan } from "../core.ts";
import type { Assessment, Linked, Surroundings } from "./assessment.ts";
import { link, type LinkOptions } from "./link.ts";
import { NotAResult } from "./notAResult.ts";
import { workspaceOrigins, type Workspace } from "./workspace.ts";

export interface LinkedAssessments {
  readonly linked: readonly Linked[];
  /** Who reported in each round of some plans. Of a list that is no whole workspace nothing is missing where nothing was given. */
  readonly reportsOn: (
    found: readonly { readonly plan: Plan }[],
    asOf: Day | null,
  ) => ReturnType<typeof reportsIn>;
  /** The inputs of all, each once, and the words of the first. */
  readonly inputs: Surroundings["inputs"];
  readonly words: Surroundings["words"];
}

export function linkedAssessments(
  given: Workspace | Iterable<Assessment>,
  options: LinkOptions,
): LinkedAssessments {
  const origin = typeof given === "object" && given !== null ? workspaceOrigins.get(given) : undefined;
  const linked = listOf(origin === undefined ? given : (given as Workspace).assessments).map((assessment) =>
    link(assessment, options),
  );
  const byPath = new Map(linked.flatMap(({ around }) => around.inputs.map((input) => [input.path, input])));
  return {
    linked,
    reportsOn: (found, asOf) =>
      reportsIn(
        found.map(({ plan }) => plan),
        linked,
        asOf,
        origin !== undefined,
      ),
    inputs: [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    words: origin?.around.words ?? linked[0]?.around.words ?? masterWords,
  };
}

function listOf(given: unknown): Assessment[] {
  if (typeof given !== "object" || given === null || !(Symbol.iterator in given))
    throw new NotAResult("a workspace, or a list of assessments");
  return [...(given as Iterable<Assessment>)];
}
