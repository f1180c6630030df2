// NAP1xx: what can be wrong with a file as a file.
import type { ClaimColumn } from "../claimColumn.ts";
import type { ReplyColumn } from "../replies.ts";
import type { RatingColumn } from "../ratingTable.ts";
import type { BadEncoding } from "./badEncoding.ts";
import type { ForeignContents } from "./foreignContents.ts";
import type { CaseOf, NoParams, ProblemInfo } from "./problemInfo.ts";
import type { YamlSlip } from "./yamlSlips.ts";

/** Why a file cannot be read. `system`: for another reason, which the system names by `errno`. */
export interface UnreadableReasons {
  readonly "no-such-file": NoParams;
  readonly "parent-is-no-folder": NoParams;
  readonly "no-permission": NoParams;
  readonly "is-folder": NoParams;
  readonly "is-pipe": NoParams;
  readonly "name-too-long": NoParams;
  readonly "links-to-itself": NoParams;
  readonly "reading-failed": NoParams;
  readonly "changed-while-read": NoParams;
  readonly "impossible-name": NoParams;
  readonly "cannot-be-opened": NoParams;
  readonly system: { readonly errno: string };
}

export type UnreadableReason = CaseOf<"reason", UnreadableReasons>;

/** What the messages of each code are made of. */
export interface FileProblemParams {
  readonly NAP101: { readonly path: string } & UnreadableReason;
  readonly NAP102: NoParams;
  readonly NAP103: CaseOf<"found", ForeignContents>;
  readonly NAP104: BadEncoding;
  /** In megabytes; `unpacked`: the size of a workbook once it is unpacked. */
  readonly NAP105: {
    readonly size: number;
    readonly limit: number;
    readonly needed: number;
    readonly what?: "unpacked";
  };
  readonly NAP106: YamlSlip;
  readonly NAP107: { readonly cause: "aliases" | "size" };
  readonly NAP108: { readonly key: string };
  readonly NAP109: { readonly row: number; readonly found: number; readonly expected: number };
  readonly NAP110: { readonly row: number };
  readonly NAP111: {
    readonly column: RatingColumn | ClaimColumn | ReplyColumn;
    readonly names: readonly string[];
    readonly found: readonly string[];
    readonly suggestion?: string;
    /** The column whose cells look like ids of clauses. */
    readonly likely?: string;
    /** Of a file of several sheets: what is most like a header in each. */
    readonly sheets?: readonly { readonly sheet: string; readonly found: readonly string[] }[];
  };
  /** `columns`: all `count` of them, where several are told at once. A column without a name (`column` is "") goes by its number, from 1, and by the first row that fills it. */
  readonly NAP112: {
    readonly column: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
    readonly number?: number;
    readonly row?: number;
    readonly count?: number;
    readonly columns?: readonly string[];
  };
  /** Cells of the header, counted from 1. */
  readonly NAP113: {
    readonly column: RatingColumn | ClaimColumn | ReplyColumn;
    readonly first: number;
    readonly second: number;
  };
  /** `found` is "" where there is no format line. */
  readonly NAP114: {
    readonly found: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  /** `last`: the rows below were not read either. */
  readonly NAP115: {
    readonly row: number;
    readonly reason: "behind-closing-quote" | "inside-cell";
    readonly last?: true;
  };
  readonly NAP116: { readonly lines: number };
  /** Rows below the header; none where the assessment names no table. */
  readonly NAP117: { readonly rows?: number };
  readonly NAP118: {
    readonly column: string;
    readonly missing: RatingColumn | ClaimColumn | ReplyColumn;
    readonly known: readonly string[];
  };
}

export const fileProblems = {
  NAP101: {
    name: "unreadable-file",
    severity: "error",
    unusable: true,
  },
  NAP102: {
    name: "empty-file",
    severity: "error",
  },
  NAP103: {
    name: "not-text",
    severity: "error",
  },
  NAP104: {
    name: "not-utf8",
    severity: "error",
  },
  NAP105: {
    name: "too-large",
    severity: "error",
    unusable: true,
  },
  NAP106: {
    name: "yaml-syntax",
    severity: "error",
  },
  NAP107: {
    name: "too-many-values",
    severity: "error",
  },
  NAP108: {
    name: "duplicate-key",
    severity: "error",
  },
  NAP109: {
    name: "ragged-row",
    severity: "error",
  },
  NAP110: {
    name: "unclosed-quote",
    severity: "error",
  },
  NAP111: {
    name: "missing-column",
    severity: "error",
  },
  NAP112: {
    name: "unknown-column",
    severity: "warning",
  },
  NAP113: {
    name: "duplicate-column",
    severity: "error",
  },
  NAP114: {
    name: "unknown-format",
    severity: "error",
  },
  NAP115: {
    name: "stray-quote",
    severity: "error",
  },
  NAP116: {
    name: "swallowed-rows",
    severity: "warning",
  },
  NAP117: {
    name: "no-ratings",
    severity: "warning",
  },
  NAP118: {
    name: "misspelt-column",
    severity: "error",
  },
} as const satisfies Record<keyof FileProblemParams, ProblemInfo>;
