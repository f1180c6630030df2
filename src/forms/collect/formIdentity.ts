// What a form is known by: which plan, body and round it asked, and about what.
import type { FormKind } from "../../model/form.ts";

/** One thing that a form asked about. */
export interface AskedThing {
  readonly clause: string;
  /** "": the clause as a whole. */
  readonly activity: string;
  /** As it was asked, where the form says that; else in every language of the plan. */
  readonly titles: readonly string[];
  /** Of the activity, likewise; none where there is none. */
  readonly activityTitles: readonly string[];
}

/** What a form is known by. */
export interface FormIdentity {
  readonly kind: FormKind;
  readonly plan: string;
  readonly planHash: string | null;
  readonly round: string | null;
  readonly body: string | null;
  readonly scale: string | null;
  readonly assessment: string | null;
  /** The name that its sheet of answers had; `null` where that is not said. */
  readonly sheet: string | null;
  /** `null` where the file does not say it. */
  readonly asked: readonly AskedThing[] | null;
  /** The labels of its drop-downs, folded → ids, by what they are for. */
  readonly labels: ReadonlyMap<"status" | "answer" | "cause", ReadonlyMap<string, string>>;
}
