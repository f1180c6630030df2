// What moved the figures of a workspace, in JSON → the headings, tables and remarks that people read: a comment of a pull request.
import { dataTable } from "../dataTable.ts";
import { number, text, type Block, type Cell, type Tone } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import type { Words } from "../words/words.ts";
import { countsOf } from "./countsOf.ts";
import { changedItems } from "./changedItems.ts";
import type { ChangesOutput, MovedAssessmentJson } from "./changesSchema.ts";
import { pointsCell } from "./pointsCell.ts";
import { termTable } from "./termTable.ts";

export type ChangeWords = Words<"comparison">;

/** As many lines as are read of one assessment, and of the problems. */
const usualLines = 40;

/** @param all whether every change is listed, and not only the first ones */
export function changesBlocks(
  { against, assessments, changedProblems, gates = [] }: ChangesOutput,
  all: boolean,
  words: ChangeWords,
): Block[] {
  const { changes } = words.comparison;
  const since = against.commit === null ? against.name : `${against.name} (${against.commit.slice(0, 10)})`;
  const moved = assessments.filter(({ state }) => state !== "unchanged");
  const counts = countsOf(changedProblems);
  const isQuiet = moved.length === 0 && counts.added + counts.accepted + counts.fixed === 0;
  return [
    { kind: "heading", level: 1, text: changes.title(since) },
    ...(isQuiet ? [said(changes.nothing)] : []),
    summaryTable(assessments, words),
    ...gates.map(({ text: verdict, met }) => said(verdict, met === null ? "middle" : met ? "good" : "bad")),
    ...moved.flatMap((item) => assessmentBlocks(item, all, words)),
    heading(changes.problems),
    said(changes.counts(counts)),
    ...problemTable(changedProblems, all, words),
  ];
}

const heading = (value: string): Block => ({ kind: "heading", level: 2, text: value });
const said = (value: string, tone: Tone = "plain"): Block => ({ kind: "text", text: value, tone });

const percentCell = (percent: string | null | undefined): Cell =>
  typeof percent === "string" ? number(percent) : text("–", "quiet");

const summaryTable = (
  items: readonly MovedAssessmentJson[],
  { comparison: { changes } }: ChangeWords,
): Block =>
  dataTable(items, [
    { title: changes.assessment, align: "left", grows: true, cell: ({ id }) => text(id) },
    { title: changes.before, align: "right", cell: ({ before }) => percentCell(before?.percent) },
    { title: changes.now, align: "right", cell: ({ now }) => percentCell(now?.percent) },
    { title: changes.move, align: "right", cell: ({ move }) => pointsCell(move?.value) },
    { title: "", align: "left", cell: ({ state }) => text(changes.states[state], "quiet") },
  ]);

function assessmentBlocks(item: MovedAssessmentJson, all: boolean, words: ChangeWords): Block[] {
  const { changes } = words.comparison;
  const { before, now, terms } = item;
  const items = changedItems(item, words);
  const shown = all ? items : items.slice(0, usualLines);
  const isSplit = terms !== null && (terms.rating !== null || terms.together !== null);
  const hasOtherMethod = before !== null && now !== null && before.method.hash !== now.method.hash;
  const claims = item.claims.map((claim) => {
    const state = (own: typeof claim.now): string | null => (own === null ? null : changes.claimStates[own]);
    const figure = localNumber(claim.figure, words.common.decimal);
    return said(changes.claim(figure, state(claim.before), state(claim.now)));
  });
  const isMoved = item.move !== null && item.move.exact !== "0";
  const body = [
    ...(hasOtherMethod ? [said(changes.otherMethod(methodText(before), methodText(now)))] : []),
    ...(item.basis === "clauses" ? [said(changes.byClause, "quiet")] : []),
    ...(item.basis === "clauses-with-rows" ? [said(changes.rowsWithoutParts, "quiet")] : []),
    ...(item.basis === "rows" && !isSplit ? [said(changes.notSplit, "quiet")] : []),
    ...(isSplit && isMoved ? [termTable(item, words)] : []),
    ...(shown.length === 0 ? [] : [itemTable(shown, words)]),
    ...(shown.length < items.length ? [said(changes.allBelow(shown.length, items.length), "quiet")] : []),
    ...(isSplit && shown.some(({ points }) => points === null) ? [said(changes.asOne, "quiet")] : []),
    ...claims,
  ];
  return body.length === 0 ? [] : [heading(item.id), ...body];
}

const methodText = ({ method }: NonNullable<MovedAssessmentJson["now"]>): string =>
  `${method.id} ${method.version}`;

const itemTable = (items: ReturnType<typeof changedItems>, words: ChangeWords): Block => {
  const { changes } = words.comparison;
  const { common } = words;
  return dataTable(items, [
    { title: changes.where, align: "left", drop: 2, keepsEnd: true, cell: ({ where }) => text(where) },
    { title: common.terms.clause, align: "left", cell: ({ id }) => text(id) },
    { title: changes.what, align: "left", cell: ({ what }) => text(what) },
    { title: changes.before, align: "left", drop: 1, cell: ({ before }) => text(before ?? "–") },
    { title: changes.now, align: "left", grows: true, cell: ({ after }) => text(after ?? "–") },
    { title: changes.points, align: "right", cell: ({ points }) => pointsCell(points) },
  ]);
};

function problemTable(
  found: ChangesOutput["changedProblems"],
  all: boolean,
  { comparison: { changes } }: ChangeWords,
): Block[] {
  const items = [
    ...found.new.map((problem) => ({ problem, state: changes.newProblem, tone: "bad" as const })),
    ...found.accepted.map((problem) => ({
      problem,
      state: problem.suppressed === undefined ? changes.inBaseline : changes.suppressed,
      tone: "quiet" as const,
    })),
    ...found.fixed.map((problem) => ({ problem, state: changes.fixedProblem, tone: "good" as const })),
  ];
  if (items.length === 0) return [];
  const shown = all ? items : items.slice(0, usualLines);
  return [
    dataTable(shown, [
      { title: "", align: "left", cell: ({ state, tone }) => text(state, tone) },
      { title: changes.problem, align: "left", cell: ({ problem }) => text(problem.code) },
      {
        title: changes.where,
        align: "left",
        drop: 1,
        keepsEnd: true,
        cell: ({ problem }) => text(placeOf(problem)),
      },
      { title: "", align: "left", grows: true, cell: ({ problem }) => text(problem.message) },
    ]),
    ...(shown.length < items.length ? [said(changes.allBelow(shown.length, items.length), "quiet")] : []),
  ];
}

const placeOf = ({ file, line, cell, sheet }: ProblemJson): string =>
  cell === undefined ? `${file}:${line}` : `${file}!${sheet ?? ""} ${cell}`;
