// A form as it was sent → the form as people send it back: filled in, sorted, pasted over, with columns of their own.
import { readFileSync } from "node:fs";
import * as spreadsheet from "@e965/xlsx";

type Cell = string | number;

/** By the header as the form shows it, what stands in a cell; by row, which is found by its first cell and its activity. */
export type Answers = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

export interface Habits {
  /** Sorts the rows from the last to the first. */
  readonly sorts?: boolean;
  /** Puts a column of its own in front, with a text in each row. */
  readonly ownColumn?: readonly [title: string, text: string];
  /** Copies the sheet of answers into a workbook of its own: nothing hidden comes along. */
  readonly copiesSheet?: boolean;
  /** Deletes rows that it leaves empty. */
  readonly deletesEmpty?: boolean;
}

/**
 * Written by another program than ours, with nothing of our code: cells are found by the words that a person reads.
 *
 * @param firstHeader the word in the first cell of the header
 * @param activityHeader the word above the activities, where there are some
 */
export function fillIn(
  path: string,
  answers: Answers,
  { firstHeader, activityHeader }: { readonly firstHeader: string; readonly activityHeader: string },
  habits: Habits = {},
): Uint8Array {
  const book = spreadsheet.read(readFileSync(path), { cellStyles: true });
  const name = book.SheetNames[1] ?? "";
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`${path} has no second sheet`);
  const rows = spreadsheet.utils.sheet_to_json<Cell[]>(sheet, { header: 1, raw: false, defval: "" });
  const top = rows.findIndex(([first]) => first === firstHeader);
  const header = (rows[top] ?? []).map(String);
  const activityAt = header.indexOf(activityHeader);
  let body = rows.slice(top + 1).map((cells) => [...cells]);
  for (const [thing, own] of Object.entries(answers)) {
    const row = body.find((cells) => thingOf(cells, activityAt) === thing);
    if (row === undefined) throw new Error(`${path} does not ask about ${thing}`);
    for (const [title, value] of Object.entries(own)) {
      const column = header.indexOf(title);
      if (column < 0) throw new Error(`${path} has no column ${title}: ${header.join(", ")}`);
      row[column] = value;
    }
  }
  if (habits.deletesEmpty === true)
    body = body.filter((cells) => answers[thingOf(cells, activityAt)] !== undefined);
  if (habits.sorts === true) body = body.toReversed();
  const { ownColumn } = habits;
  const filled = [
    ...rows.slice(0, top).map((cells) => (ownColumn === undefined ? cells : ["", ...cells])),
    ownColumn === undefined ? header : [ownColumn[0], ...header],
    ...body.map((cells) => (ownColumn === undefined ? cells : [ownColumn[1], ...cells])),
  ];
  const made = spreadsheet.utils.aoa_to_sheet(filled);
  if (habits.copiesSheet === true) {
    const copy = spreadsheet.utils.book_new();
    spreadsheet.utils.book_append_sheet(copy, made, "Sheet1");
    return bytesOf(copy);
  }
  book.Sheets[name] = made;
  return bytesOf(book);
}

/** `1.3` or `1.3 a`. */
const thingOf = (cells: readonly Cell[], activityAt: number): string =>
  `${cells[0] ?? ""} ${activityAt < 0 ? "" : (cells[activityAt] ?? "")}`.trim();

const bytesOf = (book: spreadsheet.WorkBook): Uint8Array =>
  new Uint8Array(spreadsheet.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
