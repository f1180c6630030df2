// Counts of rows by reason → all of them.

export const totalRows = (items: readonly { readonly rows: number }[]): number =>
  items.reduce((sum, { rows }) => sum + rows, 0);
