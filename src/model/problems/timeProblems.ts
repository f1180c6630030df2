// NAP7xx: rounds, series and dates.
import type { Day } from "../period.ts";
import type { InRows, Suggested } from "./problemParts.ts";
import type { PointFault } from "./valueProblems.ts";

/** What the messages of each code are made of. */
export interface TimeProblemParams {
  readonly NAP701: { readonly round: string };
  readonly NAP702: { readonly clause: string };
  /** The round before it in the file, which is of a later day or of the same. */
  readonly NAP703: {
    readonly round: string;
    readonly asOf: Day;
    readonly before: string;
    readonly beforeAsOf: Day;
  };
  readonly NAP704: Partial<InRows> & Suggested & { readonly id: string; readonly known: readonly string[] };
  /** `from`: the as-of day of the round before it; `to`: its own, or the last day on which its reports come in. */
  readonly NAP705: { readonly round: string; readonly asOf: Day; readonly from?: Day; readonly to: Day };
  /** `first`: the other assessment of the same series for the same round. */
  readonly NAP706: {
    readonly id: string;
    readonly round: string;
    readonly first: string;
    readonly source: string;
  };
  readonly NAP707: { readonly series: string };
  readonly NAP708: InRows & { readonly date: string; readonly asOf: Day };
  /** `from`: when reports may come in; that the plan states, else the day after the round before. */
  readonly NAP709: InRows & { readonly date: string; readonly round: string; readonly from: Day };
  /** `readings`: the days that it may be, by the order of day, month and year. */
  readonly NAP710: InRows & {
    readonly column: "date" | "received";
    readonly written: string;
    readonly readings: readonly DateReading[];
    readonly fault?: PointFault;
    /** In a form that came back: no mapping says how it is read. */
    readonly inForm?: true;
  };
}

/** How a date may be read: the day, and the order of its parts, or the number of days by which a spreadsheet counts. */
export type DateReading = {
  readonly as: "dd.mm.yyyy" | "mm/dd/yyyy" | "yyyy/mm/dd" | "spreadsheet";
  readonly day: Day;
};

export const timeProblems = {
  NAP701: { name: "round-without-day", severity: "error" },
  NAP702: { name: "window-and-windows", severity: "error" },
  NAP703: { name: "rounds-out-of-order", severity: "warning" },
  NAP704: { name: "unknown-round", severity: "error" },
  NAP705: { name: "as-of-outside-round", severity: "warning" },
  NAP706: { name: "round-twice-in-series", severity: "warning" },
  NAP707: { name: "series-without-round", severity: "warning" },
  NAP708: { name: "date-after-as-of", severity: "warning" },
  NAP709: { name: "received-before-round", severity: "warning" },
  NAP710: { name: "unreadable-date", severity: "warning" },
} as const;
