// Problems and the sources that were read → the same problems at their exact columns, each with its line.
import { locatePlaces } from "../../io/locatePlaces.ts";
import type { Source } from "../../io/openSource.ts";
import type { Problem } from "../../core.ts";
import type { LocatedProblem } from "../loaded.ts";

/** A source that was read, and the delimiter of a table. */
export interface ReadSource {
  readonly source: Source;
  readonly delimiter: string | null;
}

/** @param sources by name; a problem of another source keeps its place */
export async function locateProblems(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, ReadSource>,
): Promise<LocatedProblem[]> {
  const bySource = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.at.path !== undefined) continue;
    const own = bySource.get(problem.at.source);
    if (own === undefined) bySource.set(problem.at.source, [problem]);
    else own.push(problem);
  }
  const located = new Map<Problem, LocatedProblem>();
  for (const [name, own] of bySource) {
    const known = sources.get(name);
    if (known === undefined) continue;
    const places = await locatePlaces(
      known.source,
      own.flatMap(({ at, others = [] }) => [at, ...others]),
      known.delimiter,
    );
    let next = 0;
    for (const problem of own) {
      const place = places[next++];
      const others = (problem.others ?? []).flatMap(() => places[next++]?.place ?? []);
      if (place === undefined) continue;
      const exact = { ...problem, at: place.place, ...(others.length === 0 ? {} : { others }) };
      located.set(problem, { problem: exact, line: place.text });
    }
  }
  return problems.map((problem) => located.get(problem) ?? { problem, line: "" });
}
