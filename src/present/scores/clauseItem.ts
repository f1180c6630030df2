// A clause's score → its item of the JSON contract's list, in two parts.
import type * as z from "zod";
import { toText, type Fraction } from "../../math/fraction.ts";
import type { ClauseScore, Figure } from "../../model/score.ts";
import type { ListItem } from "../document.ts";
import { exactOrNull, type figureJson } from "../figureJson.ts";
import { oncePer } from "../oncePer.ts";
import type { RowJson } from "./rowJson.ts";
import type { scoreSchema } from "./scoresSchema.ts";

type ClauseJson = z.infer<typeof scoreSchema>["clauses"][number];
type ClauseItem = ListItem<Pick<ClauseJson, "id" | "direction">, Omit<ClauseJson, "id" | "direction">>;

/** Clauses with one figure and the same points have the same rest, unless the call asks for their rows. */
export function clauseItem(
  figureOf: (figure: Figure) => ReturnType<typeof figureJson>,
  rows: ReadonlyMap<string, RowJson[]> | null,
): (item: ClauseScore) => ClauseItem {
  const restOf = (item: ClauseScore): ClauseItem["rest"] => ({
    ...figureOf(item.figure),
    weight: toText(item.weight),
    share: exactOrNull(item.share),
    points: exactOrNull(item.points),
    lost: exactOrNull(item.lost),
  });
  const known = oncePer(
    (_figure: Figure) => new Map<Fraction | null, { of: ClauseScore; rest: ClauseItem["rest"] }>(),
  );
  const likeRest = (item: ClauseScore): ClauseItem["rest"] => {
    const found = known(item.figure).get(item.points);
    if (found !== undefined && isLike(found.of, item)) return found.rest;
    const rest = restOf(item);
    known(item.figure).set(item.points, { of: item, rest });
    return rest;
  };
  return (item) => ({
    own: { id: item.clause.id, direction: item.clause.direction },
    rest: rows === null ? likeRest(item) : { ...restOf(item), ratings: rows.get(item.clause.id) ?? [] },
  });
}

const isLike = (a: ClauseScore, b: ClauseScore): boolean =>
  a.share === b.share && a.lost === b.lost && a.weight === b.weight;
