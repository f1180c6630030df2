// What the shares of statuses say of a published percent → the sentence, or `null` where the method gives figures.
import type { ClaimCheck, Score } from "../../model/score.ts";
import type { Words } from "../words/words.ts";
import { statusName } from "./statusName.ts";

export function shareText({ shares }: ClaimCheck, score: Score, words: Words): string | null {
  if (shares === undefined) return null;
  const say = words.common.claims;
  if (shares.found.length > 0)
    return say.asShare(
      shares.found.map(({ status, orBetter, count, of, whole }) =>
        say.share(statusName(status, score, words), orBetter, count, of, whole),
      ),
      shares.tried,
    );
  const { scored, inScope, total, statuses } = score.overall;
  const wholes = [["scored", scored] as const, ["in-scope", inScope] as const, ["plan", total] as const];
  const tried = wholes.filter(
    ([, whole], at) => whole > 0 && wholes.findIndex(([, other]) => other === whole) === at,
  );
  return say.noShare(
    shares.tried,
    tried.map(([of, whole]) => say.whole(of, whole)),
    (statuses?.several ?? 0) > 0,
  );
}
