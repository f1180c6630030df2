// NAP3xx: names that lead nowhere, or to two places.
import type { AssessorKind } from "../assessorKind.ts";
import type { ProblemInfo } from "./problemInfo.ts";
import type { RepeatedName } from "./repeatedName.ts";
import type { InRows, RatedThing, RowRef, Suggested } from "./problemParts.ts";

/** What the messages of each code are made of. */
export interface ReferenceProblemParams {
  readonly NAP301: RepeatedName;
  /** `from` and `to`: the first and the last clause of the plan. */
  readonly NAP302: InRows &
    Suggested & { readonly id: string; readonly plan: string; readonly from: string; readonly to: string };
  /** `shared`: the ids of the bodies of which it is a name. */
  readonly NAP303: Partial<InRows> & UnknownName & { readonly shared?: readonly string[] };
  readonly NAP304: UnknownName & { readonly clause: string };
  readonly NAP305: UnknownName;
  /** Without an id: none is named. */
  readonly NAP306: Suggested & { readonly id?: string; readonly known: readonly string[] };
  readonly NAP307: UnknownName;
  readonly NAP308: { readonly path: string };
  /** `copy`: so many rows, all of their file, repeat those of another. */
  readonly NAP309: {
    readonly rated: RatedThing;
    readonly row: number;
    readonly first: RowRef;
    readonly copy?: { readonly rows: number; readonly of: string };
  };
  /** `missing`: the clause of which one of the rows may be, and that a spreadsheet turns into this one. */
  readonly NAP310: Pick<RatedThing, "clause" | "activity"> & {
    readonly parts: "activity" | "body";
    readonly whole: RowRef;
    readonly part: RowRef;
    readonly missing?: string;
  };
  readonly NAP311: Pick<RatedThing, "clause" | "activity"> & { readonly row: number };
  readonly NAP312: { readonly body: string; readonly clause: string; readonly known: readonly string[] };
  readonly NAP313: {
    readonly id: string;
    readonly row: number;
    readonly first: RowRef;
    readonly missing: string;
  };
  readonly NAP314: UnknownName;
  readonly NAP315: Suggested & {
    readonly id: string;
    readonly plan: string;
    readonly from: string;
    readonly to: string;
    /** In the place of the scope. */
    readonly in?: "interests";
  };
  readonly NAP316: InRows & { readonly id: string };
  readonly NAP317: { readonly path: string; readonly found: FileKind; readonly expected: FileKind };
  /** `levels`: those of the other scale, worst to best. */
  readonly NAP320:
    | { readonly missing: "like"; readonly level: string }
    | {
        readonly missing: "as";
        readonly level: string;
        readonly scale: string;
        readonly levels: readonly string[];
      };
  readonly NAP321: Suggested & {
    readonly level: string;
    readonly as: string;
    readonly scale: string;
    readonly levels: readonly string[];
  };
  /** `below`: a level that is listed as worse and counts as a better one. */
  readonly NAP322: {
    readonly level: string;
    readonly as: string;
    readonly below: string;
    readonly belowAs: string;
    readonly scale: string;
  };
  /** `kind`: the one that stands where `coded` should; left out where there is none. */
  readonly NAP328: { readonly missing: "of" | "kind"; readonly kind?: AssessorKind };
  readonly NAP329: { readonly rows: number };
  /** Under `rules` of a workspace. */
  readonly NAP338: Suggested & { readonly rule: string };
  /** `code` is an error, which `wanted` would lower. */
  readonly NAP339: { readonly rule: string; readonly code: string; readonly wanted: string };
}

/** A name, and those that could stand in its place. */
type UnknownName = Suggested & {
  readonly id: string;
  readonly known: readonly string[];
};

/** What a file is; `yaml`: some YAML file, `table`: rows. */
export type FileKind =
  | "nap/plan@1"
  | "nap/assessment@1"
  | "nap/scale@1"
  | "nap/method@1"
  | "nap/workspace@1"
  | "nap/mapping@1"
  | "nap/baseline@1"
  | "yaml"
  | "table";

export const referenceProblems = {
  NAP301: {
    name: "duplicate-id",
    severity: "error",
  },
  NAP302: {
    name: "unknown-clause",
    severity: "error",
  },
  NAP303: {
    name: "unknown-body",
    severity: "error",
  },
  NAP304: {
    name: "unknown-activity",
    severity: "error",
  },
  NAP305: {
    name: "unknown-source",
    severity: "error",
  },
  NAP306: {
    name: "unknown-scale",
    severity: "error",
  },
  NAP307: {
    name: "unknown-method",
    severity: "error",
  },
  NAP308: {
    name: "nothing-matched",
    severity: "error",
    unusable: true,
  },
  NAP309: {
    name: "duplicate-rating",
    severity: "error",
  },
  NAP310: {
    name: "whole-and-parts",
    severity: "error",
  },
  NAP311: {
    name: "value-without-indicator",
    severity: "error",
  },
  NAP312: {
    name: "body-not-responsible",
    severity: "warning",
  },
  NAP313: {
    name: "spreadsheet-ate-a-zero",
    severity: "error",
  },
  NAP314: {
    name: "unknown-plan",
    severity: "error",
  },
  NAP315: {
    name: "scope-clause-unknown",
    severity: "error",
  },
  NAP316: {
    name: "outside-scope",
    severity: "warning",
  },
  NAP317: {
    name: "wrong-kind-of-file",
    severity: "error",
  },
  NAP320: {
    name: "half-a-likeness",
    severity: "error",
  },
  NAP321: {
    name: "unknown-level-in-as",
    severity: "error",
  },
  NAP322: {
    name: "likeness-turns-the-order",
    severity: "error",
  },
  NAP328: {
    name: "whose-account",
    severity: "error",
  },
  NAP329: {
    name: "rows-not-published",
    severity: "error",
  },
  NAP338: {
    name: "unknown-rule",
    severity: "error",
  },
  NAP339: {
    name: "error-cannot-be-lowered",
    severity: "error",
  },
} as const satisfies Record<keyof ReferenceProblemParams, ProblemInfo>;
