// What was due as of a day → its chart: deadlines in the order of time, what became of each clause, days of lateness.
import { scheduleStates, type Schedule } from "../../../model/schedule.ts";
import { textIn } from "../../../model/textIn.ts";
import { daysText } from "../../schedule/outcomeText.ts";
import { scheduleJson } from "../../schedule/scheduleJson.ts";
import { scheduleSentences } from "../../schedule/scheduleSentences.ts";
import type { Words } from "../../words/words.ts";
import { captionsOf } from "../captionsOf.ts";
import { margin, sizes, usualWidth, type Chart, type Piece } from "../chart.ts";
import { framedChart } from "../framedChart.ts";
import { legendPiece } from "../legendPiece.ts";
import { paragraph } from "../paragraph.ts";
import { stackPieces } from "../stackPieces.ts";
import { deadlineGroups, type DeadlineGroup } from "./deadlineGroups.ts";
import { deadlinePiece } from "./deadlinePiece.ts";
import { latePiece } from "./latePiece.ts";
import { stateMarks } from "./stateMarks.ts";

/** More marks than this are not counted by anybody. */
const mostMarks = 300;
const steps = [1, 2, 5];

/**
 * The deadlines of a plan in the order of time with a mark for each clause, and the days by which clauses are late.
 *
 * @param isWithin a page, on which its sentences and whom it is about stand beside it
 * @example
 * const found = scheduleOf({ score, asOf: "2020-12-31", within: 30 });
 * scheduleChart(found, await loadWords("en", ["charts", "schedule"])).width // 400
 */
export function scheduleChart(
  found: Schedule,
  words: Words<"charts" | "schedule">,
  width: number = usualWidth,
  isWithin = false,
): Chart {
  const { charts, schedule, common } = words;
  const json = scheduleJson(found, words);
  const groups = deadlineGroups(json.clauses, found.asOf);
  const each = clausesEach(json.clauses.length);
  const occurring = scheduleStates.filter((state) => found.counts[state] > 0);
  const [due = "", whole = ""] = scheduleSentences(json, words);
  return framedChart(
    {
      title: charts.schedule.title(
        textIn(found.assessment.title, common.preferred) || found.assessment.id,
        found.asOf,
      ),
      lead: `${due} ${whole}`,
      hasLead: !isWithin,
      body: stackPieces(
        [
          ...stripOf(groups, found.asOf, (group) => deadlinePiece(group, each, width, words), width, words),
          latePiece(json.clauses, width, words),
        ],
        12,
      ),
      legend: legendPiece(
        occurring.map((state) => ({
          sample: [{ kind: "shape", ...stateMarks[state], x: 0, y: 0 }],
          text: `${schedule.states[state]}: ${found.counts[state]}`,
        })),
        width,
      ),
      captions: [
        ...(each > 1 ? [charts.perMark(each)] : []),
        ...(isWithin ? [] : captionsOf([{ ...found, methods: [found.method] }], words)),
      ],
      table: {
        columns: [
          common.terms.clause,
          common.terms.title,
          charts.schedule.until,
          schedule.columns.state,
          schedule.columns.days,
        ],
        rows: json.clauses.map((clause) => [
          clause.id,
          clause.title,
          clause.end,
          schedule.states[clause.state],
          daysText(clause, words),
        ]),
      },
    },
    width,
  );
}

/** With a line where the day that is asked about lies. */
function stripOf(
  groups: readonly DeadlineGroup[],
  asOf: string,
  pieceOf: (group: DeadlineGroup) => Piece,
  width: number,
  { common }: Words<"charts" | "schedule">,
): Piece[] {
  const line: Piece = stackPieces([
    paragraph(common.terms.asOf(asOf), width, { size: sizes.small }),
    {
      height: 4,
      marks: [
        {
          kind: "line",
          points: [
            [margin, 3],
            [width - margin, 3],
          ],
          thickness: 1.5,
          dashed: true,
        },
      ],
    },
  ]);
  const past = groups.filter(({ isPast }) => isPast).map(pieceOf);
  return [...past, line, ...groups.filter(({ isPast }) => !isPast).map(pieceOf)];
}

/** 1, 2, 5, 10 …: the first with which there are not too many marks. */
function clausesEach(clauses: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const step of steps) if (clauses <= step * ten * mostMarks) return step * ten;
}
