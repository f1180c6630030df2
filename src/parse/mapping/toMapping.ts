// A mapping as written → what each column is filled from, and what is wrong with it.
import { append } from "../../model/append.ts";
import type { InlineMappingText, MappedColumn } from "../../model/mapping.ts";
import type { Path, Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import type { ReadOptions } from "../../model/readOptions.ts";
import type { MappedSource, RowTest, TableMapping } from "../../model/tableMapping.ts";
import { isUnread } from "../../model/unread.ts";
import { fold } from "../../text/fold.ts";
import { sourceOf } from "./sourceOf.ts";

/**
 * The parts of a mapping told apart. Columns that cannot be filled are left out, and are among the problems.
 *
 * @param at the places in the file of the mapping, or in the one that holds it
 * @example
 * const text = { columns: { clause: "Tədbir №", status: { column: "Vəziyyət", words: { hazır: "full" } } } };
 * toMapping("form.yaml", "form", text, () => startOf("form.yaml")).mapping.columns.length // 2
 */
export function toMapping(
  source: string,
  id: string,
  text: InlineMappingText,
  at: (path: Path) => Place,
): { mapping: TableMapping; problems: Problem[] } {
  const problems: Problem[] = [];
  const columns = Object.entries(text.columns).flatMap(([name, written]): MappedSource[] => {
    const column = name as MappedColumn;
    if (written === undefined || isUnread(written)) return [];
    const found = sourceOf(column, written, at(["columns", column]));
    append(problems, found.problems);
    return found.source === null ? [] : [found.source];
  });
  append(problems, wideProblems(columns, at));
  // The number of a row counts the rows that are not skipped.
  if (text.skip !== undefined && Object.hasOwn(text.skip, "#row"))
    problems.push(problem("NAP605", at(["skip", "#row"]), { column: "skip", fault: "skip-by-number" }));
  if (problems.length === 0) append(problems, missingColumns(columns, at));
  return {
    mapping: {
      id,
      source,
      at,
      read: readOptions(text.read ?? {}),
      columns,
      where: testsOf(text.where ?? {}),
      skip: testsOf(text.skip ?? {}),
      repeats: text.repeats ?? "refuse",
    },
    problems,
  };
}

const cells: ReadonlySet<MappedColumn> = new Set<MappedColumn>(["status", "percent", "value"]);

/** Things across columns need a column that reads their cells; cells need things; and one column at most is across. */
function wideProblems(columns: readonly MappedSource[], at: (path: Path) => Place): Problem[] {
  const wide = columns.filter(({ from }) => from.kind === "wide");
  const cellsOfWide = columns.filter(({ from }) => from.kind === "wide-cell");
  const fault = (column: MappedColumn, name: "no-source" | "wide-in-two-columns" | "wide-without-cells") =>
    problem("NAP605", at(["columns", column]), { column, fault: name });
  const [first, second] = wide;
  if (first === undefined) return cellsOfWide.map(({ column }) => fault(column, "no-source"));
  if (second !== undefined) return [fault(second.column, "wide-in-two-columns")];
  if (cellsOfWide.length > 0) return [];
  const lacking = problem("NAP605", ratingsPlace(at, at(["columns", first.column])), {
    column: first.column,
    fault: "wide-without-cells",
  });
  return [lacking];
}

/** A plan needs clauses, an assessment ratings as well; which of both is read is known where the mapping is used. */
function missingColumns(columns: readonly MappedSource[], at: (path: Path) => Place): Problem[] {
  const has = (column: MappedColumn): boolean => columns.some((source) => source.column === column);
  return has("clause") ? [] : [problem("NAP606", at(["columns", "clause"]), { missing: "clause" })];
}

/**
 * Where the line of a mapping stands that would say how rows rate, and is commented out.
 *
 * @param otherwise where there is none
 * @example ratingsPlace(() => startOf("m.yaml"), startOf("m.yaml")).line // 1
 */
export function ratingsPlace(at: (path: Path) => Place, otherwise: Place): Place {
  const around = at(["columns"]);
  const places = [...cells].map((column) => at(["columns", column]));
  return places.find(({ line }) => line !== around.line) ?? otherwise;
}

/**
 * Whether a mapping says how rows rate.
 *
 * @example hasRatings(toMapping("m.yaml", "m", { columns: { clause: "No" } }, () => startOf("m.yaml")).mapping) // false
 */
export const hasRatings = ({ columns }: TableMapping): boolean =>
  columns.some(({ column }) => cells.has(column));

type Words = NonNullable<InlineMappingText["where"]>;

const testsOf = (tests: Words): RowTest[] =>
  Object.entries(tests).map(([column, written]) => {
    const texts = [written].flat().map(String);
    return { column, texts, folded: new Set(texts.map(fold)) };
  });

/** A file gives numbers as it has them, as texts; a sheet whose name is a number is found by its name first. */
function readOptions(read: NonNullable<InlineMappingText["read"]>): ReadOptions {
  const { delimiter, header, table, sheet, ...others } = read;
  return {
    ...(others as ReadOptions),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === "tab" ? "\t" : delimiter }),
    ...(header === undefined ? {} : { header: [header].flat().map(Number) }),
    ...(table === undefined ? {} : { table: Number(table) }),
    ...(sheet === undefined ? {} : { sheet: /^\d{1,4}$/.test(String(sheet)) ? Number(sheet) : sheet }),
  };
}
