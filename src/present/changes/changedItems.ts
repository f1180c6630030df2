// What became of an assessment, in JSON → a line for each thing that changed: the plan first, then file by file.
import type { Words } from "../words/words.ts";
import type { MovedAssessmentJson } from "./changesSchema.ts";

/** One thing that changed, as people read it. */
export interface ChangedItem {
  /** The file and line; "" for the plan, and for a clause whose rows are as they were. */
  readonly where: string;
  /** The clause, direction or body. */
  readonly id: string;
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  /** `null` where it is told with others as one; as rounded. */
  readonly points: string | null;
}

type Clause = MovedAssessmentJson["clauses"][number];

export function changedItems(
  item: MovedAssessmentJson,
  { comparison: { changes } }: Words<"comparison">,
): ChangedItem[] {
  const ofPlan = (item.terms?.plan?.parts ?? []).map(
    ({ kind, id, before, after, contribution }): ChangedItem => ({
      where: "",
      id,
      what: changes.planKinds[kind],
      before,
      after,
      points: contribution?.value ?? null,
    }),
  );
  const ofRows = item.clauses.flatMap((clause) => cellsOf(clause, changes));
  return [
    ...ofPlan,
    ...ofRows.filter(({ where }) => where !== "").toSorted(byPlace),
    ...inClauses(item, changes),
  ];
}

/** Clauses of which nothing else is told: their weight changed, or only their figures are known. */
function inClauses(
  item: MovedAssessmentJson,
  changes: Words<"comparison">["comparison"]["changes"],
): ChangedItem[] {
  const inPlan = new Set(item.terms?.plan?.parts.map(({ id }) => id));
  return [
    ...item.clauses.flatMap((clause) => cellsOf(clause, changes)).filter(({ where }) => where === ""),
    ...item.clauses
      .filter(({ id, cells, contribution }) => {
        const isMoved = contribution.exact !== "0" && contribution.exact !== null;
        const isTold = item.basis === "rows" && cells.some((cell) => cell.contribution?.exact !== "0");
        return !isTold && (isMoved || !inPlan.has(id));
      })
      .filter(({ cells, contribution }) => cells.length === 0 || contribution.exact !== "0")
      // Without a figure nothing moved it: what has no changed cell has nothing to tell.
      .filter(({ contribution }) => contribution.exact !== null)
      .map(({ id, before, now, contribution }): ChangedItem => ({
        where: "",
        id,
        what: item.basis !== "rows" || before !== now ? "" : changes.clauseAlone,
        before,
        after: now,
        points: contribution.value,
      })),
  ];
}

const cellsOf = (
  { id, cells }: Clause,
  changes: Words<"comparison">["comparison"]["changes"],
): ChangedItem[] =>
  cells.map(({ kind, file, line, activity, body, rater, column, before, after, contribution }) => ({
    where: file === null ? "" : `${file}:${line ?? 1}`,
    id,
    what: [
      ...[activity, body, rater].filter((part) => part !== null),
      kind === "cell" ? (column ?? "") : changes.cellKinds[kind],
    ].join(" · "),
    before,
    after,
    points: contribution?.value ?? null,
  }));

/** By file, then by line as a number. */
function byPlace(a: ChangedItem, b: ChangedItem): number {
  const [one, other] = [a, b].map(({ where }) => /^(.*):(\d+)$/s.exec(where) ?? ["", where, "0"]);
  const [, file = "", line = "0"] = one ?? [];
  const [, otherFile = "", otherLine = "0"] = other ?? [];
  return file < otherFile ? -1 : file > otherFile ? 1 : Number(line) - Number(otherLine);
}
