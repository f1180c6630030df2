// The documents and tables of a call, before they are linked.
import type { WrittenDocument } from "../../index.ts";

export type DocumentOf<F extends WrittenDocument["format"]> = Extract<WrittenDocument, { format: F }>;

export interface AssessmentFile {
  readonly document: DocumentOf<"nap/assessment@1">;
  /** Its absolute path, or `-`. */
  readonly path: string;
}

export interface Gathered {
  readonly plans: DocumentOf<"nap/plan@1">[];
  readonly scales: DocumentOf<"nap/scale@1">[];
  readonly methods: DocumentOf<"nap/method@1">[];
  readonly assessments: AssessmentFile[];
  readonly tables: string[];
  /** A plan file was named that could not be read: what refers to it stays silent. */
  brokenPlan: boolean;
  /** Paths of documents and workspaces that were read: a file may be named twice, or name itself by a pattern. */
  readonly read: Set<string>;
}
