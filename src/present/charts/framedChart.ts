// The body of a chart, and what is to be said of it → the chart, with title, legend and captions.
import { margin, sizes, usualWidth, type Chart, type ChartTable, type Piece } from "./chart.ts";
import { paragraph } from "./paragraph.ts";
import { stackPieces } from "./stackPieces.ts";

interface Framed {
  readonly title: string;
  /** What is to be seen. */
  readonly lead: string;
  /** `false` where it stands beside the chart; its description has it anyway. */
  readonly hasLead?: boolean;
  readonly body: Piece;
  readonly legend: Piece;
  /** Plan, day, rule, who speaks, and what readers must know. */
  readonly captions: readonly string[];
  readonly table: ChartTable;
}

/** So many rows of a table are read out. */
const mostRead = 80;

export function framedChart(
  { title, lead, hasLead = true, body, legend, captions, table }: Framed,
  width: number = usualWidth,
): Chart {
  const inner = stackPieces(
    [
      stackPieces(
        [
          paragraph(title, width, { size: sizes.title, bold: true, most: 4 }),
          ...(hasLead ? [paragraph(lead, width, { size: sizes.text })] : []),
        ],
        3,
      ),
      body,
      legend,
      stackPieces(
        captions.map((caption) => paragraph(caption, width, { size: sizes.small, quiet: true })),
        3,
      ),
    ],
    14,
  );
  const { marks } = stackPieces([{ marks: [], height: margin }, inner]);
  return {
    width,
    height: inner.height + 2 * margin,
    marks,
    title,
    description: [lead, readOut(table), ...captions].filter((text) => text !== "").join(" "),
    table,
  };
}

/** `Half for what is begun: figure, % 66.44; least, % 51.56.` */
function readOut({ columns, rows }: ChartTable): string {
  const read = rows.slice(0, mostRead).map(([first = "", ...cells]) => {
    const told = cells.flatMap((cell, at) =>
      cell === "" ? [] : [[columns[at + 1] ?? "", cell].filter((text) => text !== "").join(" ")],
    );
    return `${first}: ${told.join("; ")}.`;
  });
  return [...read, ...(rows.length > mostRead ? ["…"] : [])].join(" ");
}
