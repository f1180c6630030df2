// NAP3xx: names that lead nowhere, or to two places.
import type { AssessorKind } from "../assessment.ts";
import type { ProblemInfo } from "./problemInfo.ts";
import type { RepeatedName } from "./repeatedName.ts";
import type { InRows, RatedThing, RowRef, Suggested } from "./problemParts.ts";

/** What the messages of each code are made of. */
export interface ReferenceProblemParams {
  readonly NAP301: RepeatedName;
  /** `from` and `to`: the first and the last clause of the plan. */
  readonly NAP302: InRows &
    Suggested & { readonly id: string; readonly plan: string; readonly from: string; readonly to: string };
  readonly NAP303: Partial<InRows> & UnknownName;
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
  "nap/plan@1" | "nap/assessment@1" | "nap/scale@1" | "nap/method@1" | "nap/workspace@1" | "yaml" | "table";

export const referenceProblems = {
  NAP301: {
    name: "duplicate-id",
    severity: "error",
    example: {
      in: "plan",
      bad: 'directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.1"}]}]',
      good: 'directions: [{id: "1", clauses: [{id: "1.1"}, {id: "1.2"}]}]',
    },
  },
  NAP302: {
    name: "unknown-clause",
    severity: "error",
    example: { in: "ratings", bad: "clause,status\n1.111,full", good: "clause,status\n1.11,full" },
  },
  NAP303: {
    name: "unknown-body",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.1,Ministry of Justise,full",
      good: "clause,body,status\n1.1,moj,full",
    },
  },
  NAP304: {
    name: "unknown-activity",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,activity,status\n1.2,z,full",
      good: "clause,activity,status\n1.2,a,full",
    },
  },
  NAP305: {
    name: "unknown-source",
    severity: "error",
    example: {
      in: "assessment",
      bad: 'claims: [{figure: "63.33", source: letter}]',
      good: 'claims: [{figure: "63.33", source: letter-2021}]',
    },
  },
  NAP306: {
    name: "unknown-scale",
    severity: "error",
    example: { in: "assessment", bad: "scale: three-steps", good: "scale: three-step" },
  },
  NAP307: {
    name: "unknown-method",
    severity: "error",
    example: { in: "assessment", bad: "method: halvs", good: "method: halves" },
  },
  NAP308: {
    name: "nothing-matched",
    severity: "error",
    unusable: true,
    example: { in: "assessment", bad: 'ratings: "reports/*.cvs"', good: 'ratings: "reports/*.csv"' },
  },
  NAP309: {
    name: "duplicate-rating",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.2,moj,full\n1.2,moj,none",
      good: "clause,body,rater,status\n1.2,moj,first,full\n1.2,moj,second,none",
    },
  },
  NAP310: {
    name: "whole-and-parts",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.1,,full\n1.1,moj,none",
      good: "clause,body,status\n1.1,pgo,full\n1.1,moj,none",
    },
  },
  NAP311: {
    name: "value-without-indicator",
    severity: "error",
    example: { in: "ratings", bad: "clause,value\n1.2,37", good: "clause,activity,value\n1.2,a,37" },
  },
  NAP312: {
    name: "body-not-responsible",
    severity: "warning",
    example: {
      in: "ratings",
      bad: "clause,body,status\n1.1,fin,full",
      good: "clause,body,status\n1.1,pgo,full",
    },
  },
  NAP313: {
    name: "spreadsheet-ate-a-zero",
    severity: "error",
    example: {
      in: "ratings",
      bad: "clause,status\n1.1,full\n1.1,none",
      good: "clause,status\n1.1,full\n1.10,none",
    },
  },
  NAP314: {
    name: "unknown-plan",
    severity: "error",
    example: { in: "assessment", bad: "plan: az-nap-2020", good: "plan: az-nap-2020-2022" },
  },
  NAP315: {
    name: "scope-clause-unknown",
    severity: "error",
    example: {
      in: "assessment",
      bad: 'scope: ["1.1", "1.2", "1.11", "1.99"]',
      good: 'scope: ["1.1", "1.2", "1.11"]',
    },
  },
  NAP316: {
    name: "outside-scope",
    severity: "warning",
    example: { in: "assessment", bad: 'scope: ["1.1", "1.2"]', good: 'scope: ["1.1", "1.2", "1.11"]' },
  },
  NAP317: {
    name: "wrong-kind-of-file",
    severity: "error",
    example: { in: "assessment", bad: "method: plan.yaml", good: "method: strict.yaml" },
  },
  NAP328: {
    name: "whose-account",
    severity: "error",
    example: {
      in: "assessment",
      bad: "assessor: {name: City forum, kind: coded}",
      good: "assessor: {name: City forum, kind: coded}\nof: {body: moj, source: letter-2021}",
    },
  },
  NAP329: {
    name: "rows-not-published",
    severity: "error",
    example: {
      in: "assessment",
      bad: "published: false",
      good: "published: true",
    },
  },
  NAP338: {
    name: "unknown-rule",
    severity: "error",
    example: {
      in: "file",
      bad: "format: nap/workspace@1\nrules: {precent-column: error}",
      good: "format: nap/workspace@1\nrules: {NAP211: error}",
    },
  },
  NAP339: {
    name: "error-cannot-be-lowered",
    severity: "error",
    example: {
      in: "file",
      bad: "format: nap/workspace@1\nrules: {NAP203: warning}",
      good: "format: nap/workspace@1\nrules: {NAP211: info}",
    },
  },
} as const satisfies Record<keyof ReferenceProblemParams, ProblemInfo>;
