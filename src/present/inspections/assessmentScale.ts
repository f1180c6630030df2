// What was found in a table → the scale of its assessment, so that the mapping alone has to be completed.
import type { Inspection } from "../../model/inspection.ts";
import { usualScale } from "../../model/usualScale.ts";

/**
 * That of the statuses that are mapped. Where the status is open: that of all columns that it may be, or the one whose
 * statuses a person writes for marks and words, or as which a scale of new words is read. `null` where the table has no
 * statuses.
 *
 * @example
 * const inspector = createTableInspector();
 * readTableText("own.csv", "Code,State\n1.1,full\n1.2,none\n", inspector);
 * assessmentScale(inspector.finish("own.csv", [scale.value])) // "steps"
 */
export function assessmentScale({ scale, open, columns }: Inspection): string | null {
  const line = open.find(({ column }) => column === "status");
  if (scale !== null || line === undefined) return scale;
  const may = columns.filter(({ name }) => line.from.length === 0 || line.from.includes(name));
  const [only, ...others] = new Set(may.flatMap(({ knownBy }) => knownBy?.scale ?? []));
  return only !== undefined && others.length === 0 ? only : usualScale;
}
