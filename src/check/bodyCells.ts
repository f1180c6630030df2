// The body cells of a table without a plan → those that hold two bodies.
import { atAllRows } from "../model/atAllRows.ts";
import { problemsOf } from "../model/manyProblems.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { fold } from "../text/fold.ts";
import { inEachFile } from "./inEachFile.ts";
import { occurrences } from "./occurrences.ts";

/** These part names, and are not part of one. */
const sure = /(?:(?<!\s)\s+)?(\r\n|\n|\r|;|\|)\s*/;

/** These may be part of a name, and part two where both stand in cells of their own. */
const unsure = /(?:(?<!\s)\s+)?(,|\/|&|\+)\s*|(?<!\s)\s+(and|və|и|та|і|y|et|ve)\s+/;

/** NAP333. Where there is a plan, such a cell is not in its list of bodies. */
export function bodyCells(table: RatingTable, plan: Plan): Problem[] {
  if (plan.origin !== "ratings") return [];
  const found = occurrences(table, "body");
  const known = new Set(found.map(({ text }) => fold(text)));
  const held = found.flatMap((item) => {
    const parts = split(item.text, sure) ?? split(item.text, unsure);
    if (parts === null) return [];
    const isSure = sure.test(item.text);
    const areNames = [parts.first, parts.second].every((name) =>
      isSure ? /\p{L}{2}/u.test(name) : known.has(fold(name)),
    );
    return areNames ? [{ ...item, parts }] : [];
  });
  return problemsOf("NAP333", inEachFile(table, "body", held), ({ text, rows, first, all, parts }) =>
    atAllRows(
      problem("NAP333", table.place(first, "body"), {
        written: text.replace(/\s+/g, " "),
        ...parts,
        rows,
        row: rowNumber(table, first),
      }),
      table,
      "body",
      all,
    ),
  );
}

function split(
  text: string,
  separators: RegExp,
): { first: string; separator: string; second: string } | null {
  const found = separators.exec(text);
  if (found === null) return null;
  const first = text.slice(0, found.index).trim();
  const second =
    text
      .slice(found.index + found[0].length)
      .split(separators)[0]
      ?.trim() ?? "";
  const sign = found[1] ?? found[2] ?? "";
  return first === "" || second === ""
    ? null
    : { first, separator: /[\r\n]/.test(sign) ? "U+000A" : `"${sign}"`, second };
}
