// An assessment with replies, its plan and scale → what is wrong with the replies.
import type { Assessment } from "../model/assessment.ts";
import { atAllRows, mostPlaces } from "../model/atAllRows.ts";
import { manyProblems, problemsOf } from "../model/manyProblems.ts";
import type { Place } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { isError, problem, type Problem } from "../model/problem.ts";
import { cellText, rowNumber, type RatingTable } from "../model/ratingTable.ts";
import { replyAnswers, type ReplyTable } from "../model/replies.ts";
import { isReply } from "../model/isReply.ts";
import { replyUnits, type ReplyUnit, type UnplacedReason } from "../model/replyUnits.ts";
import { rowsByFile } from "../model/rowsByFile.ts";
import type { Scale } from "../model/scale.ts";
import { valueKey } from "../model/valueKey.ts";
import { fold } from "../text/fold.ts";
import { suggester } from "../text/suggest.ts";
import { bodyCells } from "./bodyCells.ts";
import { checkDates } from "./checkDates.ts";
import { otherRow } from "./otherRow.ts";
import { ratingNumbers } from "./ratingNumbers.ts";
import { ratingReferences } from "./ratingReferences.ts";
import { ratingStatuses } from "./ratingStatuses.ts";

/**
 * Clauses, activities, bodies, statuses, percents and days of replies are checked as those of ratings are. Beside that:
 * NAP251 for a word that is no answer, NAP252 for a reply without an answer, NAP253 for two replies to one thing, NAP254
 * for one to what is not rated so, NAP255 for one that agrees and says something else, NAP256 for a decision without a
 * note, NAP257 for two decisions about one rating, NAP258 for a reply that came before the letter.
 *
 * @example replyProblems(own.value, plan.value, scale.value) // []
 */
export function replyProblems(
  assessment: Assessment,
  plan: Plan | null,
  scale: Scale | null,
  scales: readonly Scale[] = [],
): Problem[] {
  const { replies, scope } = assessment;
  if (replies === undefined) return [];
  const { table, first } = replies;
  // A row that agrees names its clause as much as one that rates.
  const named: RatingTable = { ...table.theirs, isBlank: () => false };
  const { units, unplaced } = replyUnits(first, table, scope);
  const { round: _round, ...whatever } = { ...assessment, ratings: named };
  const references =
    plan === null
      ? []
      : [...ratingReferences({ ...assessment, ratings: named }, plan), ...bodyCells(named, plan)];
  const misnamed = new Set(
    references
      .filter((found) => isError(found) || found.code === "NAP316")
      .flatMap(({ at, others = [] }) => [at, ...others].map(lineKey)),
  );
  // Without a plan nobody knows which names are one.
  const isNamed = (row: number): boolean =>
    plan !== null && !misnamed.has(lineKey(table.place(row, "clause")));
  return [
    ...references,
    ...[table.theirs, table.final].flatMap((own) => [
      ...ratingStatuses(own, scale, scales),
      ...ratingNumbers(own),
    ]),
    // The as-of day and the round are of the ratings: a reply comes after them.
    ...checkDates(whatever, null),
    ...unknownAnswers(table),
    ...withoutAnswer(table),
    ...repliedTwice(table),
    ...withoutRating(units, unplaced, table, isNamed),
    ...agreeAndDiffer(units, table, first, scale),
    ...withoutNote(table),
    ...decisionsThatDiffer(units, table, scale),
    ...beforeLetter(assessment),
  ];
}

/** What is about no clause, activity or body of the plan is about nothing that could be rated. */
const lineKey = ({ source, line, row }: Place): string => `${line}|${row ?? ""}|${source}`;

const thingAt = (
  table: RatingTable,
  row: number,
): { clause: string; activity?: string; body?: string; row: number } => {
  const [activity, body] = [cellText(table, row, "activity"), cellText(table, row, "body")];
  return {
    clause: cellText(table, row, "clause"),
    ...(activity === "" ? {} : { activity }),
    ...(body === "" ? {} : { body }),
    row: rowNumber(table, row),
  };
};

function unknownAnswers({ theirs, answers, written, place }: ReplyTable): Problem[] {
  const rows = new Map<string, number[]>();
  for (const [row, text] of written.entries()) {
    if (text === "" || answers[row] !== null) continue;
    const own = rows.get(text);
    if (own === undefined) rows.set(text, [row]);
    else own.push(row);
  }
  const meant = suggester(replyAnswers);
  const inFiles = [...rows].flatMap(([text, all]) => rowsByFile(theirs, all).map((own) => ({ text, own })));
  return problemsOf("NAP251", inFiles, ({ text, own }) => {
    const [first = 0, ...others] = own;
    const suggestion = meant(fold(text));
    const found = problem("NAP251", place(first, "answer"), {
      written: text,
      rows: own.length,
      row: rowNumber(theirs, first),
      known: replyAnswers,
      ...(suggestion === null ? {} : { suggestion }),
    });
    if (others.length === 0) return found;
    return { ...found, others: others.slice(0, mostPlaces - 1).map((row) => place(row, "answer")) };
  });
}

function withoutAnswer(table: ReplyTable): Problem[] {
  const { theirs, written } = table;
  const rows = [...written.keys()].filter(
    (row) => written[row] === "" && (!theirs.isBlank(row) || theirs.hasNote(row)),
  );
  return problemsOf("NAP252", rowsByFile(theirs, rows), (own) => {
    const [first = 0] = own;
    const params = { rows: own.length, row: rowNumber(theirs, first) };
    return atAllRows(problem("NAP252", table.place(first, "answer"), params), theirs, "clause", own);
  });
}

function repliedTwice(table: ReplyTable): Problem[] {
  const { theirs } = table;
  const seen = new Map<string, number>();
  const problems = manyProblems();
  for (let row = 0; row < theirs.rows; row++) {
    if (!isReply(table, row)) continue;
    const { row: _row, ...thing } = thingAt(theirs, row);
    const key = JSON.stringify(thing);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, row);
    else
      problems.add("NAP253", () =>
        problem("NAP253", table.place(row, "clause"), {
          ...thingAt(theirs, row),
          first: otherRow(theirs, row, earlier),
        }),
      );
  }
  return problems.list();
}

function withoutRating(
  units: readonly ReplyUnit[],
  unplaced: readonly { readonly reply: number; readonly reason: UnplacedReason }[],
  { theirs, place }: ReplyTable,
  isNamed: (row: number) => boolean,
): Problem[] {
  const unrated = units.flatMap((unit) =>
    unit.rows.length > 0 ? [] : unit.replies.map((reply) => ({ reply, reason: "unrated" as const })),
  );
  const found = [...unplaced, ...unrated].filter(({ reply }) => isNamed(reply));
  return problemsOf("NAP254", found, ({ reply, reason }) =>
    problem("NAP254", place(reply, "clause"), { ...thingAt(theirs, reply), reason }),
  );
}

/** Held against a rating of which all raters say the same. */
function agreeAndDiffer(
  units: readonly ReplyUnit[],
  { theirs, answers, place }: ReplyTable,
  first: RatingTable,
  scale: Scale | null,
): Problem[] {
  const differing = units.flatMap(({ rows, replies }) => {
    const keys = new Set(rows.map((row) => valueKey(first, row, scale)));
    const [rated = null] = keys;
    if (keys.size !== 1 || rated === null) return [];
    return replies.flatMap((row) => {
      const said = answers[row] === "agree" ? valueKey(theirs, row, scale) : null;
      return said === null || said === rated ? [] : [{ row, of: rows[0] ?? 0 }];
    });
  });
  return problemsOf("NAP255", differing, ({ row, of }) =>
    problem("NAP255", place(row, "answer"), {
      ...thingAt(theirs, row),
      said: shown(theirs, row),
      rated: shown(first, of),
    }),
  );
}

const shown = (table: RatingTable, row: number): string =>
  cellText(table, row, "status") || cellText(table, row, "percent");

function withoutNote({ final, place }: ReplyTable): Problem[] {
  const rows: number[] = [];
  for (let row = 0; row < final.rows; row++) if (!final.isBlank(row) && !final.hasNote(row)) rows.push(row);
  return problemsOf("NAP256", rowsByFile(final, rows), (own) => {
    const [first = 0] = own;
    const params = { rows: own.length, row: rowNumber(final, first) };
    return atAllRows(problem("NAP256", place(first, "final-note"), params), final, "note", own);
  });
}

function decisionsThatDiffer(units: readonly ReplyUnit[], table: ReplyTable, scale: Scale | null): Problem[] {
  const { final, theirs } = table;
  const differing = units.flatMap((unit) => {
    const decided = unit.replies.filter((row) => !final.isBlank(row));
    const keys = new Map(decided.map((row) => [valueKey(final, row, scale), row]));
    return keys.size < 2 || isOfOneThing(theirs, decided) ? [] : [{ unit, rows: [...keys.values()] }];
  });
  return problemsOf("NAP257", differing, ({ unit, rows }) => {
    const [row = 0] = rows.toSorted((a, b) => a - b);
    const { body: _body, ...thing } = thingAt(theirs, row);
    return problem("NAP257", table.place(row, "final-status"), {
      ...thing,
      ...(unit.body === "" ? {} : { body: unit.body }),
      decisions: rows.map((own) => shown(final, own)),
    });
  });
}

/** Two replies to one thing are a problem of their own. */
const isOfOneThing = (theirs: RatingTable, rows: readonly number[]): boolean =>
  new Set(rows.map((row) => cellText(theirs, row, "body"))).size === 1;

function beforeLetter({ replies }: Assessment): Problem[] {
  const sent = replies?.letter?.sent ?? null;
  if (replies === undefined || sent === null) return [];
  const { theirs, place } = replies.table;
  const { received } = theirs.column;
  const early = new Map<number, number[]>();
  for (const [row, number] of received.numbers.entries()) {
    const latest = theirs.receipts[number]?.latest ?? null;
    if (latest === null || latest >= sent) continue;
    const own = early.get(number);
    if (own === undefined) early.set(number, [row]);
    else own.push(row);
  }
  const inFiles = [...early].flatMap(([number, all]) =>
    rowsByFile(theirs, all).map((own) => ({ date: received.names[number] ?? "", own })),
  );
  return problemsOf("NAP258", inFiles, ({ date, own }) => {
    const [first = 0] = own;
    const params = { date, sent, rows: own.length, row: rowNumber(theirs, first) };
    return atAllRows(problem("NAP258", place(first, "received"), params), theirs, "received", own);
  });
}
