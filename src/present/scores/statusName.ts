// The id of a status and the score → its name in the language of the output.
import type { Score } from "../../model/score.ts";
import { nameIn } from "../nameIn.ts";
import type { Words } from "../words/words.ts";

export function statusName(id: string, { scale }: Pick<Score, "scale">, words: Words): string {
  const level = scale?.levels.find((own) => own.id === id);
  return level === undefined ? id : nameIn(level, words);
}
