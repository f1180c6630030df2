// Replies beside ratings → rows of the pack of comments.
import type { CommentMatrix } from "../../model/commentMatrix.ts";
import type { CommentRow } from "../../model/pack.ts";
import type { Score } from "../../model/score.ts";
import { textIn } from "../../model/textIn.ts";
import type { WordLine } from "../../model/wordDocument.ts";
import type { Words } from "../words/words.ts";
import { activityName } from "./activityName.ts";
import { replyLines } from "./replyLines.ts";
import { writtenRating } from "./writtenRating.ts";

/**
 * In the order of the matrix. Who decided is not named.
 *
 * @example commentRows({ rows: [] }, score, await loadWords("en", ["packs"])) // []
 */
export function commentRows(
  { rows }: CommentMatrix,
  { plan, scale }: Pick<Score, "plan" | "scale">,
  words: Words<"packs">,
): CommentRow[] {
  const { labels, none } = words.packs;
  const { preferred } = words.common;
  const names = new Map(plan.bodies.map(({ id, name }) => [id, textIn(name, preferred) || id]));
  return rows.map((row): CommentRow => {
    const { clause, activity, body, ours, theirs, response } = row;
    const decided = response === null ? "" : writtenRating(response, scale, words);
    return {
      clause: clause.id,
      title: textIn(clause.title, preferred),
      activity: activity === "" ? "" : activityName(clause, activity, words),
      body: body === "" ? "" : (names.get(body) ?? body),
      ours: ours.flatMap((own) => [
        {
          label: labels.rating,
          text: writtenRating(own, scale, words) || words.common.terms.outcomes.unrated,
        },
        { label: labels.evidence, text: own.evidence ?? none },
        ...line(labels.note, own.note),
      ]),
      theirs: replyLines({ activity: "", theirs }, clause, scale, words),
      response: [
        ...(decided === "" ? [] : line(labels.rating, decided)),
        ...line(labels.note, response?.note ?? null),
      ],
      changed: response === null ? null : row.changed,
    };
  });
}

const line = (label: string, text: string | null): WordLine[] => (text === null ? [] : [{ label, text }]);
