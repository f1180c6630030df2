// `monitoring.xlsx!Sheet`, `report.html!2` → the path of the file, and the sheet or table that is meant.

export interface SheetReference {
  readonly path: string;
  /** `null` where none is named. */
  readonly sheet: string | null;
}

const reference = /^(.*?\.(?:xls[xm]?|f?ods|html?|docx))!(.+)$/is;

/** Whether a file goes by the name of a table, of a sheet too. */
export const isTableName = (path: string): boolean =>
  /\.(csv|tsv|tab|txt|jsonl?|ndjson|parquet|(xls[xm]?|f?ods|html?|docx)(!.+)?)$/i.test(path);

export function sheetReference(written: string): SheetReference {
  const [, path, sheet] = reference.exec(written) ?? [];
  return path === undefined || sheet === undefined ? { path: written, sheet: null } : { path, sheet };
}

export const withSheet = (path: string, sheet: string | null): string =>
  sheet === null ? path : `${path}!${sheet}`;
