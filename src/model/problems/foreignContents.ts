// The kinds of files that nap names, and does not read.
import type { NoParams, PlainCase } from "./problemInfo.ts";

/** What a file is that is not text, or not a table. */
export interface ForeignContents {
  readonly "zero-bytes": NoParams;
  readonly zip: NoParams;
  /** Written by Word or PowerPoint of 1997 to 2003, or something else of that time. */
  readonly "old-document": NoParams;
  readonly "old-locked": NoParams;
  readonly pdf: NoParams;
  readonly image: NoParams;
  readonly gzip: NoParams;
  readonly archive: NoParams;
  readonly database: NoParams;
  readonly parquet: NoParams;
  readonly rtf: NoParams;
  readonly "web-archive": NoParams;
  /** Excel 2003 XML. */
  readonly "spreadsheet-xml": NoParams;
  readonly xml: NoParams;
  /** A text of OpenDocument, a presentation, a book. */
  readonly "other-document": NoParams;
  /** Where a document of nap is expected. */
  readonly workbook: NoParams;
  /** A row of a table that has more bytes than any row. */
  readonly "long-row": { readonly row: number; readonly megabytes: number };
}

/** Those of which there is no more to say. */
export type ForeignKind = PlainCase<ForeignContents>;
