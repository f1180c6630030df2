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
};
