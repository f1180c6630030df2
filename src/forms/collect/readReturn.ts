// The table of answers of one form → its answers by what they are to, what became of its rows, and what is wrong.
import { append } from "../../model/append.ts";
import { answerColumns } from "../../model/form.ts";
import { manyProblems } from "../../model/manyProblems.ts";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ReturnedRow } from "../../model/returned.ts";
import type { Scale } from "../../model/scale.ts";
import type { SkippedReturnRow } from "../../model/collection.ts";
import { statusNames } from "../../model/statusNames.ts";
import { cleanCell } from "../../parse/ratings/cleanCell.ts";
import { fold } from "../../text/fold.ts";
import { answerReader, type Answer } from "./answerReader.ts";
import type { AnswerColumn } from "./answerTable.ts";
import type { FormPart } from "./formParts.ts";
import type { FormWords } from "./formWords.ts";
import { headersOf } from "./headersOf.ts";
import { looseText } from "./looseText.ts";
import { lostColumn } from "./lostColumn.ts";
import { missingColumns } from "./missingColumns.ts";
import { otherTitles } from "./otherTitles.ts";
import { thingName } from "./thingName.ts";
import { thingFinder, type AskedOf } from "./thingFinder.ts";

/** An answer, or that there is none, to one thing. */
export interface ReturnedAnswer {
  readonly clause: string;
  readonly activity: string;
  readonly body: string | null;
  /** Empty: the row is blank. */
  readonly answer: Answer;
  readonly row: number;
  readonly at: Place;
}

export interface ReadReturn {
  readonly answers: readonly ReturnedAnswer[];
  /** How many things have a row, whatever is in it. */
  readonly things: number;
  readonly rows: number;
  readonly skipped: ReadonlyMap<SkippedReturnRow, number>;
  readonly unused: readonly string[];
  readonly problems: readonly Problem[];
}

/** @param bodyOf the body that a text beside the answers names; `null` for none */
export function readReturn(
  { file, form, table, rows }: FormPart,
  asked: AskedOf,
  scale: Scale | null,
  words: FormWords,
  bodyOf: (written: string) => string | null,
): ReadReturn {
  const problems: Problem[] = [];
  const repeated = manyProblems();
  let isDoubtful = false;
  const index = withoutEmptyTwins(table.doubled, table.index, rows, (column, first, second) => {
    isDoubtful = true;
    problems.push(
      problem("NAP631", table.at(table.header, second), {
        reason: "column-twice",
        header: (table.header.cells[second] ?? column).trim(),
        first: first + 1,
        second: second + 1,
      }),
    );
  });
  const names = statusNames(scale);
  const isStatus = (cell: string): boolean =>
    cell !== "" &&
    [form.labels.get("status"), names, words.gaps].some((known) => known?.has(fold(cell)) === true);
  const lost = lostColumn({ file, form, table, rows }, isStatus, (cell) => words.answers.has(fold(cell)));
  if (lost !== null) {
    isDoubtful = true;
    problems.push(
      problem("NAP631", table.at(table.header, lost.position), {
        reason: "no-answers",
        headers: [headersOf(table.header.cells, words)[lost.column]],
      }),
    );
  }
  for (const column of missingColumns(table, lost))
    problems.push(
      problem("NAP637", table.at(table.header), { row: table.header.row, what: "no-column", column }),
    );
  const text = (row: ReturnedRow, column: AnswerColumn): string =>
    cleanCell(row.cells[index.get(column) ?? -1]);
  const at = (row: ReturnedRow, column: AnswerColumn): Place => table.at(row, index.get(column) ?? column);
  const find = thingFinder(asked, new Set(rows.map((row) => text(row, "clause"))), words.months);
  const read = answerReader(form, scale, words);
  const isHeaderAgain = ({ cells }: ReturnedRow): boolean =>
    table.header.cells.every((cell, column) => fold(cell) === fold(cells[column] ?? ""));
  const answers: ReturnedAnswer[] = [];
  const skipped = new Map<SkippedReturnRow, number>();
  const skip = (reason: SkippedReturnRow): void => void skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  const loose: { readonly row: ReturnedRow; readonly text: string }[] = [];
  // Below the table people sign, and write what they have no place for.
  const putAside = (row: ReturnedRow): void => {
    loose.push({ row, text: looseText(row, table) });
    skip("no-clause");
  };
  const things = new Set<string>();
  let count = 0;
  let firstHidden: ReturnedRow | null = null;

  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === "") && row.formulas.size === 0) continue;
    count++;
    if (row.isHidden) firstHidden ??= row;
    if (isHeaderAgain(row)) {
      skip("header-again");
      continue;
    }
    if (isDoubtful) {
      skip("error");
      continue;
    }
    const { answer, problems: ofCells } = read(row.row, (column) => {
      const position = index.get(column);
      return position === undefined
        ? null
        : {
            text: row.cells[position] ?? "",
            isFormula: row.formulas.has(position),
            isMerged: row.merged.has(position),
            at: at(row, column),
          };
    });
    const isSaid = answer === null || answer.size > 0;
    const clause = text(row, "clause");
    if (clause === "" && !isSaid) {
      putAside(row);
      continue;
    }
    const made = formulaIn(row, index);
    if (made !== null) {
      repeated.add("NAP635", () =>
        problem("NAP635", at(row, made), { column: made, shown: text(row, made) }),
      );
      skip("error");
      continue;
    }
    const [title, activityTitle] = [text(row, "title"), text(row, "activityTitle")];
    const thing = find({
      clause,
      activity: text(row, "activity"),
      title,
      activityTitle,
      mayBeNumber: table.sheet.name === null || row.numbers.has(index.get("clause") ?? -1),
    });
    if ("reason" in thing) {
      if (thing.reason === "unknown-clause" && !isSaid) {
        putAside(row);
        continue;
      }
      repeated.add("NAP634", () => problem("NAP634", at(row, "clause"), { row: row.row, ...thing }));
      skip("error");
      continue;
    }
    for (const column of notForAnswers)
      if (/\p{L}/u.test(text(row, column)) && isStatus(text(row, column)))
        loose.push({
          row,
          text: `${thing.clause} · ${table.header.cells[index.get(column) ?? -1]}: ${text(row, column)}`,
        });
    things.add(JSON.stringify([thing.clause, thing.activity]));
    append(problems, ofCells);
    const body = bodyIn(text(row, "body"), table.isCsv, bodyOf);
    if (body === undefined) {
      problems.push(
        problem("NAP631", at(row, "body"), { reason: "unknown-body", written: text(row, "body") }),
      );
      skip("error");
      continue;
    }
    if (thing.isByTitle)
      problems.push(
        problem("NAP637", at(row, "clause"), {
          row: row.row,
          what: "id-by-title",
          written: clause,
          clause: thingName(thing.clause, thing.activity),
        }),
      );
    else
      for (const doubt of otherTitles(thing, { title, activityTitle }))
        repeated.add("NAP637", () =>
          problem("NAP637", at(row, doubt.column), { row: row.row, ...doubt.params }),
        );
    if (answer === null) {
      skip("error");
      continue;
    }
    answers.push({
      clause: thing.clause,
      activity: thing.activity,
      body: body ?? form.body,
      answer,
      row: row.row,
      at: at(row, answerColumns[form.kind].find((column) => answer.has(column)) ?? "clause"),
    });
  }
  const spare = table.unknown.filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? "").trim() !== ""),
  );
  const unused = spare.map((column) => (table.header.cells[column] ?? "").trim() || String(column + 1));
  if (unused.length + loose.length > 0) {
    const first =
      spare.length > 0 ? table.at(table.header, spare[0]) : table.at(loose[0]?.row ?? table.header, 0);
    problems.push(problem("NAP638", first, { columns: unused, rows: loose.map((own) => own.text) }));
  }
  if (firstHidden !== null) problems.push(problem("NAP639", table.at(firstHidden), { what: "hidden-rows" }));
  append(problems, repeated.list());
  return { answers, things: things.size, rows: count, skipped, unused, problems };
}

/** Columns that are locked, in which no status stands unless somebody put it there. */
const notForAnswers = ["direction", "activityTitle", "window"] as const;

/** `undefined`: the cell names none. `null`: it is empty, or not there. */
const bodyIn = (
  written: string,
  isCsv: boolean,
  bodyOf: (written: string) => string | null,
): string | null | undefined => (written === "" || isCsv ? null : (bodyOf(written) ?? undefined));

/** What says what a row is about is never taken from a formula. */
const formulaIn = (row: ReturnedRow, index: ReadonlyMap<AnswerColumn, number>): AnswerColumn | null =>
  (["clause", "activity", "body"] as const).find((column) => row.formulas.has(index.get(column) ?? -1)) ??
  null;

/** Of two columns with one header the one that holds something; both, which is an error, where both do. */
function withoutEmptyTwins(
  doubled: FormPart["table"]["doubled"],
  index: ReadonlyMap<AnswerColumn, number>,
  rows: readonly ReturnedRow[],
  refuse: (column: AnswerColumn, first: number, second: number) => void,
): ReadonlyMap<AnswerColumn, number> {
  const isFilled = (position: number): boolean =>
    rows.some(({ cells, formulas }) => (cells[position] ?? "").trim() !== "" || formulas.has(position));
  const used = new Map(index);
  for (const { column, first, second } of doubled) {
    if (isFilled(first) && isFilled(second)) {
      if (rows.some(({ cells }) => (cells[first] ?? "").trim() !== (cells[second] ?? "").trim()))
        refuse(column, first, second);
    } else if (isFilled(second)) used.set(column, second);
  }
  return used;
}
