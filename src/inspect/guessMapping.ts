// The columns of a table → how it would be read, each line with its reason, and what a person has to say.
import { noAnswers, type Answers } from "../model/answers.ts";
import type { Guess, OpenGuess } from "../model/inspection.ts";
import { gatherGuesses, type TableSeen } from "./gatherGuesses.ts";
import { guessClause } from "./guessClause.ts";
import { guessDescriptions } from "./guessDescriptions.ts";
import { guessRatings } from "./guessRatings.ts";

/** Lines of a mapping, and what is open. */
export interface GuessedMapping {
  readonly guesses: readonly Guess[];
  readonly open: readonly OpenGuess[];
  readonly scale: string | null;
}

/** @param answers what a person has said: it counts before every guess */
export function guessMapping(seen: TableSeen, answers: Answers = noAnswers): GuessedMapping {
  const found = gatherGuesses(seen);
  guessClause(seen, found, answers);
  const scale = guessRatings(seen, found, answers);
  guessDescriptions(seen, found);
  return { guesses: found.guesses, open: found.open, scale };
}
