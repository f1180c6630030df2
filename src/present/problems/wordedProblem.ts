// A problem → its message and its help in the words of a language.
import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { ProblemWording } from "../words/problemWording.ts";
import { sayCase } from "../words/sayCase.ts";
import type { Words } from "../words/words.ts";
import { oddCharacter } from "./oddCharacter.ts";

/** What people read of a problem. */
export interface WordedProblem {
  /** What was found, in one line. */
  readonly message: string;
  /** What was expected and what to do. */
  readonly help: string;
  /** A question: whether a name was meant; `null` where none is likely. */
  readonly suggestion: string | null;
}

/**
 * A problem in the words of a language.
 *
 * @example
 * const words = await loadWords("en", ["problems"]);
 * const found = problem("NAP108", startOf("plan.yaml"), { key: "title" });
 * wordedProblem(found, words).message // "the key \"title\" is written twice in one map"
 */
export function wordedProblem(found: Problem, { problems: words }: Words<"problems">): WordedProblem {
  const { message, help } = wordingOf(found.code, words.codes);
  const odd = oddCharacter(found.params);
  const suggestion = "suggestion" in found.params ? found.params.suggestion : undefined;
  return {
    message: [
      message(found.params),
      ...(odd === null ? [] : [sayCase(words.odd, odd.kind, odd)]),
      ...(found.more === undefined ? [] : [words.more(found.more)]),
    ].join("; "),
    help: help(found.params),
    suggestion: suggestion === undefined ? null : words.suggestion(String(suggestion)),
  };
}

/** The compiler does not see that the parameters of a problem are those of its code. */
const wordingOf = (
  code: ProblemCode,
  codes: Words<"problems">["problems"]["codes"],
): ProblemWording<Problem["params"]> => codes[code] as ProblemWording<Problem["params"]>;
