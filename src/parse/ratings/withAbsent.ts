// A ratings table and its plan → the table with a row for each clause that has none.
import { clausesOf } from "../../model/clauses.ts";
import type { Place } from "../../model/place.ts";
import type { Plan } from "../../model/plan.ts";
import type { NameColumn, RatingTable } from "../../model/ratingTable.ts";

/**
 * What a list of what is done says of all that it does not name.
 *
 * @example withAbsent(own.value.ratings, plan.value, "none", startOf("m.yaml")).rows // 4
 *
 * @param status of clauses without a row
 * @param at where the mapping says so
 */
export function withAbsent(table: RatingTable, plan: Plan, status: string, at: Place): RatingTable {
  const { names, numbers } = table.column.clause;
  const present = new Set<string>();
  for (let row = 0; row < table.rows; row++) present.add(names[numbers[row] ?? 0] ?? "");
  const absent = clausesOf(plan)
    .map(({ id }) => id)
    .filter((id) => !present.has(id));
  if (absent.length === 0) return table;
  const own = table.rows;
  const isOwn = (row: number): boolean => row < own;
  return {
    ...table,
    rows: own + absent.length,
    column: {
      ...(Object.fromEntries(
        Object.entries(table.column).map(([name, column]) => [
          name,
          extended(
            column,
            absent.map(() => ""),
          ),
        ]),
      ) as unknown as RatingTable["column"]),
      clause: extended(table.column.clause, absent),
      status: extended(
        table.column.status,
        absent.map(() => status),
      ),
    },
    hasEvidence: (row) => isOwn(row) && table.hasEvidence(row),
    hasNote: (row) => isOwn(row) && table.hasNote(row),
    isBlank: (row) => isOwn(row) && table.isBlank(row),
    evidence: (row) => (isOwn(row) ? table.evidence(row) : null),
    note: (row) => (isOwn(row) ? table.note(row) : null),
    place: (row, column) => (isOwn(row) ? table.place(row, column) : at),
  };
}

function extended({ names, numbers }: NameColumn, texts: readonly string[]): NameColumn {
  const all = [...names];
  const known = new Map(names.map((name, number) => [name, number]));
  const more = texts.map((text) => {
    const number = known.get(text) ?? all.push(text) - 1;
    known.set(text, number);
    return number;
  });
  const grown = new Int32Array(numbers.length + more.length);
  grown.set(numbers);
  grown.set(more, numbers.length);
  return { names: all, numbers: grown };
}
