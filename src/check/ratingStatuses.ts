// Rows and their scale → statuses that are not on it, and gaps without a reason.
import { fold } from "../text/fold.ts";
import { isDashes } from "../text/isDashes.ts";
import { atAllRows } from "../model/atAllRows.ts";
import { problemsOf } from "../model/manyProblems.ts";
import type { GapStatus } from "../model/outcome.ts";
import { problem, type Problem } from "../model/problem.ts";
import { rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { rowsByFile } from "../model/rowsByFile.ts";
import { rowsMeant } from "../model/rowsMeant.ts";
import type { Scale } from "../model/scale.ts";
import { statusNames } from "../model/statusNames.ts";
import type { ScaleLevel } from "../model/problems/problemParts.ts";
import { inEachFile } from "./inEachFile.ts";
import { meantStatus } from "./meantStatus.ts";
import { occurrences, type Occurrence } from "./occurrences.ts";
import { wordsWithoutMeaning } from "./wordsWithoutMeaning.ts";

/** NAP203 once for each spelling in a file, with its rows counted, NAP602 for all of a file that is read under a mapping; NAP216 for a dash; NAP218 for gaps without a note. */
export function ratingStatuses(
  table: RatingTable,
  scale: Scale | null,
  scales: readonly Scale[] = [],
): Problem[] {
  const statuses = occurrences(table, "status");
  const names = statusNames(scale);
  const meant = scale === null ? () => null : meantStatus(scale);
  const dashes = statuses.filter(({ text }) => isDashes(text) && !names.has(fold(text)));
  const unknown =
    scale === null ? [] : statuses.filter(({ text }) => !names.has(fold(text)) && !isDashes(text));
  const inFiles = inEachFile(table, "status", unknown);
  const isMapped = ({ first }: Occurrence): boolean => table.mapped.has(table.place(first, "status").source);
  const levels = (scale?.levels ?? []).map(({ id, label }) => ({ id, label }));
  return [
    ...problemsOf("NAP216", inEachFile(table, "status", dashes), ({ text, rows, first, all }) =>
      atAllRows(
        problem("NAP216", table.place(first, "status"), {
          written: text,
          column: "status",
          rows,
          row: rowNumber(table, first),
        }),
        table,
        "status",
        all,
      ),
    ),
    ...wordsWithoutMeaning(table, inFiles.filter(isMapped), scale),
    ...problemsOf(
      "NAP203",
      inFiles.filter((found) => !isMapped(found)),
      ({ text, rows, first, all }) => {
        const suggestion = meant(text);
        const knownBy = knowing(text, scale, scales);
        const params = {
          status: text,
          rows,
          row: rowNumber(table, first),
          scale: scale?.id ?? "",
          levels,
          ...(knownBy.length === 0 ? {} : { knownBy }),
          ...(suggestion === null ? {} : { suggestion }),
        };
        return atAllRows(problem("NAP203", table.place(first, "status"), params), table, "status", all);
      },
    ),
    ...gapsWithoutReason(table, names),
  ];
}

/** The levels of other scales that are written so. */
function knowing(status: string, own: Scale | null, scales: readonly Scale[]): ScaleLevel[] {
  return scales.flatMap((scale) => {
    if (scale.id === own?.id) return [];
    const meaning = statusNames(scale).get(fold(status));
    return meaning !== undefined && "level" in meaning ? [{ scale: scale.id, level: meaning.level.id }] : [];
  });
}

function gapsWithoutReason(table: RatingTable, names: ReturnType<typeof statusNames>): Problem[] {
  const { status } = table.column;
  const reasoned = status.names.map((name) => {
    const meaning = names.get(fold(name));
    return meaning !== undefined && "gap" in meaning && meaning.gap !== "unrated" ? meaning.gap : null;
  });
  const found = new Map<Exclude<GapStatus, "unrated">, number[]>();
  for (const [row, number] of status.numbers.entries()) {
    const gap = reasoned[number] ?? null;
    if (gap === null || table.hasNote(row)) continue;
    const seen = found.get(gap);
    if (seen === undefined) found.set(gap, [row]);
    else seen.push(row);
  }
  return [...found].flatMap(([gap, all]) =>
    rowsByFile(table, all).map((rows) => {
      const first = rows[0] ?? 0;
      const params = { status: gap, rows: rowsMeant(table, rows), row: rowNumber(table, first) };
      return atAllRows(problem("NAP218", table.place(first, "status"), params), table, "status", rows);
    }),
  );
}
