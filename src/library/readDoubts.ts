// Doubts as objects → a table of them, the other status of each as its status.
import { createRatingReader, type Problem, type RatingTable } from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";
import { shownValue } from "./shownValue.ts";

/** A status that somebody holds possible beside the one of the rating. */
export interface DoubtRow {
  readonly clause: string;
  readonly activity?: string | null;
  readonly body?: string | null;
  /** A status of the scale. */
  readonly alternative: string;
}

const keys = ["clause", "activity", "body", "alternative"] as const;

/** Problems call the first row line 1 of `doubts`. */
export function readDoubts(rows: readonly DoubtRow[]): { table: RatingTable; problems: readonly Problem[] } {
  if (!Array.isArray(rows)) throw new InvalidOption("doubts", "a list of objects is needed");
  const reader = createRatingReader({ keepTexts: false });
  reader.header("doubts", ["clause", "activity", "body", "status"]);
  for (const [index, row] of (rows as readonly unknown[]).entries())
    reader.record(cellsOf(row), index + 1, index + 1);
  return reader.finish();
}

function cellsOf(row: unknown): string[] {
  if (typeof row !== "object" || row === null) throw new InvalidOption("doubts", "each row is an object");
  const unknown = Object.keys(row).find((key) => !(keys as readonly string[]).includes(key));
  if (unknown !== undefined)
    throw new InvalidOption("doubts", `a row has no "${unknown}"; its keys are ${keys.join(", ")}`);
  const cells = keys.map((key) => shownValue((row as Record<string, unknown>)[key] ?? ""));
  if (cells[0] === "" || cells[3] === "")
    throw new InvalidOption("doubts", "each row needs a clause and an alternative");
  return cells;
}
