// NAP119 to NAP122, NAP130 to NAP139: what can be wrong with a file of sheets, tables or lists, with the choice among them, and with where they lie.
import type { InRows } from "./problemParts.ts";
import type { CaseOf, NoParams, ProblemInfo } from "./problemInfo.ts";

/** Why a workbook cannot be read. Parts are files of its container. */
export interface WorkbookFaults {
  readonly "cut-off": NoParams;
  readonly "damaged-directory": NoParams;
  readonly "damaged-part": { readonly part: string };
  readonly "missing-part": { readonly part: string };
  readonly "large-part": { readonly part: string; readonly megabytes: number };
  readonly "unknown-packing": { readonly part: string };
  readonly locked: NoParams;
  readonly "other-container": NoParams;
  /** `root`: the element that its main part consists of. */
  readonly "other-document": { readonly root: string };
  readonly binary: NoParams;
  readonly "same-sheet-twice": NoParams;
  readonly "too-many-sheets": { readonly most: number };
  readonly "too-many-texts": { readonly most: number };
  /** Rows that one row of the file stands for, in cells. */
  readonly "too-many-repeats": { readonly most: number };
  readonly "too-many-cells": { readonly most: number };
  readonly "no-table": NoParams;
  /** A reader in a process of its own that was stopped. */
  readonly "too-long": { readonly seconds: number };
  readonly "too-much-memory": { readonly megabytes: number };
  readonly "not-understood": NoParams;
  readonly "rows-out-of-order": NoParams;
  readonly "missing-text": { readonly row: number };
  readonly "deep-xml": NoParams;
  readonly "malformed-xml": NoParams;
  readonly "endless-text": NoParams;
  readonly "xml-not-utf8": NoParams;
}

/** Why it is not known where the rows of a table stand. `lists`: where lists of records are, in JSON and YAML. */
export interface UnknownRows {
  readonly "no-list": NoParams;
  readonly "several-lists": { readonly lists: readonly string[] };
  readonly "no-such-list": { readonly path: string; readonly lists: readonly string[] };
  readonly "not-a-list": { readonly path: string; readonly lists: readonly string[] };
  /** `last`: the last row that was seen; `row` and `found`: what is most like a header, and where. */
  readonly "no-header-there": {
    readonly header: readonly number[];
    readonly last: number;
    readonly row?: number;
    readonly found?: readonly string[];
  };
}

export type RowsNotFound = CaseOf<"reason", UnknownRows>;

/** Why a file of JSON or YAML cannot be read. Lines and columns count from 1. */
export interface ListFaults {
  readonly "malformed-json": { readonly line: number; readonly column: number };
  readonly "malformed-yaml": { readonly line: number; readonly column: number };
  readonly "too-deep": { readonly most: number };
  readonly "too-many-columns": { readonly most: number };
  readonly "too-many-aliases": NoParams;
}

export type ListFault = CaseOf<"reason", ListFaults>;

export type WorkbookFault = CaseOf<"reason", WorkbookFaults>;

/** What the messages of each code are made of. */
export interface WorkbookProblemParams {
  readonly NAP119: WorkbookFault;
  /** `what`: the file has no sheets, but tables, which go by their numbers. */
  readonly NAP120: { readonly path: string; readonly sheets: readonly string[]; readonly what?: "table" };
  readonly NAP121: {
    readonly sheet: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
    readonly what?: "table";
  };
  /** `most`: how many characters a text may have, how many columns a table, or how many rows the tables of a plan. */
  readonly NAP122: { readonly what: "text" | "columns" | "plan-rows"; readonly most: number };
  readonly NAP130: RowsNotFound;
  readonly NAP131: InRows & { readonly by: "filter" | "hand" };
  /** `read`: one of them was named; else they were left out. */
  readonly NAP132: { readonly sheets: readonly string[]; readonly read: boolean };
  readonly NAP133: ListFault;
  /** `files`: how many were read. */
  readonly NAP137: { readonly bodies: readonly string[]; readonly files: number };
  readonly NAP138: { readonly file: string; readonly of: string };
  /** `root`: the folder within which files may name others. */
  readonly NAP139: { readonly path: string; readonly root: string };
}

export const workbookProblems = {
  NAP119: {
    name: "broken-workbook",
    severity: "error",
  },
  NAP120: {
    name: "several-sheets",
    severity: "error",
  },
  NAP121: {
    name: "unknown-sheet",
    severity: "error",
  },
  NAP122: {
    name: "too-long",
    severity: "error",
  },
  NAP130: {
    name: "rows-not-found",
    severity: "error",
  },
  NAP131: {
    name: "hidden-rows",
    severity: "warning",
  },
  NAP132: {
    name: "hidden-sheets",
    severity: "info",
  },
  NAP133: {
    name: "broken-list",
    severity: "error",
  },
  NAP137: {
    name: "bodies-without-a-report",
    severity: "warning",
  },
  NAP138: {
    name: "copy-of-a-file",
    severity: "warning",
  },
  NAP139: {
    name: "file-outside",
    severity: "error",
    unusable: true,
  },
} as const satisfies Record<keyof WorkbookProblemParams, ProblemInfo>;
