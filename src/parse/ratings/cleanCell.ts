// A cell as a table has it → the text that is meant.
import { withoutGuard } from "../../text/withoutFormula.ts";

/** A cell without the spaces around it and without the apostrophe that keeps spreadsheets from reading a formula. */
export const cleanCell = (cell: string | undefined): string => {
  if (cell === undefined || cell === "") return "";
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  if (first > 39 && first < 160 && last > 32 && last < 160) return cell;
  const trimmed = cell.trim();
  return trimmed.charCodeAt(0) === 39 ? withoutGuard(trimmed) : trimmed;
};
