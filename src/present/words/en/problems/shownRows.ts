// What is said of rows as they are written and read.

export const shownRows = {
  title: (source: string) => `first rows of ${source}`,
  row: "row",
  column: "column",
  header: "in the file",
  written: "as written",
  read: "as read",
  /** In the place of a cell. */
  inMapping: "(not in a cell)",
  notRead: "not used",
};
