// The cells of a row of a table of claims → the claim as an assessment would have it, or what is wrong with the cells.
import type { ClaimColumn } from "../../model/claimColumn.ts";
import type { ParamsOf, ProblemCode } from "../../model/problem.ts";
import { unreadText } from "../../model/unread.ts";
import { plainId } from "../../text/plainId.ts";
import { cleanCell } from "../ratings/cleanCell.ts";
import type { ClaimHeader } from "./claimHeader.ts";
import { printedNumber } from "./printedNumber.ts";
import type { ClaimText } from "./toStatement.ts";

/** Tells what is wrong with a cell of the row: one of a column, or one with the number of clauses in a band. */
export type TellOfCell = <C extends ProblemCode>(
  code: C,
  cell: { readonly column: ClaimColumn } | { readonly band: string },
  params: ParamsOf<C>,
) => void;

/** A row without a figure stands for a claim that cannot be read, so that others may change from it. */
export function claimOfRow(
  cells: readonly string[],
  { index, bands }: ClaimHeader,
  tell: TellOfCell,
): ClaimText {
  const cell = (column: ClaimColumn): string => cleanCell(cells[index[column] ?? -1]);
  const figure = cell("figure");
  if (figure === "")
    tell("NAP202", { column: "figure" }, { key: "figure", expected: { kind: "text" }, state: "empty" });
  const idOf = (column: "id" | "source"): string => {
    const written = cell(column);
    const plain = plainId(written);
    if (plain !== null)
      tell(
        "NAP204",
        { column },
        {
          found: { kind: "text", written },
          expected: {
            kind: plain.fault === "odd-quotes" ? "id-in-straight-quotes" : "id-without-invisible",
            id: plain.id,
          },
        },
      );
    return plain?.id ?? written;
  };
  const countIn = (written: string, at: Parameters<TellOfCell>[1]): number | undefined => {
    if (written === "") return undefined;
    const digits = printedNumber(written);
    const count = /^\d+$/.test(digits ?? "") && !written.endsWith("%") ? Number(digits) : Number.NaN;
    if (Number.isSafeInteger(count)) return count;
    tell("NAP210", at, { written, expected: "count" });
    return undefined;
  };
  const [id, source] = [idOf("id"), idOf("source")];
  const [of, unit, asOf, note] = [cell("of"), cell("unit"), cell("as-of"), cell("note")];
  const over = countIn(cell("clauses"), { column: "clauses" });
  if (over === 0)
    tell(
      "NAP204",
      { column: "clauses" },
      {
        found: { kind: "text", written: cell("clauses") },
        expected: { kind: "number-from", least: 1 },
      },
    );
  const clauses = over === 0 ? undefined : over;
  const period = periodIn(cell("period"), cell("start"), cell("end"), tell);
  const counts = [...bands].flatMap(([band, position]) => {
    const count = countIn(cleanCell(cells[position]), { band });
    return count === undefined ? [] : [[band, count] as const];
  });
  return {
    figure: figure === "" ? unreadText(["figure"]) : figure,
    ...(id === "" ? {} : { id }),
    ...(of === "" ? {} : { of }),
    ...(unit === "" ? {} : { unit }),
    ...(asOf === "" ? {} : { "as-of": asOf }),
    ...(period === null ? {} : { period }),
    ...(clauses === undefined ? {} : { clauses }),
    ...(counts.length === 0 ? {} : { counts: Object.fromEntries(counts) }),
    ...(source === "" ? {} : { source }),
    ...(note === "" ? {} : { note }),
  };
}

/** `2021`, `2021-Q1/2021-Q2`, or a start and an end in cells of their own. */
function periodIn(whole: string, start: string, end: string, tell: TellOfCell): ClaimText["period"] | null {
  if (whole !== "") {
    const [first = "", last = first, ...others] = whole.split("/");
    if (others.length > 0) return { start: whole, end: whole };
    return { start: first.trim(), end: last.trim() };
  }
  if (start === "" && end === "") return null;
  if (start !== "" && end !== "") return { start, end };
  const column = start === "" ? "start" : "end";
  tell("NAP202", { column }, { key: column, expected: { kind: "point-in-time" }, state: "empty" });
  return null;
}
