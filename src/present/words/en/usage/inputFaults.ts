// What is said of input that a call names and that cannot be used.
import type { InputFaults } from "../../../../model/usage/inputFaults.ts";
import type { UnknownId } from "../../../../model/usage/unknownId.ts";
import type { UsageWordings } from "../../usageWording.ts";

/** The end of a sentence about an unknown id: what was probably meant, and what there is. */
const known = ({ suggestion, known: ids }: UnknownId, listed: string): string =>
  (suggestion === null ? "." : `; did you mean "${suggestion}"?`) +
  (ids.length === 0 ? "" : ` ${listed}: ${ids.join(", ")}`);

export const inputFaults: Pick<UsageWordings, keyof InputFaults> = {
  "no-input": () =>
    "no input: name files, or work in a folder with nap.yaml, or with plan.yaml and assessments/",
  "empty-name": () => "an empty name is not a file",
  "unmatched-name": (p) => `"${p.name}" matches no file`,
  "not-a-workspace": (p) =>
    `"${p.name}" is a folder without tables, without nap.yaml, and without plan.yaml and assessments/`,
  "plan-without-assessments": (p) =>
    `${p.plan} is here, but no folder assessments/: name the files, or put assessments there`,
  "assessments-without-plan": () =>
    "a folder assessments/ is here, but no plan.yaml beside it: name the files",
  "unreadable-folder": (p) =>
    `the folder "${p.folder}" cannot be read (${p.cause}); nap reads the ${p.folder} in it`,
  "unknown-assessment": (p) => `there is no assessment "${p.written}"${known(p, "Found")}`,
  "unknown-method": (p) => `there is no method "${p.written}"${known(p, "Name a file, or one of")}`,
  "unknown-plan": (p) => `there is no plan "${p.written}"${known(p, "Name a file, or one of")}`,
  "unknown-scale": (p) => `there is no scale "${p.written}"${known(p, "Name a file, or one of")}`,
  "unknown-mapping": (p) => `there is no mapping "${p.written}"${known(p, "Name a file, or one of")}`,
  "unknown-column": (p) => `nap has no column "${p.written}"${known(p, "Name one of")}`,
  "column-twice": (p) =>
    `the column "${p.column}" has two sources: name it once in --column, and not in the mapping as well`,
  "not-a-column": (p) =>
    `write --column as the column of nap, "=", and the name in the file: --column clause=Código; found "${p.written}"`,
  "wrong-format": (p) => `"${p.source}" has the format ${p.found}, but ${p.expected} is needed`,
  "unusable-method": (p) => `method "${p.name}" cannot be used; nap check ${p.source} says why`,
  "no-git": () =>
    "--against names a revision, and git was not found: install git, or compare with a saved result (nap score --format json)",
  "no-repository": (p) =>
    `git finds no repository here (${p.said}): work in the repository of the data, or compare with a saved result (nap score --format json)`,
  "unknown-revision": (p) =>
    `"${p.revision}" is neither a file nor a revision of this repository; git log --oneline lists revisions`,
  "revision-like-option": (p) => `a revision does not begin with "-": "${p.written}"`,
  "shallow-clone": (p) =>
    `"${p.revision}" is not in this clone, which is shallow: fetch more of the history (git fetch --unshallow; in actions/checkout fetch-depth: 0)`,
  "revision-incomplete": (p) =>
    `this clone does not have all of the revision: "${p.path}" is missing; clone without --filter, or run git fetch --refetch`,
  "revision-in-lfs": (p) =>
    `"${p.path}" is stored with Git LFS, and the revision has only a pointer to it: compare with a saved result (nap score --format json)`,
  "nothing-at-revision": (p) =>
    `at revision "${p.revision}" there is no workspace here: nothing to compare with`,
  "stdin-against": () => "standard input has no earlier revision: name files with --against",
  "unreadable-result": (p) => `"${p.path}" cannot be read (${p.cause})`,
  "not-a-result": (p) => `"${p.path}" is not a saved result: save one with nap score --format json`,
  "result-without-scores": (p) =>
    `"${p.path}" holds a result of kind ${p.kind}, but scores are needed: save them with nap score --format json`,
  "result-of-other-version": (p) =>
    `"${p.path}" has schemaVersion ${p.found}, but ${p.expected} is needed: save the result again with this version of nap`,
  "unreadable-file": (p) => `"${p.name}" cannot be read (${p.cause})`,
  "file-too-large": (p) => `"${p.name}" is larger than ${p.most} kB, which is the most that a page takes`,
  "not-a-picture": (p) => `"${p.name}" is not a picture that a page can hold: use PNG, JPEG or SVG`,
  "several-plans": (p) =>
    `a page is of one plan, and the assessments belong to several (${p.plans.join(", ")}): name one with --plan, or assessments of one with --assessment`,
  "needs-against": (p) => `${p.flag} needs --against, which says what to compare with`,
};
