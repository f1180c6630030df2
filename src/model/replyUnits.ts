// Ratings and the replies to them → what is replied to, and replies that are about nothing that could be rated so.
import { isReply } from "./isReply.ts";
import type { ReplyTable } from "./replies.ts";
import { cellText, type RatingTable } from "./ratingTable.ts";

/** A rating of a body, after raters are combined: its rows, and the replies to it. */
export interface ReplyUnit {
  readonly clause: string;
  readonly activity: string;
  /** "" where its rows stand for all bodies: each of them may have replied. */
  readonly body: string;
  /** Of the ratings, in their order; none where nobody rated it. */
  readonly rows: readonly number[];
  /** Of the table of replies, in its order. */
  readonly replies: readonly number[];
}

/**
 * Why a reply has no place among the ratings: they are for `parts` and the reply is for the whole; they are for the `whole`
 * and it is for a part; they are by `bodies` and it names none; the clause has no rating and is not in the `scope`.
 */
export type UnplacedReason = "parts" | "whole" | "bodies" | "scope";

interface Placed {
  readonly units: readonly ReplyUnit[];
  readonly unplaced: readonly { readonly reply: number; readonly reason: UnplacedReason }[];
}

/**
 * A reply belongs to the rows of its clause, activity and body; to those without a body, where there are such; or to a part
 * that nobody rated. Replies that say nothing are left out. Units are in the order of their first reply.
 *
 * @param scope of the assessment: under `rated`, clauses without a row take no part
 */
export function replyUnits(
  first: RatingTable,
  replies: ReplyTable,
  scope: "plan" | "rated" | readonly string[],
): Placed {
  const { theirs } = replies;
  const wanted = new Map<string, number[]>();
  for (let row = 0; row < theirs.rows; row++) {
    if (!isReply(replies, row)) continue;
    const clause = cellText(theirs, row, "clause");
    const own = wanted.get(clause);
    if (own === undefined) wanted.set(clause, [row]);
    else own.push(row);
  }
  const rated = new Map<string, ByActivity>();
  for (let row = 0; row < first.rows; row++) {
    const clause = cellText(first, row, "clause");
    if (!wanted.has(clause)) continue;
    const activities = rated.get(clause) ?? new Map<string, Map<string, number[]>>();
    rated.set(clause, activities);
    put(activities, cellText(first, row, "activity"), cellText(first, row, "body"), row);
  }
  const units: { unit: Omit<ReplyUnit, "replies">; replies: number[] }[] = [];
  const unplaced: { reply: number; reason: UnplacedReason }[] = [];
  for (const [clause, rows] of wanted) {
    const known = rated.get(clause);
    if (known === undefined && scope === "rated") {
      for (const reply of rows) unplaced.push({ reply, reason: "scope" });
      continue;
    }
    const asked = new Map<string, Map<string, number[]>>();
    for (const row of rows) put(asked, cellText(theirs, row, "activity"), cellText(theirs, row, "body"), row);
    const places = new Map<string, (typeof units)[number]>();
    for (const reply of rows) {
      const activity = cellText(theirs, reply, "activity");
      const place = placeOf(activity, cellText(theirs, reply, "body"), known, asked);
      if ("reason" in place) {
        unplaced.push({ reply, reason: place.reason });
        continue;
      }
      const key = `${activity}\n${place.body}`;
      const own = places.get(key);
      if (own !== undefined) {
        own.replies.push(reply);
        continue;
      }
      const rowsOf = known?.get(activity)?.get(place.body) ?? [];
      const unit = { unit: { clause, activity, body: place.body, rows: rowsOf }, replies: [reply] };
      places.set(key, unit);
      units.push(unit);
    }
  }
  return { units: units.map(({ unit, replies: own }) => ({ ...unit, replies: own })), unplaced };
}

type ByActivity = Map<string, Map<string, number[]>>;

function put(activities: ByActivity, activity: string, body: string, row: number): void {
  const bodies = activities.get(activity) ?? new Map<string, number[]>();
  activities.set(activity, bodies);
  const rows = bodies.get(body);
  if (rows === undefined) bodies.set(body, [row]);
  else rows.push(row);
}

/** Where nothing is rated, the replies themselves say whether the whole or its parts are meant. */
function placeOf(
  activity: string,
  body: string,
  known: ByActivity | undefined,
  asked: ByActivity,
): { readonly body: string } | { readonly reason: UnplacedReason } {
  const structure = known ?? asked;
  const hasParts = structure.size > (structure.has("") ? 1 : 0);
  const hasWhole = known === undefined ? !hasParts : known.has("");
  if (activity === "" && !hasWhole) return { reason: "parts" };
  if (activity !== "" && !hasParts) return { reason: "whole" };
  const bodies = known?.get(activity);
  if (bodies !== undefined) {
    if (bodies.has(body)) return { body };
    if (bodies.has("")) return { body: "" };
    return body === "" ? { reason: "bodies" } : { body };
  }
  const others = asked.get(activity);
  const areNamed = others !== undefined && others.size > (others.has("") ? 1 : 0);
  return body === "" && areNamed ? { reason: "bodies" } : { body };
}
