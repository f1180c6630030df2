// What would have to be known so that a published figure can be checked, and who is asked for it.
import type { Fraction } from "../math/fraction.ts";
import type { ClaimAudit } from "./audit.ts";
import type { Day } from "./period.ts";
import type { Clause, Plan } from "./plan.ts";
import type { Text } from "./text.ts";

type NoParams = Readonly<Record<never, never>>;

/** The closed list of facts that a letter can ask for, in its order, and what each is made of. */
export interface FactParams {
  /** Over how many clauses, where nobody said; `planned`: those of the plan, where there is one. */
  readonly denominator: { readonly planned: number | null };
  /** Which clauses were counted. `other`: numbers over which the figure would be possible, too. */
  readonly "counted-clauses": { readonly stated: number | null; readonly other: readonly number[] };
  /** Of how many clauses the status is not known; `null` without a plan. */
  readonly statuses: { readonly clauses: number | null };
  /** Which share of the statuses it is: so many of those tried round to it. */
  readonly "which-share": { readonly shares: number; readonly tried: number };
  /** Which rule was another than the one that is recorded, which gives `found`. */
  readonly "method-differs": { readonly method: string; readonly found: Fraction | null };
  readonly "status-values": NoParams;
  /** How ratings for bodies and for activities became one value of a clause. */
  readonly parts: { readonly bodies: boolean; readonly activities: boolean };
  readonly weights: { readonly directions: boolean };
  readonly gaps: NoParams;
  readonly rounding: NoParams;
  readonly "more-decimals": NoParams;
  readonly "as-of": NoParams;
  /** For how many clauses nothing is named where it can be checked; `null`: for all. */
  readonly evidence: { readonly clauses: number | null };
}

type FactId = keyof FactParams;

/** A fact that is not in the data. */
export type FactAsked = {
  [I in FactId]: { readonly id: I; readonly params: FactParams[I] };
}[FactId];

/** What the data have already, and the letter therefore does not ask for. */
interface KnownParams {
  readonly clauses: { readonly clauses: number };
  readonly counts: { readonly counts: readonly { readonly band: string; readonly count: number }[] };
  readonly "as-of": { readonly from: Day | null; readonly to: Day };
  readonly rows: { readonly rows: number };
  readonly method: { readonly method: string };
}

export type KnownFact = {
  [I in keyof KnownParams]: { readonly id: I; readonly params: KnownParams[I] };
}[keyof KnownParams];

/** A figure that the letter is about. */
export interface FigureAsked {
  readonly claimed: ClaimAudit;
  readonly facts: readonly FactAsked[];
  readonly known: readonly KnownFact[];
  /** Clauses whose status is not known, to be filled in; none without a plan. */
  readonly table: readonly Clause[];
}

/** Who published a figure: the body whose account it is, the assessor, or, for a figure of the call, nobody that is known. */
export interface Holder {
  readonly kind: "body" | "assessor" | "unknown";
  /** The id of the body, or of the assessment; "" where nobody is known. */
  readonly id: string;
  readonly name: Text;
}

/** A letter to one holder. */
export interface RequestLetter {
  readonly to: Holder;
  readonly plan: Plan | null;
  /** The day as of which its figures are; `null` where none is known. */
  readonly asOf: Day | null;
  readonly figures: readonly FigureAsked[];
}

/** What is to be asked of whom, and the figures of which nothing needs to be asked: the rows give them. */
export interface FiguresRequest {
  readonly letters: readonly RequestLetter[];
  readonly reproduced: readonly ClaimAudit[];
}
