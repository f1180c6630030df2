// The first rows of a table without a known column → the one that is most like a header.

/**
 * Most cells are filled, each with a short text of its own, none with a number or a date; of equal ones the first. `null`: no row holds
 * a thing.
 *
 * @example
 * mostLikeHeader([["V Plan of Action"], ["No", "Commitment", "Status"], ["1", "Open data", "Done"]]) // the second
 */
export function mostLikeHeader<Row extends readonly string[]>(rows: readonly Row[]): Row | null {
  let best: { row: Row; points: number } | null = null;
  for (const row of rows) {
    const points = pointsOf(row);
    if (points > 0 && (best === null || points > best.points)) best = { row, points };
  }
  return best?.row ?? null;
}

const longestName = 80;

function pointsOf(row: readonly string[]): number {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const names = filled.filter(
    (cell) => /\p{L}|[№#%]/u.test(cell) && !/^\d/.test(cell) && cell.length <= longestName,
  );
  // A row in which anything but names stands is rather one of the data.
  return filled.length === 0
    ? 0
    : 1 + new Set(names).size * 2 - (filled.length - names.length) * 3 + filled.length;
}
