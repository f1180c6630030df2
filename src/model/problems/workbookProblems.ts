// NAP119 to NAP121: what can be wrong with a workbook, and with the choice of its sheet.
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
  readonly "rows-out-of-order": NoParams;
  readonly "missing-text": { readonly row: number };
  readonly "deep-xml": NoParams;
  readonly "malformed-xml": NoParams;
  readonly "endless-text": NoParams;
  readonly "xml-not-utf8": NoParams;
}

export type WorkbookFault = CaseOf<"reason", WorkbookFaults>;

/** What the messages of each code are made of. */
export interface WorkbookProblemParams {
  readonly NAP119: WorkbookFault;
  readonly NAP120: { readonly path: string; readonly sheets: readonly string[] };
  readonly NAP121: {
    readonly sheet: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
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
} as const satisfies Record<keyof WorkbookProblemParams, ProblemInfo>;
