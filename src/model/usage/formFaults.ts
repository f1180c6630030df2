// What can be wrong with a call that asks for forms.
import type { UnknownId } from "./unknownId.ts";

type Nothing = Readonly<Record<never, never>>;

/** What the sentence of each fault is made of. */
export interface FormFaults {
  /** None of `--body`, `--coordinator`, `--all-bodies`, or more than one. */
  readonly "form-for-whom": Nothing;
  /** `--all-bodies` without a folder. */
  readonly "forms-need-folder": Nothing;
  readonly "unknown-round": UnknownId & { readonly plan: string };
  /** Nobody can be sent a form in its name. */
  readonly "body-of-group": { readonly body: string };
  /** `isReply`: it has no rating to reply to. */
  readonly "body-without-clauses": { readonly body: string; readonly isReply: boolean };
  readonly "nothing-for-coordinator": { readonly isReply: boolean };
  /** No scale is named, and the assessments have none or several. */
  readonly "form-scale": { readonly scales: readonly string[] };
  /** A reply is to one assessment: there are several, or none. */
  readonly "form-assessment": { readonly assessments: readonly string[] };
  /** A form is of one plan: there are several, or none that says more than ids. */
  readonly "form-plan": { readonly plans: readonly string[] };
  readonly "not-a-day": { readonly flag: string; readonly written: string };
  readonly "deadline-before-sent": { readonly sent: string; readonly deadline: string };
}
