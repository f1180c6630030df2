// The rows of a table, one by one → what is in it and how it would be read, in bounded memory.
import type {
  ColumnKind,
  CountedText,
  Headings,
  InspectedColumn,
  InspectedSheet,
  Inspection,
} from "../model/inspection.ts";
import { noAnswers, type Answers } from "../model/answers.ts";
import type { TableMapping } from "../model/tableMapping.ts";
import type { Scale } from "../model/scale.ts";
import { isTotal } from "../parse/ratings/isTotal.ts";
import type { TableSink } from "../table/tableRows.ts";
import { mappedNames } from "../parse/mapping/mappedHeader.ts";
import { fold } from "../text/fold.ts";
import { idShape } from "../text/idShape.ts";
import { createColumnTally, type ColumnTally, type Tally } from "./columnTally.ts";
import { countName } from "./countName.ts";
import { guessesOf } from "./guessesOf.ts";
import { guessMapping } from "./guessMapping.ts";
import { namedColumn } from "./namedColumn.ts";
import { scaleKnowing } from "./scaleKnowing.ts";

/** Rows of which all cells are kept, to see which ids repeat and which rows are headings. */
const sampled = 2000;
const mostShown = 20;
const mostColumns = 300;

/** Takes the rows of a table; `finish` says what was in them. */
export interface TableInspector extends TableSink {
  /**
   * May be called again, once more was answered.
   *
   * @param encoding of a text that is not UTF-8
   * @param answers what a person has said of the table
   */
  readonly finish: (
    source: string,
    scales: Iterable<Scale>,
    encoding?: string | null,
    answers?: Answers,
  ) => Inspection;
}

/**
 * An inspector of one table. What it holds does not grow with the number of rows.
 *
 * @param mapping the one that says how the table is read; `null`: it is guessed
 * @example
 * const inspector = createTableInspector();
 * readTableText("own.csv", "Code,State\n1.1,full\n1.2,none\n", inspector);
 * inspector.finish("own.csv", [scale.value]).guesses.map(({ column }) => column) // ["clause", "status"]
 */
export function createTableInspector(mapping: TableMapping | null = null): TableInspector {
  const mapped = mapping === null ? null : mappedNames(mapping);
  let names: readonly string[] = [];
  let header: number | null = null;
  let tallies: ColumnTally[] = [];
  let rows = 0;
  let totals = 0;
  const first: number[] = [];
  const sample: (readonly string[])[] = [];
  let sheets: readonly InspectedSheet[] = [];
  return {
    columnOf: (name) =>
      mapped === null ? (namedColumn(name)?.column ?? null) : (mapped.get(fold(name)) ?? null),
    around(seen) {
      sheets = seen.sheets;
    },
    header(_source, cells, _line, row) {
      names = cells.slice(0, mostColumns).map((cell) => cell.trim());
      header = row;
      tallies = names.map(createColumnTally);
      return true;
    },
    record(cells, _line, row) {
      if (cells.every((cell) => cell.trim() === "")) return;
      rows++;
      if (isTotal(cells.find((cell) => cell.trim() !== "") ?? "")) {
        totals++;
        if (first.length < mostShown) first.push(row);
        return;
      }
      for (const [index, tally] of tallies.entries()) tally.add(cells[index] ?? "");
      if (sample.length < sampled) sample.push(cells);
    },
    finish(source, scales, encoding = null, answers = noAnswers) {
      const known = [...scales];
      const columns = tallies.map((tally, index) => columnOf(names[index] ?? "", tally.finish(), known));
      const guessed =
        mapping === null
          ? guessMapping(
              { columns, rows: rows - totals, scales: known, exceeds: exceedsIn(sample, names) },
              answers,
            )
          : guessesOf(mapping, columns);
      const clause = guessed.guesses.find(({ column }) => column === "clause");
      const index = clause === undefined ? -1 : names.indexOf(clause.from);
      return {
        source,
        sheets,
        header,
        encoding,
        rows,
        columns,
        totals: { rows: totals, first },
        repeated: repeatedIn(sample, index),
        headings: headingsIn(sample, index, names),
        ...guessed,
        guesses: beginsAgain(sample, index)
          ? guessed.guesses.filter(({ column }) => column !== "activity")
          : guessed.guesses,
      };
    },
  };
}

function columnOf(name: string, tally: Tally, scales: readonly Scale[]): InspectedColumn {
  const knownBy =
    tally.kind === "words" && tally.texts.length <= 40 ? scaleKnowing(tally.texts, scales) : null;
  return {
    name,
    ...tally,
    kind: kindOf(name, tally.kind, knownBy !== null),
    texts: tally.texts.slice(0, mostShown),
    knownBy,
  };
}

const bodies: ReadonlySet<string> = new Set(["body", "bodies", "lead", "partners"]);

/** A few numbers, each once, are ids only where they are no amounts. */
const amounts: ReadonlySet<string> = new Set(["status", "percent", "value", "weight"]);

function kindOf(name: string, kind: ColumnKind, isStatus: boolean): ColumnKind {
  const column = namedColumn(name)?.column ?? "";
  if (isStatus) return "statuses";
  if (kind === "ids" && (amounts.has(column) || countName(name) !== null)) return "numbers";
  if (kind === "numbers" && column === "clause") return "ids";
  return (kind === "words" || kind === "long-text") && bodies.has(column) ? "bodies" : kind;
}

/** Where both cells are empty, nothing is counted. */
const exceedsIn =
  (sample: readonly (readonly string[])[], names: readonly string[]) =>
  (met: string, of: string): boolean => {
    const [first, second] = [names.indexOf(met), names.indexOf(of)];
    return sample.some((cells) => {
      const [one, all] = [first, second].map((index) => (cells[index] ?? "").trim());
      if (one === "" && all === "") return false;
      return !whole.test(one ?? "") || !whole.test(all ?? "") || Number(one) > Number(all);
    });
  };

const whole = /^\d{1,9}$/;

function repeatedIn(sample: readonly (readonly string[])[], index: number): CountedText[] {
  const counts = new Map<string, number>();
  for (const cells of sample) {
    const text = (cells[index] ?? "").trim();
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([text, rows]) => (rows > 1 ? [{ text, rows }] : []))
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, mostShown);
}

/**
 * Whether an id comes again after another one. Activities of a clause stand together; numbers that begin again under each heading are
 * other clauses, and would be taken for activities of the first ones.
 */
function beginsAgain(sample: readonly (readonly string[])[], index: number): boolean {
  const seen = new Set<string>();
  let last = "";
  for (const cells of sample) {
    const text = (cells[index] ?? "").trim();
    if (text === "" || text === last) continue;
    if (seen.has(text)) return true;
    seen.add(text);
    last = text;
  }
  return false;
}

/** Rows that hold nothing but a text where the clause stands, which is not like the ids of the others. */
function headingsIn(
  sample: readonly (readonly string[])[],
  index: number,
  names: readonly string[],
): Headings | null {
  if (index < 0 || names.length < 2) return null;
  const isAlone = (cells: readonly string[]): boolean =>
    cells.every((cell, position) => position === index || cell.trim() === "");
  const shapes = new Set(
    sample.filter((cells) => !isAlone(cells)).map((cells) => idShape(cells[index] ?? "")),
  );
  const texts = new Set(
    sample.flatMap((cells) => {
      const text = (cells[index] ?? "").trim();
      return text !== "" && isAlone(cells) && !shapes.has(idShape(text)) ? [text] : [];
    }),
  );
  return texts.size === 0 ? null : { column: names[index] ?? "", texts: [...texts] };
}
