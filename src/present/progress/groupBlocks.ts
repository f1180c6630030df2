// The directions or bodies of a series, in JSON → a table of their figures by round.
import { pointsCell } from "../changes/pointsCell.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import { percentCell } from "./percentCell.ts";
import type { ProgressWords } from "./progressWords.ts";
import type { SeriesJson } from "./progressSchema.ts";

/** None where there are fewer than two rounds. */
export function groupBlocks(
  series: SeriesJson,
  level: "directions" | "bodies",
  words: ProgressWords,
): Block[] {
  const { progress, common } = words;
  const groups = series[level];
  const rounds = groups[0]?.rounds.map(({ round }) => round) ?? [];
  if (rounds.length < 2) return [];
  return [
    { kind: "heading", level: 2, text: progress[level] },
    dataTable(groups, [
      {
        title: level === "directions" ? common.terms.direction : common.terms.body,
        align: "left",
        cell: ({ id }) => text(id, "strong"),
      },
      { title: common.terms.title, align: "left", grows: true, drop: 1, cell: ({ title }) => text(title) },
      ...rounds.map((round, index) => ({
        title: round,
        align: "right" as const,
        unit: "percent" as const,
        // Of many rounds the last two are what is asked about.
        ...(index < rounds.length - 2 ? { drop: rounds.length - index } : {}),
        cell: (group: (typeof groups)[number]) => percentCell(group.rounds[index]?.percent),
      })),
      { title: progress.columns.points, align: "right", cell: ({ move }) => pointsCell(move?.value) },
    ]),
  ];
}
