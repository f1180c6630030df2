// What is said of fixes that nap makes in files.
import type { FixKind, UnfixedReason } from "../../../model/fixes.ts";
import { plural } from "./plural.ts";

const kinds: Readonly<Record<FixKind, (count: number) => string>> = {
  "byte-order-mark": () => "byte order mark removed",
  delimiter: () => "delimiter made a comma",
  status: (n) => `${n} ${plural(n, { one: "status", other: "statuses" })} made the id of the scale`,
  "decimal-sign": (n) => `${n} decimal ${plural(n, { one: "comma", other: "commas" })} made a point`,
  quoted: (n) => `${n} ${plural(n, { one: "id", other: "ids" })} put in quotes`,
  spaces: (n) =>
    `spaces and hidden characters removed in ${n} ${plural(n, { one: "value", other: "values" })}`,
};

const reasons: Readonly<Record<UnfixedReason, string>> = {
  "not-text": "only text is fixed: fix a workbook in the program that wrote it",
  encoding: "only UTF-8 is fixed: save the file as UTF-8",
  mapped: "a mapping says how it is read, so it stays as it is",
  "not-the-same": "its cells would not read the same: fix its quotes first",
};

export const fixing = {
  kind: (kind: FixKind, count: number): string => kinds[kind](count),
  file: (file: string, parts: readonly string[]): string => `${file}: ${parts.join("; ")}`,
  unfixed: (file: string, reason: UnfixedReason): string => `${file}: not fixed; ${reasons[reason]}`,
  summary: (p: { readonly fixes: number; readonly files: number; readonly isWritten: boolean }): string =>
    p.fixes === 0
      ? "nothing to fix"
      : `${p.fixes} ${plural(p.fixes, { one: "fix", other: "fixes" })} in ${p.files} ${plural(p.files, { one: "file", other: "files" })}${p.isWritten ? "" : "; nothing was written (--dry-run)"}`,
};
