// Ratings that nobody replied to → a sentence that says so.
import type { SilentRating } from "../../model/commentMatrix.ts";
import { fewIds } from "../fewIds.ts";
import type { Words } from "../words/words.ts";

/**
 * `null` where each has a reply.
 *
 * @example silentText([], await loadWords("en", ["replies"])) // null
 */
export const silentText = (silent: readonly SilentRating[], { replies }: Words<"replies">): string | null =>
  silent.length === 0
    ? null
    : replies.silent(
        silent.length,
        fewIds(
          silent.map(({ clause, activity, body }) =>
            [clause.id, ...[activity, body].filter((id) => id !== "")].join(" · "),
          ),
        ),
      );
