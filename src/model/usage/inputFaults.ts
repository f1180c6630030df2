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
  /** `--against` names a revision, and the program git is not there. */
  readonly "no-git": Nothing;
  /** The working folder lies in no repository that git reads; `said` is the first line of what it says. */
  readonly "no-repository": { readonly said: string };
  /** Neither a file nor a revision. */
  readonly "unknown-revision": { readonly revision: string };
  readonly "revision-like-option": { readonly written: string };
  /** The clone does not go back as far, or has only one branch. */
  readonly "shallow-clone": { readonly revision: string };
  /** The clone has the commit, and not all that belongs to it. */
  readonly "revision-incomplete": { readonly path: string };
  readonly "revision-in-lfs": { readonly path: string };
  /** What the call means is not there at that revision. */
  readonly "nothing-at-revision": { readonly revision: string };
  readonly "stdin-against": Nothing;
  /** A saved result: `cause` is the code of a problem in reading it. */
  readonly "unreadable-result": { readonly path: string; readonly cause: string };
  readonly "not-a-result": { readonly path: string };
  /** A result of another kind than `nap score --format json` writes. */
  readonly "result-without-scores": { readonly path: string; readonly kind: string };
  readonly "result-of-other-version": {
    readonly path: string;
    readonly found: string;
    readonly expected: number;
  };
  /** A file that goes into a page; `cause` is the error code of the system. */
  readonly "unreadable-file": { readonly name: string; readonly cause: string };
  /** `most` in kilobytes. */
  readonly "file-too-large": { readonly name: string; readonly most: number };
  /** Neither PNG, JPEG nor SVG. */
  readonly "not-a-picture": { readonly name: string };
  /** A page is of one plan. */
  readonly "several-plans": { readonly plans: readonly string[] };
  readonly "needs-against": { readonly flag: string };
}
