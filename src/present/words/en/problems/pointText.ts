// Why a text that looks like a point in time is none.
import type { PointFault } from "../../../../model/problems/valueProblems.ts";

export function pointText(fault: PointFault): string {
  switch (fault.part) {
    case "quarter":
      return "quarters run from Q1 to Q4";
    case "month":
      return "months run from 01 to 12";
    case "day":
      return `${fault.month} has days from 01 to ${fault.days}`;
  }
}
