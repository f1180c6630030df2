// Problems at their exact places → what each is about: the rows of tables, and the keys of documents.
import { fileOf, keysAt, subjectAt, type Place, type ProblemToJudge, type Subject } from "../../core.ts";
import type { Judging, LocatedProblem } from "../loaded.ts";
import { ownerOf } from "./ownerOf.ts";
import { allRowsOf, rowSubjects } from "./rowSubjects.ts";

export async function subjectsOf(
  located: readonly LocatedProblem[],
  { origins, rows }: Judging,
  hash: (text: string) => string,
): Promise<ProblemToJudge[]> {
  const places = located.flatMap(({ problem }) => [problem.at, ...(problem.others ?? [])]);
  const ofRow = rowSubjects(places, rows, hash);
  const ways = new Map<string, ReturnType<typeof keysAt>>();
  for (const source of new Set(places.map(fileOf))) {
    const text = origins.documents.has(source) ? await origins.text(source) : null;
    if (text !== null) ways.set(source, keysAt(text));
  }
  const subjectAtPlace = (place: Place): Subject => {
    const source = fileOf(place);
    const owner = ownerOf(source, origins);
    const row = ofRow(place);
    const column = place.cell === undefined ? {} : { at: place.cell };
    if (row !== null) return { in: owner, ...row, ...column };
    const way = place.path === undefined ? ways.get(source)?.(place.line, place.column) : null;
    return { in: owner, ...(way === null || way === undefined ? column : subjectAt(way)) };
  };
  return located.map(({ problem, line }) => {
    const { at, others = [] } = problem;
    const isCopy = problem.code === "NAP309" && problem.params["copy"] !== undefined;
    const subjects = isCopy
      ? allRowsOf(at.source, rows, hash).map((row) => ({ in: ownerOf(fileOf(at), origins), ...row }))
      : [at, ...others].map(subjectAtPlace);
    return { problem, line, subjects };
  });
}
