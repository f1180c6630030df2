// NAP6xx: mappings, and tables that are not as their mapping says.
import type { NoParams, ProblemInfo } from "./problemInfo.ts";
import type { InRows, Suggested } from "./problemParts.ts";

/** What is wrong with the source of a column. */
export type SourceFault =
  /** It says no source at all. */
  | "no-source"
  /** A count of what is done, without that of all. */
  | "met-without-of"
  | "of-without-met"
  /** A key that only another one gives a meaning. */
  | "join-without-columns"
  | "optional-without-column"
  | "absent-without-present"
  /** A pattern of file names that does not name the column in braces. */
  | "no-braces"
  /** An order of day, month and year that lacks one of them, or none at all. */
  | "no-date"
  /** A reading that only percents have. */
  | "not-a-percent"
  /** What a row means by being there, for a column that is not the status. */
  | "present-not-status"
  /** Two meanings for texts that are the same folded. */
  | "word-twice"
  /** What is filled down, cut or replaced where no cell of that kind is read. */
  | "fill-without-column"
  | "counts-and-more"
  | "present-and-more"
  /** Rows that are skipped by the number that they only have if they are not. */
  | "skip-by-number"
  | "wide-in-two-columns"
  | "wide-without-cells";

/** What the messages of each code are made of. */
export interface MappingProblemParams {
  /** `column`: ours, or `where` or `skip`; `wanted`: theirs; `found`: the header of the file. */
  readonly NAP601: Suggested & {
    readonly column: string;
    readonly wanted: string;
    /** The other names that it may have; not there where it has one. */
    readonly alternatives?: readonly string[];
    /** What the mapping says of reading, without which the columns are found, and the row of the header then. */
    readonly without?: { readonly key: string; readonly row: number };
    /** The encoding in which the columns are found, where the mapping names another. */
    readonly encoding?: string;
    readonly found: readonly string[];
    readonly file: string;
  };
  readonly NAP602: {
    readonly column: string;
    readonly file: string;
    /** The most frequent first; of many only the first. */
    readonly words: readonly { readonly word: string; readonly rows: number }[];
    /** How many there are. */
    readonly count: number;
    readonly known: readonly string[];
  };
  /** `found`: what stands in that column, the most frequent first. */
  readonly NAP603: {
    readonly file: string;
    readonly rows: number;
    readonly tests: readonly {
      readonly column: string;
      readonly texts: readonly string[];
      readonly found: readonly string[];
    }[];
  };
  readonly NAP604: { readonly column: string; readonly first: string; readonly second: string };
  readonly NAP605: { readonly column: string; readonly fault: SourceFault };
  readonly NAP606: { readonly missing: "clause" | "status" };
  readonly NAP607: { readonly name: string; readonly first: number; readonly second: number };
  readonly NAP608: InRows & {
    readonly column: string;
    readonly written: string;
    readonly as: "share" | "points" | "count" | "number";
    /** Of points: the most there are. */
    readonly of?: string;
  };
  readonly NAP609: InRows & { readonly column: string; readonly written: string; readonly pattern: string };
  readonly NAP610: { readonly file: string; readonly pattern: string };
  readonly NAP611: Suggested & { readonly name: string; readonly known: readonly string[] };
  /** `row`: that of the first text. */
  readonly NAP615: {
    readonly clause: string;
    readonly column: string;
    readonly first: string;
    readonly second: string;
    readonly row: number;
  };
  /** `key`: what the mapping names; `has`: what the tables of the file are. */
  readonly NAP616: {
    readonly key: "rows" | "sheet" | "table";
    readonly file: string;
    readonly has: "rows" | "sheet" | "table" | "none";
  };
  readonly NAP613: NoParams;
  readonly NAP614: { readonly rounds: readonly string[] };
  /** `candidates`: what the name may say under the pattern, each of them known to the plan. */
  readonly NAP621: {
    readonly file: string;
    readonly pattern: string;
    readonly column: string;
    readonly candidates: readonly string[];
  };
  readonly NAP622: {
    readonly column: string;
    readonly first: string;
    readonly second: string;
    readonly file: string;
  };
  readonly NAP620: { readonly row: number; readonly records: number; readonly most: number };
  readonly NAP612: { readonly row: number; readonly met: string; readonly of: string };
}

export const mappingProblems = {
  NAP601: {
    name: "mapped-column-missing",
    severity: "error",
  },
  NAP602: {
    name: "words-without-meaning",
    severity: "error",
  },
  NAP603: {
    name: "where-matches-no-row",
    severity: "error",
  },
  NAP604: {
    name: "two-sources-for-a-column",
    severity: "error",
  },
  NAP605: {
    name: "source-incomplete",
    severity: "error",
  },
  NAP606: {
    name: "mapping-without-ratings",
    severity: "error",
  },
  NAP607: {
    name: "mapped-column-twice",
    severity: "error",
  },
  NAP608: {
    name: "number-not-as-mapped",
    severity: "error",
  },
  NAP609: {
    name: "date-not-as-mapped",
    severity: "error",
  },
  NAP610: {
    name: "file-name-not-as-mapped",
    severity: "error",
  },
  NAP611: {
    name: "unknown-mapping",
    severity: "error",
  },
  NAP612: {
    name: "more-met-than-there-are",
    severity: "error",
  },
  NAP613: {
    name: "present-without-a-plan",
    severity: "error",
  },
  NAP614: {
    name: "claims-of-several-rounds",
    severity: "warning",
  },
  NAP615: {
    name: "rows-of-a-clause-differ",
    severity: "error",
  },
  NAP616: {
    name: "reading-without-meaning",
    severity: "warning",
  },
  NAP620: {
    name: "row-of-too-many-parts",
    severity: "error",
  },
  NAP621: {
    name: "file-name-of-two-meanings",
    severity: "error",
  },
  NAP622: {
    name: "alternatives-side-by-side",
    severity: "error",
  },
} as const satisfies Record<keyof MappingProblemParams, ProblemInfo>;
