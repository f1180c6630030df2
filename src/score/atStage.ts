// An assessment with replies, and a stage → the same assessment with the ratings of that stage.
import type { Assessment } from "../model/assessment.ts";
import { cellText, type NameColumn, type NamedColumn, type RatingTable } from "../model/ratingTable.ts";
import type { Replies, RowOrigin } from "../model/replies.ts";
import type { ReplyStage } from "../model/replyStage.ts";
import { replyUnits, type ReplyUnit } from "../model/replyUnits.ts";
import type { Scale } from "../model/scale.ts";
import { stageReply } from "../model/stageReply.ts";

/** Of what a reply does not speak, the rows that it takes the place of are asked. */
const keptColumns: readonly NamedColumn[] = ["date", "received", "cause", "round"];

/**
 * A reply takes the place of what the raters of a body together say of a clause or activity, and not of a rater's row: all
 * rows of that rating give way to one. What a body says rests on the evidence of its reply; what was decided, on that of
 * the reply or of the rating. The day on which something was done, and why it is late, stay as rated, where the rows say
 * one; doubts about the rows go with them. An assessment without replies is the same at every stage.
 *
 * @param scale by which two answers are told to be the same
 * @example atStage(own.value, "final", scale.value) === own.value // true
 */
export function atStage(assessment: Assessment, stage: ReplyStage, scale: Scale | null): Assessment {
  const { replies } = assessment;
  if (replies === undefined) return assessment;
  const { first, table } = replies;
  const { units } = replyUnits(first, table, assessment.scope);
  const replacedBy = new Map<number, Replacement>();
  const added: Replacement[] = [];
  for (const unit of units) {
    const reply = stageReply(unit, stage, table, scale);
    if (reply === null) continue;
    const own: Replacement = { unit, reply };
    if (unit.rows.length === 0) added.push(own);
    for (const row of unit.rows) replacedBy.set(row, own);
  }
  if (replacedBy.size === 0 && added.length === 0)
    return { ...assessment, ratings: first, replies: { ...replies, stage, origins: null } };
  const origins: RowOrigin[] = [];
  const from = stage === "reply" ? "reply" : "final";
  const originOf = ({ unit, reply }: Replacement): RowOrigin => ({ from, reply, replaced: unit.rows });
  for (let row = 0; row < first.rows; row++) {
    const own = replacedBy.get(row);
    if (own === undefined) origins.push({ from: "first", row });
    else if (own.unit.rows[0] === row) origins.push(originOf(own));
  }
  for (const own of added.toSorted(byUnit)) origins.push(originOf(own));
  const shared = new Set(
    [...new Set(replacedBy.values())].flatMap(({ unit, reply }) => (unit.body === "" ? [reply] : [])),
  );
  return {
    ...assessment,
    ratings: ratingsFrom(origins, replies, shared),
    replies: { ...replies, stage, origins },
  };
}

interface Replacement {
  readonly unit: ReplyUnit;
  readonly reply: number;
}

const byUnit = (a: Replacement, b: Replacement): number => {
  const [one, two] = [a, b].map(({ unit }) => `${unit.clause}\n${unit.activity}\n${unit.body}`);
  return one === two ? 0 : (one ?? "") < (two ?? "") ? -1 : 1;
};

const rowOf = (origin: RowOrigin): number => (origin.from === "first" ? origin.row : origin.reply);

/** @param shared replies that take the place of rows without a body */
function ratingsFrom(
  origins: readonly RowOrigin[],
  { first, table: { theirs, final } }: Replies,
  shared: ReadonlySet<number>,
): RatingTable {
  const tableOf = (origin: RowOrigin): RatingTable =>
    origin.from === "first" ? first : origin.from === "reply" ? theirs : final;
  const textOf = (origin: RowOrigin, name: NamedColumn): string => {
    if (origin.from === "first") return cellText(first, origin.row, name);
    if (keptColumns.includes(name)) return commonText(first, origin.replaced, name);
    // Who decided is not a rater.
    if (name === "rater" || (name === "body" && shared.has(origin.reply))) return "";
    return cellText(tableOf(origin), origin.reply, name);
  };
  const column = Object.fromEntries(
    Object.keys(first.column).map((name) => [
      name,
      columnOf(origins.map((origin) => textOf(origin, name as NamedColumn))),
    ]),
  ) as RatingTable["column"];
  const numbersLike = <T>(
    name: NamedColumn,
    known: readonly (readonly [RatingTable, readonly (T | null)[]])[],
  ): (T | null)[] => {
    const values = new Map<string, T | null>();
    for (const [table, parsed] of known)
      for (const [number, text] of table.column[name].names.entries())
        if (!values.has(text)) values.set(text, parsed[number] ?? null);
    return column[name].names.map((text) => values.get(text) ?? null);
  };
  const at = (row: number): RowOrigin => origins[row] ?? { from: "first", row };
  const evidenceAt = (origin: RowOrigin): readonly (readonly [RatingTable, number])[] =>
    origin.from === "first"
      ? [[first, origin.row]]
      : [
          [theirs, origin.reply],
          ...(origin.from === "final" ? origin.replaced.map((row) => [first, row] as const) : []),
        ];
  return {
    rows: origins.length,
    column,
    percents: numbersLike("percent", [
      [first, first.percents],
      [theirs, theirs.percents],
      [final, final.percents],
    ]),
    values: numbersLike("value", [[first, first.values]]),
    dates: numbersLike("date", [[first, first.dates]]),
    receipts: numbersLike("received", [[first, first.receipts]]),
    hasEvidence: (row) => evidenceAt(at(row)).some(([table, own]) => table.hasEvidence(own)),
    evidence: (row) =>
      evidenceAt(at(row)).reduce<string | null>((found, [table, own]) => found ?? table.evidence(own), null),
    hasNote: (row) => tableOf(at(row)).hasNote(rowOf(at(row))),
    note: (row) => tableOf(at(row)).note(rowOf(at(row))),
    isBlank: (row) => tableOf(at(row)).isBlank(rowOf(at(row))),
    isLeftOut: (row) => tableOf(at(row)).isLeftOut(rowOf(at(row))),
    place: (row, name) => tableOf(at(row)).place(rowOf(at(row)), name),
    unrated: first.unrated,
    sources: [...new Set([...first.sources, ...theirs.sources])],
    mapped: first.mapped,
    accounts: first.accounts,
  };
}

/** What all of the rows say; "" where they differ, or there are none. */
function commonText(table: RatingTable, rows: readonly number[], name: NamedColumn): string {
  const texts = new Set(rows.map((row) => cellText(table, row, name)));
  const [only = ""] = texts;
  return texts.size === 1 ? only : "";
}

function columnOf(texts: readonly string[]): NameColumn {
  const numbers = new Map([["", 0]]);
  const own = Int32Array.from(texts, (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
  return { names: [...numbers.keys()], numbers: own };
}
