// `--max-drop` and `--no-regression` → the bounds that a move must keep.
import { readMaxDrop, UsageError, zero, type ChangeGate } from "../../core.ts";

export interface ChangeGateFlags {
  readonly maxDrop?: string;
  /** False where the call says `--no-regression`. */
  readonly regression?: boolean;
}

export function changeGatesOf({ maxDrop, regression }: ChangeGateFlags): ChangeGate[] {
  const read = maxDrop === undefined ? null : readMaxDrop(maxDrop);
  if (read !== null && "fault" in read)
    throw new UsageError("not-points", { flag: "--max-drop", written: maxDrop ?? "" });
  return [
    ...(read === null ? [] : [read]),
    ...(regression === false ? [{ kind: "no-regression", limit: zero, written: "" } as const] : []),
  ];
}
