// Rows with a text → each distinct text of each file, with its rows.
import type { RatingTable } from "../../model/ratingTable.ts";

export interface TextInFile {
  readonly text: string;
  readonly rows: readonly number[];
}

/** In the order of their first rows. */
export function textsByFile(
  table: RatingTable,
  textOf: (row: number) => string | null,
): readonly TextInFile[] {
  const found = new Map<string, { readonly text: string; readonly rows: number[] }>();
  for (let row = 0; row < table.rows; row++) {
    const text = textOf(row);
    if (text === null || text === "") continue;
    const key = `${table.place(row, "clause").source}\n${text}`;
    const own = found.get(key);
    if (own === undefined) found.set(key, { text, rows: [row] });
    else own.rows.push(row);
  }
  return [...found.values()];
}
