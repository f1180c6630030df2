// `--max-age` → how old assessments may be.
import { readMaxAge, UsageError, type AgeGate } from "../../core.ts";

export interface AgeFlags {
  readonly maxAge?: string;
}

export function ageGatesOf({ maxAge }: AgeFlags): AgeGate[] {
  if (maxAge === undefined) return [];
  const read = readMaxAge(maxAge);
  if ("fault" in read) throw new UsageError("not-days", { flag: "--max-age", written: maxAge });
  return [read];
}
