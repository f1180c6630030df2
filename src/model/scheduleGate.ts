// What a schedule must keep to: how many clauses may be overdue, and whether all reports must be there.

/** A gate of a schedule. */
export type ScheduleGate =
  { readonly kind: "max-overdue"; readonly limit: number } | { readonly kind: "all-reported" };

/** Whether it is met. */
export type ScheduleGateCheck =
  | {
      readonly kind: "max-overdue";
      readonly assessment: string;
      readonly limit: number;
      readonly met: boolean;
      /** Overdue clauses, and those of which it is not told; `null` where no schedule can be made of the assessment: then it is not met. */
      readonly found: number | null;
      readonly untold: number;
    }
  | {
      readonly kind: "all-reported";
      readonly plan: string;
      readonly met: boolean;
      /** How many reports were due, and which are missing: the round, and who was to report. */
      readonly due: number;
      readonly missing: readonly { readonly round: string; readonly reporter: string }[];
    };
