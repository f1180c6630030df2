// What was found in a table → its form in the JSON contract.
import type { DayOrder, Inspection } from "../../model/inspection.ts";
import type { InspectionJson } from "./inspectionSchema.ts";
import { readAs } from "./readAs.ts";

export const inspectionJson = ({ sheets, columns, ...found }: Inspection): InspectionJson => ({
  source: found.source,
  sheets: sheets.map(({ name, isHidden, isRead }) => ({ name, hidden: isHidden, read: isRead })),
  header: found.header,
  rows: found.rows,
  totals: { rows: found.totals.rows, first: [...found.totals.first] },
  repeated: [...found.repeated],
  headings: found.headings === null ? null : { ...found.headings, texts: [...found.headings.texts] },
  columns: columns.map(({ name, kind, filled, distinct, texts, separators, days, knownBy }) => ({
    name,
    kind,
    filled,
    distinct,
    texts: [...texts],
    separators: [...separators],
    days: dayText(days),
    statuses:
      knownBy === null
        ? null
        : { scale: knownBy.scale, known: [...knownBy.known], unknown: [...knownBy.unknown] },
    readAs: readAs(name, found.guesses),
  })),
  guesses: found.guesses.map((guess) => ({
    ...guess,
    split: [...guess.split],
    wide: [...guess.wide],
    words: [...guess.words],
  })),
  open: found.open.map((each) => ({ ...each, from: [...each.from] })),
  scale: found.scale,
});

const dayText = (days: DayOrder | null): string | null =>
  days === null || days === "unclear" ? days : (days.pattern ?? "own");
