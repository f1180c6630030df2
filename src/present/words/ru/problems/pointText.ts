// Why a text that looks like a point in time is none.
import type { PointFault } from "../../../../model/problems/valueProblems.ts";

export function pointText(fault: PointFault): string {
  switch (fault.part) {
    case "quarter":
      return "кварталы бывают от Q1 до Q4";
    case "month":
      return "месяцы бывают от 01 до 12";
    case "day":
      return `дни месяца ${fault.month} бывают от 01 до ${fault.days}`;
  }
}
