// The plans, assessments, scales and methods that come with nap, as the build compiles them.
import type { AssessmentText, PlanText, ResolvedMethodText, ScaleText } from "../core.ts";
import compiled from "./shippedData.json" with { type: "json" };

/** A file: its name in the package, the hash of its bytes, and its checked text. */
interface ShippedFile<T> {
  readonly source: string;
  readonly sha256: string;
  readonly text: T;
}

interface ShippedTable {
  readonly source: string;
  readonly sha256: string;
  readonly header: readonly string[];
  readonly records: readonly {
    readonly line: number;
    readonly row: number;
    readonly cells: readonly string[];
  }[];
}

export interface ShippedAssessment extends ShippedFile<AssessmentText> {
  readonly tables: readonly ShippedTable[];
}

export interface ShippedWorkspace {
  readonly plan: ShippedFile<PlanText>;
  readonly assessments: readonly ShippedAssessment[];
}

interface ShippedData {
  readonly workspaces: readonly ShippedWorkspace[];
  readonly scales: readonly ShippedFile<ScaleText>[];
  readonly methods: readonly (ShippedFile<ResolvedMethodText> & { readonly hash: string })[];
}

export const shippedData = compiled as unknown as ShippedData;
