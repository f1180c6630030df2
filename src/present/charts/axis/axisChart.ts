// Figures under rules and published figures → one axis from 0 to 100 for each, with a dot, a line from least to greatest, hollow marks.
import { localNumber } from "../../localNumber.ts";
import { percentText } from "../../percentText.ts";
import type { Words } from "../../words/words.ts";
import { sizes, usualWidth, type Chart, type Mark, type Piece } from "../chart.ts";
import { coverageSentence, coverageSquares } from "../coverageSquares.ts";
import { framedChart } from "../framedChart.ts";
import { legendPiece, type LegendItem } from "../legendPiece.ts";
import { levelScale } from "../levelScale.ts";
import { paragraph } from "../paragraph.ts";
import { stackPieces } from "../stackPieces.ts";
import type { AxisGroup, AxisRow } from "./axisRows.ts";
import { axisPlace } from "./axisScale.ts";
import { publishedLane } from "./publishedLane.ts";
import { rowPiece, rangeMarks } from "./rowPiece.ts";

export interface AxisInput {
  readonly title: string;
  readonly groups: readonly AxisGroup[];
  /** Plan, day, rule, who speaks, and what readers must know. */
  readonly captions: readonly string[];
}

/** So many rows can be looked at; the others are in the table. */
const mostRows = 60;

/**
 * An axis from 0 to 100 % for each rule, in groups of figures that are about the same assessment.
 *
 * @example axisChart({ title: "Figures", groups: [], captions: [] }, await loadWords("en", ["charts"])).title // "Figures"
 */
export function axisChart(
  { title, groups, captions }: AxisInput,
  words: Words<"charts">,
  width: number = usualWidth,
): Chart {
  const { charts } = words;
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ row, group })));
  const shown = new Set(rows.slice(0, mostRows).map(({ row }) => row));
  const drawn = groups.filter((group) => group.rows.some((row) => shown.has(row)));
  return framedChart(
    {
      title,
      lead: charts.axis.lead,
      body: stackPieces(
        drawn.map((group) => groupPiece(group, shown, width, words)),
        18,
      ),
      legend: legendPiece(legendOf(drawn, words), width),
      captions: [...(shown.size < rows.length ? [charts.showing(shown.size, rows.length)] : []), ...captions],
      table: {
        columns: [
          charts.axis.rule,
          charts.axis.figure,
          charts.axis.least,
          charts.axis.greatest,
          charts.axis.published,
          charts.axis.coverage,
        ],
        rows: rows.map(({ row, group }) => tableRow(row, group, words)),
      },
    },
    width,
  );
}

function groupPiece(
  { heading, published, rows }: AxisGroup,
  shown: ReadonlySet<AxisRow>,
  width: number,
  words: Words<"charts">,
): Piece {
  const listed = rows.filter((row) => shown.has(row));
  const [first] = listed;
  const isCoveredAlike = listed.every(
    ({ covered }) => covered.scored === first?.covered.scored && covered.eligible === first.covered.eligible,
  );
  const lane = publishedLane(published, width, words);
  return stackPieces(
    [
      paragraph(heading, width, { size: sizes.text, bold: true, most: 3 }),
      stackPieces([lane.piece, levelScale((percent) => axisPlace(percent, width), width, words)], 2),
      ...listed.map((row) =>
        stackPieces(
          [
            rowPiece(row, lane.places, width, words),
            ...(isCoveredAlike
              ? []
              : [
                  paragraph(coverageSentence(row.covered, row.rounding, words), width, {
                    size: sizes.small,
                    quiet: true,
                  }),
                ]),
          ],
          2,
        ),
      ),
      ...(isCoveredAlike && first !== undefined && first.covered.eligible > 0
        ? [coverageSquares(first.covered, first.rounding, width, words)]
        : []),
    ],
    8,
  );
}

function legendOf(groups: readonly AxisGroup[], { charts }: Words<"charts">): LegendItem[] {
  const rows = groups.flatMap((group) => group.rows);
  const { legend } = charts.axis;
  const dot: Mark = { kind: "shape", shape: "circle", x: 0, y: 0, size: 9, fill: "full" };
  return [
    ...(rows.some(({ value }) => value !== null) ? [{ sample: [dot], text: legend.figure }] : []),
    ...(rows.some(({ range }) => range !== null)
      ? [{ sample: rangeMarks(-10, 10, 0), text: legend.range }]
      : []),
    ...(groups.some(({ published }) => published.length > 0)
      ? [
          {
            sample: [{ kind: "shape", shape: "diamond", x: 0, y: 0, size: 11, fill: "hollow" } as const],
            text: legend.published,
          },
        ]
      : []),
  ];
}

function tableRow(
  { label, value, range, rounding, reason, covered }: AxisRow,
  { heading, published }: AxisGroup,
  words: Words<"charts">,
): string[] {
  const { decimal, terms } = words.common;
  const shown = (share: AxisRow["value"]): string =>
    share === null ? "" : localNumber(percentText(share, rounding), decimal);
  return [
    heading === "" ? label : `${heading}: ${label}`,
    value === null ? (reason ?? terms.noFigure) : shown(value),
    range === null ? "" : shown(range.least),
    range === null ? "" : shown(range.greatest),
    published.map(({ figure }) => localNumber(figure, decimal)).join("; "),
    covered.eligible === 0 ? "" : words.charts.ofEligible(covered.scored, covered.eligible),
  ];
}
