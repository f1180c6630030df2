// The source of a table → a name for what is made of it.

/**
 * The name of the file without its folder, its ending and its sheet.
 *
 * @example tableName("reports/ngo.csv") // "ngo"
 */
export const tableName = (source: string): string =>
  /^-(!|$)/.test(source)
    ? "stdin"
    : (source.split("/").at(-1) ?? source).replace(/\.(xls[xm]!.*|[^.]+)$/i, "");
