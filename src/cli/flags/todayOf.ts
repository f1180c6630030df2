// `--today` → the last day of what it names; the day by the clock where the call gives none.
import { parsePoint, UsageError, type Day } from "../../core.ts";
import type { Environment } from "../environment.ts";

export function todayOf(written: string | undefined, environment: Environment): Day {
  if (written === undefined) return environment.today();
  const point = parsePoint(written);
  if (point === null) throw new UsageError("not-a-date", { flag: "--today", written });
  return point.end;
}
