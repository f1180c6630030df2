// A ratings table → the ids of its rows without a rating that head others, and are not clauses.
import type { RatingTable } from "../../model/ratingTable.ts";
import { idShape } from "../../text/idShape.ts";

/**
 * An id that no row rates is a heading where other ids begin with it, as 1 heads 1.1 and 1.2; or where it is not like any
 * id that is rated, as "Direction 1" is not like 1.1.
 */
export function headingsIn(table: RatingTable): ReadonlySet<string> {
  const { names, numbers } = table.column.clause;
  const rated = new Uint8Array(names.length);
  for (let row = 0; row < table.rows; row++) if (!table.isBlank(row)) rated[numbers[row] ?? 0] = 1;
  const count = rated.reduce((all, own) => all + own, 0);
  if (count === 0 || count === names.length - 1) return new Set();
  const ids = names.filter((_, number) => rated[number] === 1);
  const shapes = new Set(ids.map(idShape));
  const parents = new Set(names.flatMap(beginnings));
  return new Set(
    names.filter(
      (id, number) =>
        number > 0 && rated[number] === 0 && (!shapes.has(idShape(id)) || parents.has(id.replace(/\.$/, ""))),
    ),
  );
}

/** 1 and 1.2 of 1.2.3. */
const beginnings = (id: string): string[] => {
  const parts = id.split(".").filter((part) => part !== "");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
};
