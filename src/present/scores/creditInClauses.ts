// A gate that is not met → what is missing in clauses; `null` where they do not all count alike.
import type { Fraction } from "../../math/fraction.ts";
import type { GateCheck } from "../../model/gate.ts";
import type { Method } from "../../model/method.ts";

export function creditInClauses({ gate, credit }: GateCheck, { weights, across }: Method): Fraction | null {
  if (gate.kind === "min-coverage") return credit;
  const areAlike = weights === "equal" && (gate.group.level !== "overall" || across === "clauses");
  return areAlike ? credit : null;
}
