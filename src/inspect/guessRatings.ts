// The columns of a table → how a row rates: a status, a percent, or cells across columns.
import type { Answers } from "../model/answers.ts";
import type { InspectedColumn } from "../model/inspection.ts";
import { usualScale } from "../model/usualScale.ts";
import { alikeColumns } from "./alikeColumns.ts";
import { guessAcross } from "./guessAcross.ts";
import { guessCounts } from "./guessCounts.ts";
import type { Guesses, TableSeen } from "./gatherGuesses.ts";
import { isNumeric } from "./isNumeric.ts";
import { marksOf } from "./marksOf.ts";
import { namedColumn } from "./namedColumn.ts";
import { nameReason } from "./nameReason.ts";
import { percentReading } from "./percentReading.ts";
import { saidWords } from "./saidWords.ts";

/** Gives the scale of the statuses that are mapped. */
export function guessRatings(seen: TableSeen, found: Guesses, answers: Answers): string | null {
  const { named, add, leaveOpen, used, isTwice } = found;
  const said = (column: "status" | "percent"): readonly InspectedColumn[] => {
    const name = answers.columns[column];
    const own = seen.columns.find((each) => each.name === name);
    return name === null ? [] : own === undefined ? named(column) : [own];
  };
  const isSaid = (own: InspectedColumn): boolean =>
    own.name !== "" && [answers.columns.status, answers.columns.percent].includes(own.name);
  const reasonOf = (own: InspectedColumn) => (isSaid(own) ? "answered" : nameReason(own));
  const statuses = said("status");
  const percents = said("percent").filter((own) => !statuses.includes(own));
  if (statuses.length === 0 && percents.length === 0 && guessCounts(seen, found)) return null;
  const alike =
    statuses.length === 0 && percents.length === 0 && named("body").length === 0
      ? alikeColumns(seen.columns, used, seen.scales)
      : null;
  if (alike !== null) return guessAcross(alike, seen, found, answers);
  const refused = answers.columns.status === null;
  const words = seen.columns.filter((own) => !used.has(own) && own.knownBy?.unknown.length === 0);
  const marks = seen.columns.filter((own) => !used.has(own) && own.kind === "marks");
  const [status, ...others] = statuses.length > 0 ? statuses : percents.length > 0 || refused ? [] : words;
  const asPercent = (own: InspectedColumn, isSure: boolean): void => {
    const answer = answers.numbers.get(own.name);
    const reading = answer ?? percentReading(own, isSure);
    if (reading === null) return leaveOpen("percent", "unclear-numbers", [own]);
    add("percent", own, answer === undefined ? reasonOf(own) : "answered", {
      as: reading === "percent" ? null : reading,
    });
  };
  const asWords = (own: InspectedColumn): string | null => {
    const isMarks = own.kind === "marks";
    const empty = { text: "", rows: seen.rows - own.filled };
    const texts = isMarks ? [...marksOf([own]), empty] : (own.knownBy?.unknown ?? own.texts);
    const meanings = saidWords(texts, answers);
    if (own.knownBy === null && meanings.length === 0) {
      leaveOpen("status", isMarks ? "marks" : "unknown-words", [own]);
      return null;
    }
    const reason = statuses.length > 0 ? reasonOf(own) : "values-known";
    add("status", own, meanings.length > 0 ? "answered" : reason, { words: meanings });
    return own.knownBy?.scale ?? usualScale;
  };
  let scale: string | null = null;
  // There is one percent: what a person says, else what has its name.
  const isPercent = status !== undefined && isNumeric(status) && (isSaid(status) || percents.length === 0);
  if (status !== undefined && (others.length > 0 || isTwice(status)))
    leaveOpen("status", "several-columns", [status, ...others]);
  else if (status !== undefined && isPercent) asPercent(status, false);
  else if (status !== undefined && !isNumeric(status)) scale = asWords(status);
  // "Completion" in numbers beside a status in words: the percent counts.
  const isBeside = (own: InspectedColumn): boolean =>
    status !== undefined && own !== status && isNumeric(own) && namedColumn(own.name)?.column === "status";
  const measures = isPercent ? [] : percents.length > 0 ? percents : seen.columns.filter(isBeside);
  const [percent, ...otherPercents] = measures.filter((own) => !used.has(own));
  if (percent !== undefined && (otherPercents.length > 0 || isTwice(percent)))
    leaveOpen("percent", "several-columns", [percent, ...otherPercents]);
  else if (percent !== undefined && isNumeric(percent)) asPercent(percent, percents.length > 0);
  else if (percent !== undefined) leaveOpen("percent", "unclear-numbers", [percent]);
  if (status !== undefined || percent !== undefined) return scale;
  const [mark, ...otherMarks] = refused ? [] : marks;
  if (mark !== undefined && otherMarks.length === 0) return asWords(mark);
  leaveOpen("status", mark === undefined ? "no-such-column" : "several-columns", refused ? [] : marks);
  return null;
}
