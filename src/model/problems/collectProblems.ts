// NAP631 to NAP640: what can be wrong with forms that came back.
import type { FormAnswer } from "../form.ts";
import type { CaseOf, NoParams, ProblemInfo } from "./problemInfo.ts";
import type { RowRef, Suggested } from "./problemParts.ts";

/** Why a file, or a sheet of it, is not a form that can be read. */
export interface FormFaults {
  /** Neither a hidden sheet nor properties nor columns say which form it was. */
  readonly "no-identity": NoParams;
  /** No sheet has the headers of answers; `headers`: of those that are missing. */
  readonly "no-answers": { readonly headers: readonly string[] };
  /** A workbook of Excel 97 to 2003: which of its cells hold formulas is not known. */
  readonly "old-workbook": NoParams;
  /** HTML, Word, JSON: no form goes out in it. */
  readonly "other-kind": NoParams;
  /** Which of several forms in one file a sheet of answers belongs to. */
  readonly "which-form": { readonly bodies: readonly string[] };
  /** A cell beside the answers names a body that the plan does not have. */
  readonly "unknown-body": { readonly written: string };
  /** The scale of its statuses. `named`: by the form, and not known; `scales`: those that know all, and mean different things by them. */
  readonly "no-scale": { readonly named?: string; readonly scales: readonly string[] };
  /** Which of two columns with one header holds the answers. */
  readonly "column-twice": { readonly header: string; readonly first: number; readonly second: number };
}

/** Why it is not known what a row is about. */
export interface RowFaults {
  /** Answers without the id of a clause; `clause`: the only one of which the row has the title. */
  readonly "no-clause": { readonly clause?: string };
  readonly "unknown-clause": Suggested & { readonly written: string };
  /** The plan has it, and the form of this body did not ask about it. */
  readonly "not-asked": { readonly written: string };
  /** The clause is asked about by activity. */
  readonly "unknown-activity": {
    readonly clause: string;
    readonly written: string;
    readonly known: readonly string[];
  };
  /** A number that may have lost its last zero: 1.1 or 1.10. */
  readonly "lost-zero": { readonly written: string; readonly clauses: readonly string[] };
  /** The title beside the id is that of another clause: part of the row was moved. */
  readonly "title-of-another": { readonly clause: string; readonly title: string; readonly of: string };
  /** What the form asked about under this number has another one in the plan now, and the number is another clause's. */
  readonly renumbered: { readonly clause: string; readonly title: string; readonly of: string };
}

/** What in a cell is used, and yet may not be what was meant. */
export interface DoubtfulCells {
  /** A title that the form asked with otherwise. */
  readonly title: { readonly clause: string; readonly written: string; readonly asked: string };
  /** A number as an id, of which the title beside it told the last zero. */
  readonly "id-by-title": { readonly written: string; readonly clause: string };
  /** A percent up to 1 without a sign. */
  readonly "small-percent": { readonly written: string };
  /** A cell that is merged with others, and so counts in several rows. */
  readonly merged: { readonly column: string };
  /** A column that the form had, and the table has not. */
  readonly "no-column": { readonly column: string };
  /** Two rows on one sheet are about one thing; the other, of this number, is blank. */
  readonly "blank-beside": { readonly clause: string; readonly blank: number };
}

/** What the messages of each code are made of. */
export interface CollectProblemParams {
  readonly NAP631: CaseOf<"reason", FormFaults>;
  /** `plans`: those of the workspace; of the other forms, where there is none. */
  readonly NAP632: { readonly plan: string; readonly plans: readonly string[] };
  /** Ids of clauses and activities; all empty where nobody can say what changed. */
  readonly NAP633: {
    readonly plan: string;
    readonly gone: readonly string[];
    readonly added: readonly string[];
    readonly renamed: readonly string[];
    readonly retitled: readonly string[];
    /** The round of the form, where the plan has none of this id. */
    readonly round?: string;
    /** Of a form for replies: the assessment, what it rates otherwise now, and whether what is asked is other, too. */
    readonly assessment?: string;
    readonly rerated?: readonly string[];
    readonly isOther?: boolean;
  };
  readonly NAP634: { readonly row: number } & CaseOf<"reason", RowFaults>;
  /** `shown`: what it last gave; the formula, where the file does not say that. */
  readonly NAP635: { readonly column: string; readonly shown: string };
  /** `columns`: in which the two differ. */
  readonly NAP636: {
    readonly clause: string;
    readonly activity?: string;
    readonly body?: string;
    readonly row: number;
    readonly columns: readonly string[];
    readonly first: RowRef;
  };
  readonly NAP637: { readonly row: number } & CaseOf<"what", DoubtfulCells>;
  /** Headers, and rows without a clause; `number`: columns without a header, by their numbers from 1. */
  readonly NAP638: { readonly columns: readonly string[]; readonly rows: readonly string[] };
  readonly NAP639: {
    readonly what: "macros" | "links" | "comments" | "hidden-rows" | "copy" | "other-file" | "folder";
  };
  readonly NAP640: { readonly row: number } & CaseOf<
    "reason",
    {
      readonly "unknown-answer": Suggested & {
        readonly written: string;
        readonly known: readonly FormAnswer[];
      };
      /** Something is said, and whether the body agrees is not. */
      readonly "no-answer": { readonly columns: readonly string[] };
    }
  >;
}

export const collectProblems = {
  NAP631: { name: "not-a-form", severity: "error" },
  NAP632: { name: "form-of-another-plan", severity: "error" },
  NAP633: { name: "form-of-another-version", severity: "warning" },
  NAP634: { name: "answers-for-nothing-asked", severity: "error" },
  NAP635: { name: "formula-in-an-answer", severity: "error" },
  NAP636: { name: "two-answers", severity: "error" },
  NAP637: { name: "doubtful-cell", severity: "warning" },
  NAP638: { name: "unused-content", severity: "warning" },
  NAP639: { name: "not-taken-from-a-form", severity: "info" },
  NAP640: { name: "reply-without-an-answer", severity: "error" },
} as const satisfies Record<keyof CollectProblemParams, ProblemInfo>;
