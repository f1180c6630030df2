// An item of a list → its form in the JSON contract.
import type { ListItem } from "../../model/listItem.ts";
import { textIn } from "../../model/textIn.ts";
import type { Words } from "../words/words.ts";
import type { ListItemJson } from "./listSchema.ts";

export function listItemJson(item: ListItem, { common }: Words): ListItemJson {
  const { id, source, state } = item;
  const title = item.title === null ? null : textIn(item.title, common.preferred);
  const shape = { id, title, source, shipped: source.startsWith("bundled:"), state };
  switch (item.kind) {
    case "plans": {
      const { period, ...counts } = item.facts;
      return { kind: item.kind, ...shape, start: period.start, end: period.end, ...counts };
    }
    case "assessments": {
      const { kind, ...facts } = item.facts;
      return { kind: item.kind, ...shape, ...facts, assessor: kind };
    }
    case "mappings":
      return { kind: item.kind, ...shape, columns: [...item.facts.columns] };
    case "scales":
      return { kind: item.kind, ...shape, levels: [...item.facts.levels] };
    case "methods":
      return { kind: item.kind, ...shape, ...item.facts, scales: [...item.facts.scales] };
  }
}
