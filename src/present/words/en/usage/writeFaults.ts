// What is said of a result that cannot be written.
import type { WriteFaults, WriteReason } from "../../../../model/usage/writeFaults.ts";
import type { UsageWordings } from "../../usageWording.ts";

const reasons: Readonly<Record<WriteReason, string>> = {
  "no-permission": "no permission to write there",
  "read-only": "the disk is read-only",
  "no-space": "no space left on the disk",
  "is-a-folder": "it is a folder",
  "through-a-file": "a part of the path is not a folder",
  "is-a-file": "a part of the path is a file, not a folder",
};

export const writeFaults: Pick<UsageWordings, keyof WriteFaults> = {
  "file-exists": (p) => `"${p.name}" exists already; use --force to overwrite it, or another path`,
  "files-exist": (p) =>
    `files already exist, so nothing was written; move them, or name another folder with -o: ${p.names.join(", ")}`,
  "writes-its-input": (p) =>
    `"${p.name}" is read by this call, so nothing is written to it, not even with --force; write to another path`,
  "cannot-write": (p) => `cannot write "${p.name}": ${p.reason === null ? p.said : reasons[p.reason]}`,
};
