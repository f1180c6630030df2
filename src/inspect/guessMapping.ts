// The columns of a table → how it would be read, each line with its reason, and what a person has to say.
import type { Guess, GuessReason, InspectedColumn, OpenGuess } from "../model/inspection.ts";
import type { MappedColumn } from "../model/mapping.ts";
import { namedColumn } from "./namedColumn.ts";

/** Lines of a mapping, and what is open. */
export interface GuessedMapping {
  readonly guesses: readonly Guess[];
  readonly open: readonly OpenGuess[];
  readonly scale: string | null;
}

interface Candidate {
  readonly column: InspectedColumn;
  readonly reason: GuessReason;
}

/** Columns whose sure name is enough; dates and numbers are left to a person. */
const byName = ["activity", "title", "direction", "direction-title", "evidence", "note"] as const;

/** @param rows below the header that are no sums */
export function guessMapping(columns: readonly InspectedColumn[], rows: number): GuessedMapping {
  const guesses: Guess[] = [];
  const open: OpenGuess[] = [];
  const used = new Set<InspectedColumn>();
  const add = (column: MappedColumn, { column: own, reason }: Candidate, more: Partial<Guess> = {}): void => {
    used.add(own);
    guesses.push({ column, from: own.name, reason, as: null, fill: false, split: [], ...more });
  };
  const named = (column: MappedColumn): readonly InspectedColumn[] => {
    const found = columns.flatMap((own) => {
      const name = namedColumn(own.name);
      return name?.column === column && own.filled > 0 && !used.has(own) ? [{ own, rank: name.rank }] : [];
    });
    const best = found.reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY);
    return found.filter(({ rank }) => rank === best).map(({ own }) => own);
  };
  const isTwice = ({ name }: InspectedColumn): boolean =>
    columns.filter((other) => other.name === name).length > 1;
  const several = (column: OpenGuess["column"], from: readonly InspectedColumn[]): void =>
    void open.push({
      column,
      reason: from.length === 0 ? "no-such-column" : "several-columns",
      from: from.map(({ name }) => name),
    });

  const clauses = named("clause");
  const ids = columns.filter(({ kind, name }) => kind === "ids" && name !== "");
  const [clause, ...otherClauses] = clauses.length > 0 ? clauses : ids;
  if (clause === undefined || otherClauses.length > 0 || isTwice(clause))
    several("clause", clause === undefined ? [] : [clause, ...otherClauses]);
  else
    add(
      "clause",
      { column: clause, reason: clauses.length > 0 ? reasonOf(clause) : "values-are-ids" },
      { fill: clause.filled * 1.2 < rows && clause.kind === "ids" },
    );

  const percents = named("percent");
  const statuses = named("status");
  const words = columns.filter(
    (own) => !used.has(own) && own.knownBy !== null && own.knownBy.unknown.length === 0,
  );
  const [status, ...otherStatuses] = statuses.length > 0 ? statuses : percents.length > 0 ? [] : words;
  let scale: string | null = null;
  const asPercent = (own: InspectedColumn, isSure: boolean): boolean => {
    const reading = percentReading(own, isSure);
    if (reading === null) open.push({ column: "percent", reason: "unclear-numbers", from: [own.name] });
    else add("percent", { column: own, reason: reasonOf(own) }, { as: reading === "share" ? "share" : null });
    return reading !== null;
  };
  if (status !== undefined && (otherStatuses.length > 0 || isTwice(status)))
    several("status", [status, ...otherStatuses]);
  else if (status !== undefined && isNumeric(status)) asPercent(status, false);
  else if (status !== undefined && status.knownBy === null)
    open.push({ column: "status", reason: "unknown-words", from: [status.name] });
  else if (status !== undefined) {
    scale = status.knownBy?.scale ?? null;
    add("status", { column: status, reason: statuses.length > 0 ? reasonOf(status) : "values-known" });
  }
  // "Completion" in numbers beside a status in words: the percent counts.
  const isBeside = (own: InspectedColumn): boolean =>
    status !== undefined && own !== status && isNumeric(own) && namedColumn(own.name)?.column === "status";
  const measures = percents.length > 0 ? percents : columns.filter(isBeside);
  const [percent, ...otherPercents] = measures.filter((own) => !used.has(own));
  if (percent !== undefined && (otherPercents.length > 0 || isTwice(percent)))
    several("percent", [percent, ...otherPercents]);
  else if (percent !== undefined && isNumeric(percent)) asPercent(percent, percents.length > 0);
  else if (percent !== undefined)
    open.push({ column: "percent", reason: "unclear-numbers", from: [percent.name] });
  if (status === undefined && percent === undefined) several("status", []);

  const bodies = named("body");
  const [body] = bodies;
  if (body !== undefined && bodies.length === 1 && !isTwice(body))
    add("body", { column: body, reason: reasonOf(body) }, { split: body.separators });
  const prose = titleBeside(columns, clause, used);
  if (prose !== null) add("title", { column: prose, reason: "name-likely" });
  for (const column of byName) {
    const [own, ...others] = named(column);
    if (own !== undefined && others.length === 0 && !isTwice(own) && !(column === "title" && prose !== null))
      add(
        column,
        { column: own, reason: "name-known" },
        { fill: column === "direction" && own.filled < rows },
      );
  }
  return { guesses, open, scale };
}

/** Beside ids that do not repeat, a text under "Measure" or "Activity" says what the clause is; `null` where a column has that name. */
function titleBeside(
  columns: readonly InspectedColumn[],
  clause: InspectedColumn | undefined,
  used: ReadonlySet<InspectedColumn>,
): InspectedColumn | null {
  if (clause?.kind !== "ids" || clause.distinct !== clause.filled) return null;
  if (columns.some(({ name, filled }) => filled > 0 && namedColumn(name)?.column === "title")) return null;
  const [own, ...others] = columns.filter(
    (each) =>
      !used.has(each) &&
      (each.kind === "words" || each.kind === "long-text") &&
      ["clause", "activity"].includes(namedColumn(each.name)?.column ?? ""),
  );
  return own !== undefined && others.length === 0 ? own : null;
}

const reasonOf = ({ name }: InspectedColumn): GuessReason =>
  namedColumn(name)?.rank === 0 ? "name-known" : "name-likely";

const isNumeric = ({ kind }: InspectedColumn): boolean =>
  kind === "numbers" || kind === "percents" || kind === "shares" || kind === "ids";

/** Numbers that may be points, counts or shares are no percents: a person has to say it. */
function percentReading(
  { name, kind, greatest }: InspectedColumn,
  isSure: boolean,
): "percent" | "share" | null {
  if (kind === "percents")
    return (greatest ?? 100) <= 100 && (greatest === null || greatest > 1) ? "percent" : null;
  // 0.5 in a column of percents may be half a percent.
  if (kind === "shares") return isSure || name.includes("%") ? null : "share";
  if (greatest === null || greatest > 100) return null;
  return (isSure && greatest > 10) || greatest === 100 ? "percent" : null;
}
