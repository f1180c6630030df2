// A plan, method, scale, mapping or assessment that there is, in short.
import type { AssessorKind } from "./assessorKind.ts";
import type { Day, Period } from "./period.ts";
import type { Text } from "./text.ts";
import type { TrustState } from "./trust.ts";

/** What can be listed, in the order in which it is. */
export const listedKinds = ["plans", "assessments", "mappings", "scales", "methods"] as const;

/** One of them. */
export type ListedKind = (typeof listedKinds)[number];

/** What is said of an item of each kind. */
interface ListFacts {
  readonly plans: {
    readonly period: Period;
    /** `null`: not known, of a plan of totals. */
    readonly directions: number | null;
    readonly clauses: number;
    /** `null`: not known, of a plan of totals that lists none. */
    readonly bodies: number | null;
  };
  readonly assessments: {
    readonly plan: string;
    readonly kind: AssessorKind | null;
    readonly asOf: Day | null;
    readonly rows: number;
    readonly scale: string | null;
    readonly method: string | null;
  };
  /** The columns of nap that it fills. */
  readonly mappings: { readonly columns: readonly string[] };
  /** Ids, worst to best. */
  readonly scales: { readonly levels: readonly string[] };
  readonly methods: { readonly version: string; readonly basis: string; readonly scales: readonly string[] };
}

interface Item<K extends ListedKind> {
  readonly kind: K;
  readonly id: string;
  /** `null`: it has none. */
  readonly title: Text | null;
  readonly source: string;
  readonly state: TrustState;
  readonly facts: ListFacts[K];
}

/** An item with its kind. */
export type ListItem = { readonly [K in ListedKind]: Item<K> }[ListedKind];
