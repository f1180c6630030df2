// `monitoring.xlsx!Sheet` → the path of the workbook, and the sheet that is meant.

export interface SheetReference {
  readonly path: string;
  /** `null` where none is named. */
  readonly sheet: string | null;
}

const workbook = /\.xls[xm]$/i;
const reference = /^(.*?\.xls[xm])!(.+)$/is;

export const isWorkbookName = (path: string): boolean => workbook.test(path);

/** Whether a file goes by the name of a table, of a sheet too. */
export const isTableName = (path: string): boolean => /\.(csv|tsv|tab|txt|xls[xm](!.+)?)$/i.test(path);

export function sheetReference(written: string): SheetReference {
  const [, path, sheet] = reference.exec(written) ?? [];
  return path === undefined || sheet === undefined ? { path: written, sheet: null } : { path, sheet };
}

export const withSheet = (path: string, sheet: string | null): string =>
  sheet === null ? path : `${path}!${sheet}`;
