// The clauses and bodies of a table without a plan → those that look like another one, and count beside it.
import { atAllRows } from "../model/atAllRows.ts";
import { problemsOf } from "../model/manyProblems.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { isUnread } from "../model/unread.ts";
import { asLatin } from "../text/confusables.ts";
import { fold } from "../text/fold.ts";
import { inEachFile } from "./inEachFile.ts";
import { occurrences, type Occurrence } from "./occurrences.ts";

/** NAP342 at the one of two that fewer rows have. Where there is a plan, one of them is not in it. */
export function alikeNames(table: RatingTable, plan: Plan): Problem[] {
  if (plan.origin !== "ratings") return [];
  return (["clause", "body"] as const).flatMap((column) => {
    const groups = alikeIn(table.column[column].names);
    if (groups.size === 0) return [];
    const found = occurrences(table, column, table.isBlank, (text) => groups.has(asSeen(text)));
    return problemsOf(
      "NAP342",
      inEachFile(table, column, alike(found), table.isBlank),
      ({ text, other, rows, first, all }) => {
        const params = { column, written: text, other, rows, row: rowNumber(table, first) };
        return atAllRows(problem("NAP342", table.place(first, column), params), table, column, all);
      },
    );
  });
}

/** What several of the names look like: of fifty thousand clauses, those that look like no other are not gathered. */
function alikeIn(names: readonly string[]): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  // Names are different texts, and each of these is seen as it is written.
  if (names.every((name) => name === "" || plainId.test(name))) return more;
  for (const name of names) {
    if (name === "" || isUnread(name)) continue;
    const seen = asSeen(name);
    if (once.has(seen)) more.add(seen);
    else once.add(seen);
  }
  return more;
}

function alike(found: readonly Occurrence[]): (Occurrence & { readonly other: string })[] {
  const groups = new Map<string, Occurrence[]>();
  for (const item of found) {
    const seen = asSeen(item.text);
    const own = groups.get(seen);
    if (own === undefined) groups.set(seen, [item]);
    else own.push(item);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const [most, ...others] = group.toSorted((a, b) => b.rows - a.rows || a.first - b.first);
    return most === undefined ? [] : others.map((item) => ({ ...item, other: most.text }));
  });
}

/** Nearly all ids are such, as 1.10 and kpi12. */
const plainId = /^[a-z]*[\d.]*\d$/;

/** Without capitals, other alphabets' letters, spaces beside dots, and signs at the ends. */
const asSeen = (text: string): string =>
  plainId.test(text)
    ? text
    : asLatin(fold(text))
        .replace(/[‐-―−]/g, "-")
        .replace(/(?<!\s)\s+(?=[.-])|(?<=[.-])\s+/g, "")
        .replace(/^["'«“„(\s]+/, "")
        .replace(/(?<!["'»”“.):;,\s])["'»”“.):;,\s]+$/, "");
