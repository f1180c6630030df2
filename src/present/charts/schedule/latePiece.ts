// Clauses that are late → the days of each as a bar, the longest first.
import { fraction } from "../../../math/fraction.ts";
import { daysText } from "../../schedule/outcomeText.ts";
import type { ScheduleJson } from "../../schedule/scheduleSchema.ts";
import type { Words } from "../../words/words.ts";
import { margin, sizes, type Mark, type Piece } from "../chart.ts";
import { labelWidth } from "../labelWidth.ts";
import { lineHeight, paragraph } from "../paragraph.ts";
import { placeOf } from "../placeOf.ts";
import { stackPieces } from "../stackPieces.ts";
import { wrapText } from "../wrapText.ts";

type Clause = ScheduleJson["clauses"][number];

/** The others are in the table. */
const mostShown = 15;
const barHeight = 9;
/** Of one label. */
const mostLines = 2;

export function latePiece(
  clauses: readonly Clause[],
  width: number,
  words: Words<"charts" | "schedule">,
): Piece {
  const late = clauses
    .filter(({ state }) => state === "overdue" || state === "done-late" || state === "done-either")
    .toSorted((a, b) => longest(b) - longest(a));
  const shown = late.slice(0, mostShown);
  if (shown.length === 0) return { marks: [], height: 0 };
  const days = shown.reduce((most, clause) => Math.max(most, longest(clause)), 1);
  const { late: heading } = words.charts.schedule;
  return stackPieces(
    [
      paragraph(heading, width, { size: sizes.text, bold: true }),
      ...shown.map((clause) => barPiece(clause, days, width, words)),
      ...(shown.length < late.length
        ? [paragraph(words.charts.showing(shown.length, late.length), width, { size: sizes.small })]
        : []),
    ],
    6,
  );
}

const longest = ({ days }: Clause): number => days?.most ?? days?.least ?? 0;

/** As long as the days that are sure; a dashed line to those that are possible. */
function barPiece(clause: Clause, days: number, width: number, words: Words<"charts" | "schedule">): Piece {
  const size = sizes.text;
  const high = lineHeight(size);
  const told = daysText(clause, words);
  const needed = labelWidth(told, size);
  const labels = wrapText(
    `${clause.id} ${clause.title}`,
    width - 2 * margin - needed - 12,
    { size },
    mostLines,
  );
  const at = (count: number): number => placeOf(fraction(count, days), margin, width - margin);
  const least = clause.days?.least ?? 0;
  const possible = clause.days?.most ?? null;
  const y = Math.max(labels.length, 1) * high + 2;
  const text = (line: string, isRight: boolean, number = 0): Mark => ({
    kind: "text",
    x: isRight ? width - margin : margin,
    y: number * high + size,
    text: line,
    size,
    anchor: isRight ? "end" : "start",
  });
  return {
    height: y + (longest(clause) === 0 ? 0 : barHeight),
    marks: [
      ...labels.map((line, place) => text(line, false, place)),
      text(told, true),
      ...(least === 0
        ? []
        : [
            {
              kind: "box",
              x: margin,
              y,
              width: at(least) - margin,
              height: barHeight,
              fill: clause.state === "overdue" ? "hollow" : "full",
            } as const,
          ]),
      ...(possible === null || possible === least
        ? []
        : [
            {
              kind: "line",
              points: [
                [at(least), y + barHeight / 2],
                [at(possible), y + barHeight / 2],
              ],
              thickness: 2,
              dashed: true,
            } as const,
          ]),
    ],
  };
}
