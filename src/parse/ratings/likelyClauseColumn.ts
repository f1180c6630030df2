// A header without a column of clauses, and the rows below → the column that looks like it.

/** Most of its cells are ids with digits, and nearly all of them differ; of equal ones the first. `null`: none does. */
export function likelyClauseColumn(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string | null {
  let best: { name: string; points: number } | null = null;
  for (const [index, name] of header.entries()) {
    if (name.trim() === "") continue;
    const cells = rows.map((row) => (row[index] ?? "").trim()).filter((cell) => cell !== "");
    const ids = cells.filter((cell) => id.test(cell));
    if (cells.length < 2 || ids.length * 2 <= cells.length || new Set(ids).size * 5 < ids.length * 4)
      continue;
    const dotted = ids.filter((cell) => /\d[.\-/]\d/.test(cell)).length;
    const points = ids.length + dotted;
    if (best === null || points > best.points) best = { name: name.trim(), points };
  }
  return best?.name ?? null;
}

/** `1.1`, `A-3`, `№ 12`, `Clause 4.2`; no percent, date or long number. */
const id = /^(?:\p{L}{1,12}[ .-]?|№ ?|#)?\d{1,4}(?:[.\-/]\d{1,3}){0,4}[a-zа-я]?\.?$/iu;
