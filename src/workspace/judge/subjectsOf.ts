// Problems at their exact places → what each is about: the rows of tables, and the keys of documents.
import { fileOf, subjectAt, type Place, type ProblemToJudge, type Subject } from "../../core.ts";
import type { Judging, LocatedProblem } from "../loaded.ts";
import { ownerOf } from "./ownerOf.ts";
import type { Ways } from "./waysIn.ts";
import { allRowsOf, rowSubjects } from "./rowSubjects.ts";

export function subjectsOf(
  located: readonly LocatedProblem[],
  { origins, rows }: Judging,
  ways: Pick<Ways, "get">,
  hash: (text: string) => string,
): ProblemToJudge[] {
  const places = located.flatMap(({ problem }) => [problem.at, ...(problem.others ?? [])]);
  const ofRow = rowSubjects(places, rows, hash);
  const allRows = allRowsOf(rows, hash);
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
      ? allRows(at.source).map((row) => ({ in: ownerOf(fileOf(at), origins), ...row }))
      : [at, ...others].map(subjectAtPlace);
    return { problem, line, subjects };
  });
}
