// The documents and tables of a call, before they are linked.
import type { Note, ProblemCode, RuleSeverity, TrustState, WrittenDocument } from "../../core.ts";
import type { TableGroup } from "./tableGroups.ts";
import type { WorkspaceGates } from "./workspaceGates.ts";

export type DocumentOf<F extends WrittenDocument["format"]> = Extract<WrittenDocument, { format: F }>;

export interface AssessmentFile {
  readonly document: DocumentOf<"nap/assessment@1">;
  /** Its absolute path, or `-`. */
  readonly path: string;
}

/** The file of a workspace. */
export interface WorkspaceFile {
  readonly document: DocumentOf<"nap/workspace@1">;
  readonly folder: string;
}

export interface Gathered {
  readonly plans: DocumentOf<"nap/plan@1">[];
  readonly scales: DocumentOf<"nap/scale@1">[];
  readonly methods: DocumentOf<"nap/method@1">[];
  readonly mappings: DocumentOf<"nap/mapping@1">[];
  readonly assessments: AssessmentFile[];
  /** By a key of its own, the tables of one assessment. */
  readonly tables: Map<string, TableGroup>;
  /** The files of workspaces, which say where all the others lie. */
  readonly configs: string[];
  /** The workspaces themselves, with the folders of their files. */
  readonly workspaces: WorkspaceFile[];
  /** The language that the workspace declares, among those that nap has; `null` where there is none. */
  language: string | null;
  /** What the first workspace makes of problems, by code; `null` where there is none. */
  rules: ReadonlyMap<ProblemCode, RuleSeverity> | null;
  /** The gates of the first workspace; `null` where there is none. */
  gates: WorkspaceGates | null;
  /** `unusable` where a workspace has, or may have, a plan whose id cannot be read: no other plan stands in for it. */
  planState: TrustState;
  /** `unusable` where the file of a workspace cannot be read: what lies around it is checked, and nothing is computed. */
  configState: TrustState;
  /** Folders with a plan of their own: no shipped one stands in for it. */
  readonly planned: Set<string>;
  /** What was found out about the files of the call. */
  readonly notes: Note[];
  /** Paths of documents and workspaces that were read: a file may be named twice, or name itself by a pattern. */
  readonly read: Set<string>;
}

/** Before anything is read. */
export const nothingGathered = (): Gathered => ({
  plans: [],
  scales: [],
  methods: [],
  mappings: [],
  assessments: [],
  tables: new Map(),
  configs: [],
  workspaces: [],
  language: null,
  rules: null,
  gates: null,
  planState: "ok",
  configState: "ok",
  planned: new Set(),
  notes: [],
  read: new Set(),
});
