// What a part of the page says that was made with it: texts, tables and charts, in one language.
import type { Chart } from "../../core.ts";

/** A text, or the ids of clauses, to which the page links. */
export type PageCell = string | readonly string[];

export interface PageTable {
  readonly kind: "table";
  /** What it is called by those who do not see it. */
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly isRight: boolean }[];
  readonly rows: readonly (readonly PageCell[])[];
}

/** A piece of a part, from top to bottom. */
export type PageBlock =
  /** Of level 2 with the name of its place on the page. */
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly text: string; readonly id?: string }
  | { readonly kind: "text"; readonly text: string; readonly isQuiet?: boolean }
  | PageTable
  /** What opens where a reader asks for it. */
  | { readonly kind: "more"; readonly title: string; readonly blocks: readonly PageBlock[] }
  /** A chart beside blocks; below them where there is no room. */
  | { readonly kind: "columns"; readonly blocks: readonly PageBlock[]; readonly chart: Chart };

/** Parts that are there where there is something to say. */
export type WrittenPartName = "series" | "schedule" | "sensitivity";

/** The parts of the page that nothing on it computes again, in one language. */
export interface ReportParts {
  /** The charts of each gap, in their order. */
  readonly gaps: readonly (readonly Chart[])[];
  /** The figure of each assessor over the rounds. */
  readonly series: readonly Chart[];
  /** What was due, and what became of it. */
  readonly schedule: readonly PageBlock[];
  /** How sure the figures are. */
  readonly sensitivity: readonly PageBlock[];
}
