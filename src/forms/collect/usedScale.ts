// A form, and the scales that there are → the scale of its statuses.
import { problem, type Problem } from "../../model/problem.ts";
import type { Scale } from "../../model/scale.ts";
import { cleanCell } from "../../parse/ratings/cleanCell.ts";
import { isDashes } from "../../text/isDashes.ts";
import type { FormPart } from "./formParts.ts";
import { scaleOfWords } from "./scaleOfWords.ts";

/** That of the form; else that of the call; else the only one that knows its words. NAP631 where its labels do not tell either. */
export function usedScale(
  { form, table }: FormPart,
  scales: ReadonlyMap<string, Scale>,
  given: Scale | null,
  problems: Problem[],
): Scale | null {
  const own = scales.get(form.scale ?? "") ?? given;
  if (own !== null || (form.labels.get("status")?.size ?? 0) > 0) return own;
  const at = table.index.get(form.kind === "rating" ? "status" : "ownStatus") ?? -1;
  const written = table.rows
    .map(({ cells }) => cleanCell(cells[at]))
    .filter((text) => text !== "" && !isDashes(text));
  if (written.length === 0) return null;
  const found = scaleOfWords(written, form.scale === null ? scales.values() : []);
  if ("scale" in found) return found.scale;
  const params = {
    reason: "no-scale" as const,
    ...(form.scale === null ? {} : { named: form.scale }),
    scales: found.scales.map(({ id }) => id),
  };
  problems.push(problem("NAP631", table.at(table.header, "status"), params));
  return null;
}
