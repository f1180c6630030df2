// A plan, a scale and the ratings under them → what a cell should be, by its column and how it is written.
import { clausesOf } from "../model/clauses.ts";
import type { Plan } from "../model/plan.ts";
import type { ProblemCode } from "../model/problem.ts";
import type { NamedColumn, RatingTable } from "../model/ratingTable.ts";
import type { Scale } from "../model/scale.ts";
import { statusNames } from "../model/statusNames.ts";
import { asciiNumeral } from "../text/asciiNumeral.ts";
import { fold } from "../text/fold.ts";
import { isAmbiguousNumeral, thousandsMark } from "../text/groupedNumeral.ts";
import { invisible } from "../text/letters.ts";
import type { Wish } from "./edit.ts";

/** The columns in which anything is fixed. */
export const fixedColumns = ["clause", "activity", "body", "status", "percent", "value"] as const;

type FixedColumn = Extract<NamedColumn, (typeof fixedColumns)[number]>;

/** `null` where the cell is right, or where it is not certain what it should be. */
export type CellWish = (column: FixedColumn, written: string) => Wish | null;

const decimalComma = /^[+-]?\d+,\d+(?:\s*%)?$/;

/**
 * A level is written by its id, a gap by its own. A decimal comma becomes a point where no number of the column could be one of
 * thousands. An id loses what nobody sees, where that makes it one that the plan knows.
 */
export function createCellWish(plan: Plan, scale: Scale | null, ratings: RatingTable): CellWish {
  const names = statusNames(scale);
  const hidden = new RegExp(invisible, "gu");
  const known: Readonly<Record<"clause" | "activity" | "body", ReadonlySet<string>>> = {
    clause: new Set(clausesOf(plan).map(({ id }) => id)),
    activity: new Set(clausesOf(plan).flatMap(({ activities }) => activities.map(({ id }) => id))),
    body: new Set(plan.bodies.map(({ id }) => id)),
  };
  const mayBeThousands = (column: "percent" | "value"): boolean =>
    ratings.column[column].names
      .map(asciiNumeral)
      .some((text) => isAmbiguousNumeral(text.replace(/%$/, "").trimEnd()) || thousandsMark(text) !== null);
  const isDoubtful = { percent: mayBeThousands("percent"), value: mayBeThousands("value") };

  const status = (written: string): Wish | null => {
    const bare = written.replace(hidden, "");
    const own = names.get(fold(written));
    const meaning = own ?? names.get(fold(bare));
    if (meaning === undefined) return trimmed(written);
    const text = "level" in meaning ? meaning.level.id : meaning.gap;
    if (text === written) return null;
    const isSpaces = text === bare.trim();
    return { text, kind: isSpaces ? "spaces" : "status", code: own === undefined ? "NAP203" : null };
  };
  const id = (column: "clause" | "activity" | "body", written: string): Wish | null => {
    const bare = written.replace(hidden, "").trim();
    return known[column].has(bare) && bare !== written.trim() && !known[column].has(written.trim())
      ? { text: bare, kind: "spaces", code: codes[column] }
      : trimmed(written);
  };

  return (column, written) => {
    if (written.trim() === "") return null;
    if (column === "status") return scale === null ? null : status(written);
    if (column !== "percent" && column !== "value") return id(column, written);
    return decimalComma.test(written.trim()) && !isDoubtful[column]
      ? { text: written.trim().replace(",", "."), kind: "decimal-sign", code: null }
      : null;
  };
}

const trimmed = (written: string): Wish | null =>
  written.trim() === written ? null : { text: written.trim(), kind: "spaces", code: null };

const codes = { clause: "NAP302", activity: "NAP304", body: "NAP303" } as const satisfies Record<
  string,
  ProblemCode
>;
