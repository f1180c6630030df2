// What is said of a result that cannot be written.
import type { FixFault, WriteFaults, WriteReason } from "../../../../model/usage/writeFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const reasons: Readonly<Record<WriteReason, string>> = {
  "no-permission": "no permission to write there",
  "read-only": "the disk is read-only",
  "no-space": "no space left on the disk",
  "no-quota": "the quota on this disk is used up",
  "too-large": "the file is larger than the system allows",
  "is-a-folder": "it is a folder",
  "through-a-file": "a part of the path is not a folder",
  "is-a-file": "a part of the path is a file, not a folder",
};

const fixReasons: Readonly<Record<FixFault, string>> = {
  link: "it is a link, or has several names: fix the file itself",
  "read-only": "it is read-only",
  changed: "it has changed since it was read; call nap again",
};

export const writeFaults: Pick<UsageWordings, keyof WriteFaults> = {
  "file-exists": (p) => `"${p.name}" exists already; use --force to overwrite it, or another path`,
  "files-exist": (p) =>
    `files already exist, so nothing was written; move them, or name another folder with -o: ${p.names.join(", ")}`,
  "writes-its-input": (p) =>
    `"${p.name}" is read by this call, so nothing is written to it, not even with --force; write to another path`,
  "cannot-fix": (p) => `"${p.name}" is not fixed, so nothing is written: ${fixReasons[p.reason]}`,
  "fixes-change-figures": () =>
    "the fixes would change a figure, so nothing is written: this is a mistake of nap, please report it",
  "cannot-write": (p) => `cannot write "${p.name}": ${p.reason === null ? p.said : reasons[p.reason]}`,
};
