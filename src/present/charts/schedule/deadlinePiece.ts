// Clauses with deadlines that lie together → their sentence, and a mark for each, or for several.
import type { Words } from "../../words/words.ts";
import { margin, sizes, type Mark, type Piece } from "../chart.ts";
import { paragraph } from "../paragraph.ts";
import { stackPieces } from "../stackPieces.ts";
import type { DeadlineGroup } from "./deadlineGroups.ts";
import { stateMarks } from "./stateMarks.ts";

const pitch = 13;

/** @param each so many clauses at most are one mark */
export function deadlinePiece(
  { name, clauses, states }: DeadlineGroup,
  each: number,
  width: number,
  { charts, schedule }: Words<"charts" | "schedule">,
): Piece {
  const inLine = Math.floor((width - 2 * margin) / pitch);
  const all = states.flatMap(([state, count]) =>
    Array.from({ length: Math.ceil(count / each) }, () => stateMarks[state]),
  );
  const marks = all.map(({ shape, fill, size }, at): Mark => ({
    kind: "shape",
    shape,
    fill,
    size,
    x: margin + (at % inLine) * pitch + 6,
    y: Math.floor(at / inLine) * pitch + 7,
  }));
  const told = states.map(([state, count]) => `${count} ${schedule.states[state]}`).join(", ");
  return stackPieces(
    [
      paragraph(charts.schedule.deadline(name, clauses), width, { size: sizes.text, bold: true }),
      paragraph(told, width, { size: sizes.small }),
      { marks, height: Math.ceil(all.length / inLine) * pitch + 2 },
    ],
    1,
  );
}
