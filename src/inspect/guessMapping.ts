// The columns of a table → how it would be read, each line with its reason, and what a person has to say.
import type { Guess, GuessReason, InspectedColumn, OpenGuess } from "../model/inspection.ts";
import { alikeColumns } from "./alikeColumns.ts";
import { countName } from "./countName.ts";
import { guessDescriptions } from "./guessDescriptions.ts";
import { gatherGuesses, type Guesses, type TableSeen } from "./gatherGuesses.ts";
import { namedColumn } from "./namedColumn.ts";
import { plainGuess } from "./plainGuess.ts";
import { percentReading } from "./percentReading.ts";

/** Lines of a mapping, and what is open. */
export interface GuessedMapping {
  readonly guesses: readonly Guess[];
  readonly open: readonly OpenGuess[];
  readonly scale: string | null;
}

export function guessMapping(seen: TableSeen): GuessedMapping {
  const found = gatherGuesses(seen);
  guessClause(seen, found);
  const scale = guessRatings(seen, found);
  guessDescriptions(seen, found);
  return { guesses: found.guesses, open: found.open, scale };
}

function guessClause({ columns, rows }: TableSeen, { named, add, leaveOpen, isTwice }: Guesses): void {
  const clauses = named("clause");
  const ids = columns.filter(({ kind, name }) => kind === "ids" && name !== "");
  const [clause, ...others] = clauses.length > 0 ? clauses : ids;
  if (clause === undefined || others.length > 0 || isTwice(clause))
    return leaveOpen(
      "clause",
      clause === undefined ? "no-such-column" : "several-columns",
      clause === undefined ? [] : [clause, ...others],
    );
  add("clause", clause, clauses.length > 0 ? reasonOf(clause) : "values-are-ids", {
    fill: clause.filled * 1.2 < rows && clause.kind === "ids",
  });
}

/** Gives the scale of the statuses that are mapped. */
function guessRatings(seen: TableSeen, found: Guesses): string | null {
  const { named, add, leaveOpen, used, isTwice } = found;
  const percents = named("percent");
  const statuses = named("status");
  if (statuses.length === 0 && percents.length === 0 && guessCounts(seen, found)) return null;
  const alike =
    statuses.length === 0 && percents.length === 0 && named("body").length === 0
      ? alikeColumns(seen.columns, used, seen.scales)
      : null;
  if (alike !== null) {
    for (const own of seen.columns) if (alike.names.includes(own.name)) used.add(own);
    const across = { ...plainGuess("body", "", "alike-columns"), wide: alike.names };
    found.guesses.push(across);
    if (alike.cells === "marks") leaveOpen("status", "marks", []);
    else if (alike.cells === "binary")
      found.guesses.push({ ...plainGuess("percent", "", "alike-columns"), as: "share" });
    else found.guesses.push({ ...plainGuess("status", "", "values-known"), words: alike.cells.known });
    return typeof alike.cells === "string" ? null : alike.cells.scale;
  }
  const words = seen.columns.filter((own) => !used.has(own) && own.knownBy?.unknown.length === 0);
  const marks = seen.columns.filter((own) => !used.has(own) && own.kind === "marks");
  const [status, ...others] = statuses.length > 0 ? statuses : percents.length > 0 ? [] : words;
  let scale: string | null = null;
  const asPercent = (own: InspectedColumn, isSure: boolean): void => {
    const reading = percentReading(own, isSure);
    if (reading === null) return leaveOpen("percent", "unclear-numbers", [own]);
    add("percent", own, reasonOf(own), { as: reading === "share" ? "share" : null });
  };
  if (status !== undefined && (others.length > 0 || isTwice(status)))
    leaveOpen("status", "several-columns", [status, ...others]);
  else if (status !== undefined && isNumeric(status)) asPercent(status, false);
  else if (status?.kind === "marks") leaveOpen("status", "marks", [status]);
  else if (status !== undefined && status.knownBy === null) leaveOpen("status", "unknown-words", [status]);
  else if (status !== undefined) {
    scale = status.knownBy?.scale ?? null;
    add("status", status, statuses.length > 0 ? reasonOf(status) : "values-known");
  }
  // "Completion" in numbers beside a status in words: the percent counts.
  const isBeside = (own: InspectedColumn): boolean =>
    status !== undefined && own !== status && isNumeric(own) && namedColumn(own.name)?.column === "status";
  const measures = percents.length > 0 ? percents : seen.columns.filter(isBeside);
  const [percent, ...otherPercents] = measures.filter((own) => !used.has(own));
  if (percent !== undefined && (otherPercents.length > 0 || isTwice(percent)))
    leaveOpen("percent", "several-columns", [percent, ...otherPercents]);
  else if (percent !== undefined && isNumeric(percent)) asPercent(percent, percents.length > 0);
  else if (percent !== undefined) leaveOpen("percent", "unclear-numbers", [percent]);
  if (status === undefined && percent === undefined)
    leaveOpen(
      "status",
      marks.length === 1 ? "marks" : marks.length > 1 ? "several-columns" : "no-such-column",
      marks,
    );
  return scale;
}

/** One column of what is done and one of all, where no other column of numbers might belong to them. */
function guessCounts({ columns, exceeds }: TableSeen, { add, used, isTwice }: Guesses): boolean {
  const numbers = columns.filter(
    (own) => !used.has(own) && own.name !== "" && (own.kind === "numbers" || own.kind === "ids"),
  );
  const [met, of] = (["met", "of"] as const).map((kind) =>
    numbers.find(({ name }) => countName(name) === kind),
  );
  if (met === undefined || of === undefined || isTwice(met) || isTwice(of)) return false;
  if (numbers.some((own) => own !== met && own !== of && namedColumn(own.name) === null)) return false;
  if (exceeds(met.name, of.name)) return false;
  used.add(of);
  add("percent", met, "counts", { of: of.name });
  return true;
}

const reasonOf = ({ name }: InspectedColumn): GuessReason =>
  namedColumn(name)?.rank === 0 ? "name-known" : "name-likely";

const isNumeric = ({ kind }: InspectedColumn): boolean =>
  kind === "numbers" || kind === "percents" || kind === "shares" || kind === "ids";
