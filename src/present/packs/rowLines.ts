// Rows of an assessment → the lines that state them: rating, cause, evidence, note.
import type { ExplainedRow } from "../../model/explanation.ts";
import type { Clause } from "../../model/plan.ts";
import { cellText } from "../../model/ratingTable.ts";
import type { Score } from "../../model/score.ts";
import type { WordLine } from "../../model/wordDocument.ts";
import type { Words } from "../words/words.ts";
import { activityName } from "./activityName.ts";
import { writtenRating } from "./writtenRating.ts";

/** What of a row is shown to people. */
export type WrittenRow = Pick<
  ExplainedRow,
  "row" | "activity" | "body" | "rater" | "status" | "percent" | "value" | "evidence" | "note"
>;

interface Told {
  readonly score: Pick<Score, "scale" | "assessment">;
  readonly clause: Clause;
  readonly words: Words<"packs">;
  /** Whether rows are told apart by their raters, as the table calls them. */
  readonly withRaters: boolean;
  /** The names of the bodies that rows are about; `null` where they are not to be named. */
  readonly bodyNames: ReadonlyMap<string, string> | null;
}

/** Lines that are alike stand there once, with how often. */
export interface RowLines {
  readonly ratings: readonly WordLine[];
  readonly causes: readonly WordLine[];
  readonly evidence: readonly WordLine[];
  readonly notes: readonly WordLine[];
}

export function rowLines(rows: readonly WrittenRow[], told: Told): RowLines {
  const { score, words } = told;
  const table = score.assessment.ratings;
  const causes: ReadonlyMap<string, string> = new Map(Object.entries(words.packs.causes));
  const linesOf = (textOf: (row: WrittenRow) => string | null): WordLine[] =>
    counted(
      rows.flatMap((row) => {
        const [text, part] = [textOf(row) ?? "", partOf(row, told)];
        return text === "" ? [] : [part === "" ? { text } : { label: `${part}:`, text }];
      }),
    );
  return {
    ratings: linesOf((row) => writtenRating(row, score.scale, words) || words.common.terms.outcomes.unrated),
    causes: linesOf(({ row }) => {
      const cause = cellText(table, row, "cause");
      return causes.get(cause) ?? cause;
    }),
    evidence: linesOf(({ evidence }) => evidence),
    notes: linesOf(({ note }) => note),
  };
}

/** The line under a label of its own; what it had becomes a part of its text. */
export const withLabel = (label: string, line: WordLine): WordLine => ({
  ...line,
  label,
  text: line.label === undefined ? line.text : `${line.label} ${line.text}`,
});

/** What of the clause a row is about. */
const partOf = (
  { activity, body, rater }: WrittenRow,
  { clause, words, withRaters, bodyNames }: Told,
): string =>
  [
    activity === "" ? "" : activityName(clause, activity, words),
    bodyNames?.get(body) ?? "",
    withRaters ? rater : "",
  ]
    .filter((text) => text !== "")
    .join(", ");

function counted(lines: readonly WordLine[]): WordLine[] {
  const tally = new Map<string, { readonly line: WordLine; count: number }>();
  for (const line of lines) {
    const key = JSON.stringify([line.label ?? null, line.text]);
    const known = tally.get(key);
    if (known === undefined) tally.set(key, { line, count: 1 });
    else known.count++;
  }
  return Array.from(tally.values(), ({ line, count }) =>
    count === 1 ? line : { ...line, text: `${count} × ${line.text}` },
  );
}
