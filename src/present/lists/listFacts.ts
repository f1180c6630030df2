// An item of a list → what is said of it in a line.
import type { ListItem } from "../../model/listItem.ts";
import type { Words } from "../words/words.ts";

export function listFacts(item: ListItem, { common, inspect: { list } }: Words<"inspect">): string {
  switch (item.kind) {
    case "plans": {
      const { period, directions, clauses, bodies } = item.facts;
      return list.plan(period.start, period.end, directions, clauses, bodies);
    }
    case "assessments": {
      const { plan, kind, asOf, rows, scale, method } = item.facts;
      return [
        ...(kind === null ? [] : [common.terms.kinds[kind]]),
        list.ofPlan(plan),
        ...(asOf === null ? [] : [common.terms.asOf(asOf)]),
        list.rows(rows),
        ...[scale, method].filter((id) => id !== null),
      ].join("; ");
    }
    case "mappings":
      return item.facts.columns.join(", ");
    case "scales":
      return item.facts.levels.join(" < ");
    case "methods":
      return [list.version(item.facts.version), item.facts.scales.join(", ")]
        .filter((part) => part !== "")
        .join("; ");
  }
}
