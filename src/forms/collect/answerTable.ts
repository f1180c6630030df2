// A sheet → the table of answers in it: which column is which, and the rows below its header.
import {
  answerColumns,
  formCsvColumns,
  formKinds,
  type FormColumn,
  type FormKind,
} from "../../model/form.ts";
import type { Place } from "../../model/place.ts";
import type { ReturnedRow, ReturnedSheet } from "../../model/returned.ts";
import { columnOf } from "../../parse/ratings/ratingHeader.ts";
import { fold } from "../../text/fold.ts";
import type { FormWords } from "./formWords.ts";

/** A column of a form, of its csv, or the body that somebody put beside the answers. */
export type AnswerColumn =
  FormColumn | "form" | "plan" | "planHash" | "round" | "body" | "assessment" | "scale";

export interface AnswerTable {
  readonly sheet: ReturnedSheet;
  readonly kind: FormKind;
  /** Whether each row says itself which form it is of. */
  readonly isCsv: boolean;
  readonly index: ReadonlyMap<AnswerColumn, number>;
  readonly header: ReturnedRow;
  readonly rows: readonly ReturnedRow[];
  /** Columns by their indexes that are none of the form. */
  readonly unknown: readonly number[];
  /** Columns that are there twice: what they hold is not known. */
  readonly doubled: readonly {
    readonly column: AnswerColumn;
    readonly first: number;
    readonly second: number;
  }[];
  readonly at: (row: ReturnedRow, column?: AnswerColumn | number) => Place;
}

/** So many rows are looked at for the header. */
export const mostRows = 60;

/** `null` where no row has the number of a clause and a column of answers. @param file the name that problems show */
export function answerTable(file: string, sheet: ReturnedSheet, words: FormWords): AnswerTable | null {
  for (const [position, row] of sheet.rows.slice(0, mostRows).entries()) {
    const folded = row.cells.map((cell) => fold(cell));
    const isCsv = folded.includes("form") && folded.includes("plan") && folded.includes("clause");
    const kind = isCsv
      ? kindOfCsv(folded)
      : formKinds.find((name) => answerColumns[name].some((column) => columnsOf(folded, words).has(column)));
    const found = isCsv ? csvColumns(folded, kind) : withTranslated(columnsOf(folded, words), folded, kind);
    if (kind === undefined || !found.has("clause")) continue;
    const index = new Map(Array.from(found, ([column, [first = 0]]) => [column, first] as const));
    const used = new Set([...found.values()].flat());
    const source = sheet.name === null ? file : `${file}!${sheet.name}`;
    return {
      sheet,
      kind,
      isCsv,
      index,
      header: row,
      rows: sheet.rows.slice(position + 1),
      unknown: widest(sheet.rows.slice(position)).filter((column) => !used.has(column)),
      doubled: Array.from(found, ([column, [first = 0, second]]) => ({ column, first, second })).flatMap(
        ({ second, ...rest }) => (second === undefined ? [] : [{ ...rest, second }]),
      ),
      at: (own, column = 0) => {
        const at = typeof column === "number" ? column : (index.get(column) ?? 0);
        return {
          source,
          ...(sheet.name === null ? {} : { sheet: sheet.name }),
          line: own.line,
          column: sheet.name === null ? 1 : at + 1,
          row: own.row,
          index: at,
          ...(typeof column === "number" ? {} : { cell: column }),
        };
      },
    };
  }
  return null;
}

type Found = Map<AnswerColumn, number[]>;

const put = (found: Found, column: AnswerColumn, position: number): void => {
  const known = found.get(column);
  if (known === undefined) found.set(column, [position]);
  else known.push(position);
};

function columnsOf(folded: readonly string[], words: FormWords): Found {
  const found: Found = new Map();
  for (const [position, name] of folded.entries()) {
    const column = name === "" ? undefined : words.headers.get(name);
    if (column !== undefined) put(found, column, position);
    else if (name !== "" && columnOf(name) === "body") put(found, "body", position);
  }
  return found;
}

/** Of a form for ratings, what somebody called otherwise, as tables of ratings do: `Статус`. */
function withTranslated(found: Found, folded: readonly string[], kind: FormKind | undefined): Found {
  if (kind !== "rating") return found;
  const used = new Set([...found.values()].flat());
  for (const [position, name] of folded.entries()) {
    const column = used.has(position) || name === "" ? null : columnOf(name);
    if (column !== null && isRenamed(column) && !found.has(column)) found.set(column, [position]);
  }
  return found;
}

const isRenamed = (column: string): column is "status" | "percent" | "evidence" | "note" =>
  ["status", "percent", "evidence", "note"].includes(column);

/** What the csv of a reply calls as tables of ratings do is the body's own. */
const ownOf: Readonly<Record<string, AnswerColumn>> = {
  status: "ownStatus",
  percent: "ownPercent",
  evidence: "ownEvidence",
};

const kindOfCsv = (folded: readonly string[]): FormKind => (folded.includes("answer") ? "reply" : "rating");

function csvColumns(folded: readonly string[], kind: FormKind | undefined): Found {
  const found: Found = new Map();
  const names = new Map<string, string>(formCsvColumns[kind ?? "rating"].map((name) => [fold(name), name]));
  for (const [position, text] of folded.entries()) {
    const name = names.get(text);
    if (name === undefined) continue;
    put(
      found,
      (kind === "reply" && Object.hasOwn(ownOf, name) ? ownOf[name] : name) as AnswerColumn,
      position,
    );
  }
  return found;
}

/** Every column in which a row has something. */
function widest(rows: readonly ReturnedRow[]): number[] {
  const filled = new Set<number>();
  for (const { cells } of rows)
    for (const [position, cell] of cells.entries()) if (cell.trim() !== "") filled.add(position);
  return [...filled].toSorted((a, b) => a - b);
}
