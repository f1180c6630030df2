// A clause and the id of an activity → the id with its title.
import type { Clause } from "../../model/plan.ts";
import { textIn } from "../../model/textIn.ts";
import type { Text } from "../../model/text.ts";
import type { Words } from "../words/words.ts";

export function activityName(clause: Clause, id: string, { common }: Words): string {
  const titles = titlesOf.get(clause) ?? new Map(clause.activities.map((own) => [own.id, own.title]));
  titlesOf.set(clause, titles);
  const title = textIn(titles.get(id) ?? "", common.preferred);
  return title === "" || title === id ? id : `${id} ${title}`;
}

/** A clause may have many activities, and is asked once a row. */
const titlesOf = new WeakMap<Clause, ReadonlyMap<string, Text>>();
