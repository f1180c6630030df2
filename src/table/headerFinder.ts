// The first rows of a table, one by one → the one that heads the table of ratings.

/** Says which column of a ratings table a header cell names, `null` for none. */
export type ColumnOf = (name: string) => string | null;

export interface HeaderRank {
  readonly hasClause: boolean;
  /** How many of its cells name a column. */
  readonly known: number;
}

interface Row {
  readonly cells: readonly string[];
}

export interface HeaderFinder<Kind extends Row> {
  /** Takes the next row; `true`: no other can be the header. */
  readonly take: (row: Kind) => boolean;
  /** The first row with a column of clauses; else with any column; else the first row. `null`: none holds a thing. */
  readonly best: () => (Kind & HeaderRank) | null;
}

/** Titles, dates and remarks may stand above the header in so many rows, empty ones not counted. */
export const mostTitles = 20;

export function createHeaderFinder<Kind extends Row>(columnOf: ColumnOf): HeaderFinder<Kind> {
  let best: (Kind & HeaderRank) | null = null;
  const seen: Kind[] = [];
  const isBetter = ({ cells, hasClause, known }: Kind & HeaderRank): boolean =>
    best === null ||
    (best.known === 0 && known > 0 && !hasClause) ||
    (hasClause && known >= best.known && !seen.some((row) => isRating(row, cells.map(columnOf))));
  return {
    take(row) {
      if (row.cells.every((cell) => cell.trim() === "")) return false;
      const columns = row.cells.map(columnOf).filter((column) => column !== null);
      const header = { ...row, hasClause: columns.includes("clause"), known: columns.length };
      if (isBetter(header)) best = header;
      seen.push(row);
      return (best === header && header.hasClause) || seen.length > mostTitles;
    },
    best: () => best,
  };
}

const ratings: ReadonlySet<string | null> = new Set(["status", "percent", "value"]);

/** An id with digits, and a rating behind it: such a row above a header is no title, and may not be lost without a word. */
function isRating({ cells }: Row, columns: readonly (string | null)[]): boolean {
  const clause = (cells[columns.indexOf("clause")] ?? "").trim();
  return (
    /^(?=\S*\d)\S+$/.test(clause) &&
    columns.some((column, index) => ratings.has(column) && (cells[index] ?? "").trim() !== "")
  );
}
