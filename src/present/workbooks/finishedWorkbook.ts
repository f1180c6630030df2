// The sheets of a result → a workbook whose first sheet says what is in it, and what its cells could not hold.
import type { Day } from "../../model/period.ts";
import type { Sheet, SheetCell, SheetRow, Workbook } from "../../model/workbook.ts";
import { cellText } from "../../text/cellText.ts";
import type { Words } from "../words/words.ts";

export interface Finished {
  readonly title: string;
  readonly day: Day | null;
  /** The name and version of the program. */
  readonly tool: string;
  /** Its rows are sentences; lines are added at its end. */
  readonly summary: Sheet;
  readonly sheets: readonly Sheet[];
}

export function finishedWorkbook(
  { title, day, tool, summary, sheets: given }: Finished,
  { workbook }: Words<"workbook">,
): Workbook {
  // Their rows are gone through here, and when they are written.
  const sheets = given.map((sheet) => ({ ...sheet, rows: [...sheet.rows] }));
  const { cut, replaced } = lossesOf([summary, ...sheets]);
  const lines = [
    ...(cut === 0 ? [] : [workbook.cut(cut)]),
    ...(replaced === 0 ? [] : [workbook.replaced(replaced)]),
    workbook.contents(sheets.map(({ name }) => name)),
    workbook.madeBy(tool),
  ];
  const rows: SheetRow[] = [
    ...summary.rows,
    ...lines.map((text): SheetRow => ({ cells: [{ kind: "text", text, look: "quiet" }] })),
  ];
  return { title, day, sheets: [{ ...summary, rows }, ...sheets] };
}

/** How many texts lose something in a cell. */
function lossesOf(sheets: readonly Sheet[]): { readonly cut: number; readonly replaced: number } {
  const counts = { cut: 0, replaced: 0 };
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells) {
        const text = textOf(cell);
        const loss = text === null ? null : cellText(text).loss;
        if (loss !== null) counts[loss] += 1;
      }
  return counts;
}

const textOf = (cell: SheetCell): string | null =>
  typeof cell === "string"
    ? cell
    : cell !== null && typeof cell === "object" && cell.kind === "text"
      ? cell.text
      : null;
