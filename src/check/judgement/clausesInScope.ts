// An assessment → the ids of the clauses in its scope, each with its rows.
import { clausesOf } from "../../model/clauses.ts";
import { cellText } from "../../model/ratingTable.ts";
import type { JudgementInput } from "./judgementInput.ts";

export function clausesInScope({
  assessment,
  plan,
}: Pick<JudgementInput, "assessment" | "plan">): ReadonlyMap<string, readonly number[]> {
  const { ratings, scope } = assessment.value;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < ratings.rows; row++) {
    const id = cellText(ratings, row, "clause");
    const own = rows.get(id);
    if (own === undefined) rows.set(id, [row]);
    else own.push(row);
  }
  if (scope === "rated") {
    for (const id of ratings.unrated) if (!rows.has(id)) rows.set(id, []);
    return rows;
  }
  const ids = scope === "plan" ? (plan === null ? [] : clausesOf(plan)).map(({ id }) => id) : scope;
  return new Map(ids.map((id) => [id, rows.get(id) ?? []]));
}
