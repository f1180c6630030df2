// Why a text that looks like a point in time is none.
import type { PointFault } from "../../../../model/problems/valueProblems.ts";

export function pointText(fault: PointFault): string {
  switch (fault.part) {
    case "quarter":
      return "rüblər Q1, Q2, Q3 və Q4 kimi yazılır";
    case "month":
      return "aylar 01 ilə 12 arasındadır";
    case "day":
      return `${fault.month} ayının günləri 01 ilə ${fault.days} arasındadır`;
  }
}
