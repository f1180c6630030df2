// An assessment with replies, its plan and scale → each reply beside the rating that it answers and what was decided.
//
// `commentMatrix(score)` is what the table of comments is made of, whatever shows it: `nap score --replies`, `nap explain`,
// and the pack of comments.
import type { CommentMatrix, MatrixRow, SilentRating, WrittenRating } from "../model/commentMatrix.ts";
import { clausesOf, responsibleBodies } from "../model/clauses.ts";
import { isLateReply } from "../model/isLateReply.ts";
import { cellText, type RatingTable } from "../model/ratingTable.ts";
import type { Replies } from "../model/replies.ts";
import { isReply } from "../model/isReply.ts";
import { replyUnits, type ReplyUnit, type UnplacedReason } from "../model/replyUnits.ts";
import type { Score } from "../model/score.ts";
import { stageReply } from "../model/stageReply.ts";
import { valueKey } from "../model/valueKey.ts";
import { scopeTest } from "./scope.ts";
import { rowsByClause } from "./rowsByClause.ts";

/**
 * Replies in the order of the plan, then of activities and bodies by their ids. Replies to what is not a clause of the plan
 * are left out: they are problems. `null` for an assessment that names no replies.
 *
 * @example commentMatrix(score) // null
 */
export function commentMatrix({
  plan,
  assessment,
  scale,
}: Pick<Score, "plan" | "assessment" | "scale">): CommentMatrix | null {
  const { replies } = assessment;
  if (replies === undefined) return null;
  const { first, table } = replies;
  const { units, unplaced } = replyUnits(first, table, assessment.scope);
  const clauses = clausesOf(plan);
  const order = new Map(clauses.map((clause, index) => [clause.id, { clause, index }]));
  const found: MatrixRow[] = [];
  const add = (row: number, unit: AnsweredUnit | null, reason: UnplacedReason | null): void => {
    const own = order.get(cellText(table.theirs, row, "clause"));
    if (own !== undefined) found.push(matrixRow(row, own.clause, unit, reason, replies, scale));
  };
  for (const unit of units) {
    const answered = answeredUnit(unit, replies, scale);
    for (const row of unit.replies) add(row, answered, null);
  }
  for (const { reply, reason } of unplaced) add(reply, null, reason);
  const isInScope = scopeTest(assessment, rowsByClause(first));
  return {
    letter: replies.letter,
    stage: replies.stage,
    rows: found.toSorted(
      (a, b) =>
        (order.get(a.clause.id)?.index ?? 0) - (order.get(b.clause.id)?.index ?? 0) ||
        compareTexts(a.activity, b.activity) ||
        compareTexts(a.body, b.body),
    ),
    silent: silentRatings(
      clauses.filter(({ id }) => isInScope(id)),
      replies,
    ),
  };
}

/** A rating with what its rows say, and what stands at the stages. */
interface AnsweredUnit extends ReplyUnit {
  readonly ours: readonly WrittenRating[];
  readonly keys: ReadonlySet<string | null>;
  readonly atStage: { readonly reply: string | null; readonly final: string | null };
}

function answeredUnit(unit: ReplyUnit, { first, table }: Replies, scale: Score["scale"]): AnsweredUnit {
  const keyAt = (stage: "reply" | "final"): string | null => {
    const used = stageReply(unit, stage, table, scale);
    return used === null ? null : valueKey(stage === "reply" ? table.theirs : table.final, used, scale);
  };
  return {
    ...unit,
    ours: unit.rows.map((row) => written(first, row)),
    keys: new Set(unit.rows.map((row) => valueKey(first, row, scale))),
    atStage: { reply: keyAt("reply"), final: keyAt("final") },
  };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function matrixRow(
  row: number,
  clause: MatrixRow["clause"],
  unit: AnsweredUnit | null,
  unplaced: UnplacedReason | null,
  replies: Replies,
  scale: Score["scale"],
): MatrixRow {
  const { table } = replies;
  const { theirs, final } = table;
  const decided = valueKey(final, row, scale);
  const said = table.answers[row] === "agree" ? null : valueKey(theirs, row, scale);
  const body = cellText(theirs, row, "body");
  return {
    clause,
    activity: cellText(theirs, row, "activity"),
    body,
    ours: unit?.ours ?? [],
    isShared: unit !== null && unit.body === "" && body !== "",
    theirs: {
      ...written(theirs, row),
      answer: table.answers[row] ?? null,
      received: cellText(theirs, row, "received"),
      isLate: isLateReply(replies, row),
    },
    response:
      decided === null && !final.hasNote(row)
        ? null
        : {
            status: cellText(final, row, "status"),
            percent: cellText(final, row, "percent"),
            note: final.note(row),
            decidedBy: cellText(final, row, "rater"),
          },
    changed: decided !== null && (unit === null || unit.keys.size !== 1 || !unit.keys.has(decided)),
    counts: {
      reply: said !== null && unit?.atStage.reply === said,
      final: decided !== null && unit?.atStage.final === decided,
    },
    unplaced,
    place: table.place(row, "clause"),
  };
}

const written = (table: RatingTable, row: number): WrittenRating => ({
  status: cellText(table, row, "status"),
  percent: cellText(table, row, "percent"),
  value: cellText(table, row, "value"),
  evidence: table.evidence(row),
  note: table.note(row),
});

/** Each rating beside each body that is responsible for it, or that it names, and from which no reply came. */
function silentRatings(clauses: readonly MatrixRow["clause"][], { first, table }: Replies): SilentRating[] {
  const { theirs } = table;
  const replied = new Set<string>();
  for (let row = 0; row < theirs.rows; row++)
    if (isReply(table, row)) replied.add(thingOf(theirs, row, cellText(theirs, row, "body")));
  const rows = rowsByClause(first);
  const silent: SilentRating[] = [];
  for (const clause of clauses) {
    const responsible = responsibleBodies(clause);
    const seen = new Set<string>();
    rows.map(clause.id, (row) => {
      const named = cellText(first, row, "body");
      const asked = named === "" ? (responsible.length === 0 ? [""] : responsible) : [named];
      for (const body of asked) {
        const thing = thingOf(first, row, body);
        if (seen.has(thing) || replied.has(thing) || replied.has(thingOf(first, row, ""))) continue;
        seen.add(thing);
        silent.push({ clause, activity: cellText(first, row, "activity"), body });
      }
    });
  }
  return silent;
}

const thingOf = (table: RatingTable, row: number, body: string): string =>
  `${cellText(table, row, "clause")}\n${cellText(table, row, "activity")}\n${body}`;
