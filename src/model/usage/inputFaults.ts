// What can be wrong with the input that a call names: no files, a folder that is not a workspace, unknown ids.
import type { UnknownId } from "./unknownId.ts";

type Nothing = Readonly<Record<never, never>>;

/** What the sentence of each fault is made of. */
export interface InputFaults {
  /** No files are named, and there is no workspace around the working folder. */
  readonly "no-input": Nothing;
  /** The name of a file is the empty text. */
  readonly "empty-name": Nothing;
  /** A pattern that no file has. */
  readonly "unmatched-name": { readonly name: string };
  /** A folder that has neither `nap.yaml` nor what a workspace usually has. */
  readonly "not-a-workspace": { readonly name: string };
  /** The working folder has a plan, of which the file is named, but no folder of assessments. */
  readonly "plan-without-assessments": { readonly plan: string };
  readonly "assessments-without-plan": Nothing;
  /** A folder of a workspace, such as `assessments`; `cause` is the error code of the system. */
  readonly "unreadable-folder": { readonly folder: string; readonly cause: string };
  readonly "unknown-assessment": UnknownId;
  readonly "unknown-method": UnknownId;
  readonly "unknown-plan": UnknownId;
  readonly "unknown-scale": UnknownId;
  readonly "unknown-mapping": UnknownId;
  /** A column that nap does not have, in \`--column\`. */
  readonly "unknown-column": UnknownId;
  /** The call names a column twice, or one that its mapping fills. */
  readonly "column-twice": { readonly column: string };
  readonly "not-a-column": { readonly written: string };
  /** A file that is named for one format, and has another: `nap/scale@1`. */
  readonly "wrong-format": { readonly source: string; readonly found: string; readonly expected: string };
  /** A method with mistakes; `source` is the file to check. */
  readonly "unusable-method": { readonly name: string; readonly source: string };
}
