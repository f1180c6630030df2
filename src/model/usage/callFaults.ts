// What can be wrong with a call itself: its flags, and the names in it.

import type { UnknownId } from "./unknownId.ts";

type Nothing = Readonly<Record<never, never>>;

/** What the sentence of each fault is made of. */
export interface CallFaults extends FlagFaults, NameFaults, AuditFaults {}

/** Flags that are unknown, lack their value, have a value of another kind, or exclude each other. */
interface FlagFaults {
  /** A flag that takes one of a few words, and the word that was given. */
  readonly "not-one-of": {
    readonly flag: string;
    readonly written: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  readonly "unknown-option": { readonly written: string; readonly suggestion: string | null };
  readonly "no-value": { readonly flag: string };
  /** `most` of the range is `null` where any number will do. */
  readonly "not-a-whole-number": {
    readonly flag: string;
    readonly written: string;
    readonly least: number;
    readonly most: number | null;
  };
  readonly "not-megabytes": { readonly flag: string; readonly written: string };
  readonly "not-a-date": { readonly flag: string; readonly written: string };
  readonly "not-days": { readonly flag: string; readonly written: string };
  /** `--max-overdue`. */
  readonly "not-clauses": { readonly flag: string; readonly written: string };
  /** A schedule of a plan that was made of ratings. */
  readonly "no-windows": { readonly plan: string };
  /** A schedule without a day: neither the call nor the assessment says one. */
  readonly "no-day": { readonly assessment: string };
  readonly "not-points": { readonly flag: string; readonly written: string };
  /** A flag of `nap compare` that says nothing with `--against`. */
  readonly "not-with-against": { readonly flag: string };
  /** A flag that says something only beside another one. */
  readonly "needs-flag": { readonly flag: string; readonly needed: string };
  readonly "not-a-coefficient": { readonly flag: string; readonly written: string };
  /** `--min-score` or `--min-coverage`. */
  readonly "not-a-minimum": { readonly flag: string; readonly written: string };
  /** `--min-score 0.8`: read as a percent as it stands, and as a share it would be `percent`. */
  readonly "minimum-percent-or-share": {
    readonly flag: string;
    readonly written: string;
    readonly percent: string;
  };
  /** `--min-score GROUP=NUMBER` of a group that is neither `overall` nor a direction. */
  readonly "not-a-gate-group": {
    readonly flag: string;
    readonly written: string;
    readonly group: string;
    readonly number: string;
  };
  /** `--update-baseline` without a file that is to be written. */
  readonly "no-baseline": Nothing;
  /** `--update-baseline` beside what is only a part of the findings. */
  readonly "update-of-a-part": Nothing;
  /** `--update-baseline` of a file that is something else. */
  readonly "not-a-baseline": { readonly name: string };
  /** `-o` beside several formats, or beside one that has its file. */
  readonly "output-needs-one-format": Nothing;
  readonly "two-formats-in-one-file": { readonly path: string };
  /** A sheet of a workbook that no spreadsheet could open. */
  readonly "sheet-too-large": {
    readonly sheet: string;
    readonly of: "rows" | "columns";
    readonly most: number;
  };
  readonly "two-formats-on-screen": Nothing;
  /** `-o PATH` alone, where the ending of the path is not that of a format. */
  readonly "unknown-ending": { readonly path: string; readonly known: readonly string[] };
  /** `-o PATH` alone, where the ending is of a format that the command does not have. */
  readonly "ending-without-format": {
    readonly path: string;
    readonly ending: string;
    readonly known: readonly string[];
  };
  readonly "format-without-file": { readonly written: string };
  /** A format of bytes, on standard output or at a terminal. */
  readonly "format-needs-file": { readonly format: string };
  /** `xlsx+=PATH`. */
  readonly "format-not-added": { readonly format: string; readonly path: string };
  /** A format of bytes that the command does not have. */
  readonly "format-not-here": { readonly format: string; readonly known: readonly string[] };
  /** `--pack` without a Word file. */
  readonly "pack-needs-docx": { readonly pack: string };
  /** `--pack meeting` with `nap score`, say. */
  readonly "pack-of-other-command": { readonly pack: string; readonly command: string };
  /** A pack of one assessment under one method, of a call that has several, or none with ratings. */
  readonly "pack-needs-one": { readonly pack: string; readonly given: readonly string[] };
  /** A pack of two assessments. */
  readonly "pack-needs-two": { readonly pack: string; readonly given: readonly string[] };
  /** `--pack comments` of an assessment that names no replies. */
  readonly "pack-needs-replies": { readonly assessment: string };
  /** A format of findings, with a command that has none. */
  readonly "format-of-findings": { readonly format: string };
  readonly "csv-only": { readonly flags: readonly string[] };
  readonly "two-commas": Nothing;
  readonly "sort-of-ordered-groups": { readonly by: string };
  readonly "sort-of-bodies": { readonly key: string };
}

/** Names of the call that mean nothing, or too much. */
interface NameFaults {
  readonly "unknown-command": UnknownId;
  readonly "too-many-names": { readonly command: string; readonly most: number; readonly given: number };
  /** `--min-score direction:ID`. */
  readonly "direction-not-in-plan": UnknownId & { readonly plan: string };
  readonly "unknown-id": UnknownId & { readonly kind: NamedKind };
  readonly "ambiguous-name": { readonly written: string; readonly kinds: readonly NamedKind[] };
  readonly "unknown-name": {
    readonly written: string;
    readonly kinds: readonly NamedKind[];
    readonly suggestion: string | null;
  };
  readonly "neither-file-nor-assessment": UnknownId;
  readonly "methods-for-assessments": { readonly methods: number; readonly assessments: number };
  /** `assessment` is the only one there is, `null` where there is none. */
  readonly "nothing-to-compare": { readonly assessment: string | null };
  readonly "too-few-methods": Nothing;
  readonly "different-plans": { readonly plans: readonly string[] };
  /** No assessment names a round, or none of the named series is there. */
  readonly "no-series": { readonly assessments: number };
  readonly "unknown-series": UnknownId;
  /** No ratings and no assessment for a command; `unpublished`: ids of assessments whose ratings nobody published. */
  readonly "nothing-to-do": {
    readonly command: "score" | "explain" | "try" | "sensitivity" | "schedule" | "report";
    readonly unpublished: readonly string[];
  };
  readonly "nothing-to-inspect": Nothing;
  readonly "nothing-to-collect": Nothing;
  readonly "one-method-at-a-time": { readonly given: number };
  readonly "figure-of-none": { readonly kind: NamedKind; readonly id: string };
}

/** What a name of the call may be the name of. */
export type NamedKind = "overall" | "direction" | "clause" | "body" | "method" | "code" | "band" | "outcome";

/** Questions to `nap audit` that do not make sense. */
interface AuditFaults {
  readonly "no-claims": Nothing;
  /** All claims are of parts or of other things, or are no plain percents. */
  readonly "no-letters": { readonly leftOut: number };
  /** `assessments`: those of the call, all of plans that list no clauses. */
  readonly "plan-of-totals": { readonly plans: readonly string[]; readonly assessments: readonly string[] };
  readonly "against-needs-clauses": Nothing;
  readonly "two-questions": Nothing;
  /** Flags that say more about a figure, or about parts, of which there are none. */
  readonly "flags-without-question": {
    readonly flags: readonly string[];
    readonly question: "--figure" | "--parts";
  };
  readonly "numbers-and-files": { readonly question: string; readonly others: readonly string[] };
  /** A stage of ratings that the call does not read. */
  readonly "stage-without-ratings": { readonly of: "form" | "list" };
  readonly "parts-have-no-scale": { readonly flags: readonly string[] };
  readonly "not-in-request": { readonly flags: readonly string[] };
  readonly "not-a-scale": UnknownId;
  readonly "sizes-against-clauses": {
    readonly sizes: string;
    readonly sum: number;
    readonly clauses: number;
  };
  /** `isStated`: by `--clauses`; else the number of clauses up to which is searched. */
  readonly "more-counted-than-clauses": {
    readonly counted: number;
    readonly most: number;
    readonly isStated: boolean;
  };
  readonly "not-a-figure": { readonly flag: string; readonly written: string };
  readonly "counted-twice": { readonly flag: string; readonly band: string };
  /** A figure out of another number than 100. */
  readonly "not-a-figure-of": { readonly written: string; readonly of: string };
  readonly "not-an-all": { readonly written: string };
  readonly "not-units": { readonly written: string; readonly most: number };
  readonly "against-percents": Nothing;
  readonly "not-figure-and-clauses": { readonly written: string };
  readonly "percents-against-parts": { readonly percents: number; readonly parts: number };
  readonly "not-an-amount": { readonly flag: string; readonly written: string };
  readonly "not-amounts": { readonly flag: string; readonly written: string };
  /** A count without its band, or a band without its count. */
  readonly "not-band-and-count": { readonly written: string; readonly bands: readonly string[] };
}
