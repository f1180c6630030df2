// Two names → whether one of them negates what the other says.
import { asLatin } from "./confusables.ts";
import { edits } from "./edits.ts";
import { fold } from "./fold.ts";
import { negationWords } from "./negationWords.ts";

interface Marks {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly infixes: readonly string[];
  readonly endings: readonly (readonly [negated: string, plain: string])[];
}

let marks: Marks | null = null;

/**
 * Whether a negation of any shipped language is what lies between two names: without it, one is nearer to the other than
 * with it. All languages count in every name, since nobody says in which one a status is written.
 *
 * @param a @param b in the letters that `asLatin(fold(name))` gives
 * @example
 * negates("incomplete", "complete") // true
 * negates("olunmur", "olunur") // true
 * negates("partialy", "partial") // false
 */
export function negates(a: string, b: string): boolean {
  const apart = edits(a, b);
  return (
    affirmed(a).some((rest) => edits(rest, b) < apart) || affirmed(b).some((rest) => edits(rest, a) < apart)
  );
}

/** Whether one of two names is the other with a negation: "not none" and "none". */
export function isOpposite(name: string, other: string): boolean {
  const [a, b] = [plain(name), plain(other)];
  return affirmed(a).includes(b) || affirmed(b).includes(a);
}

/** What is left of a name when one of its negations is taken away. */
function affirmed(name: string): string[] {
  marks ??= compile();
  const words = name.split(/[\s_-]+/);
  const { words: negations, prefixes, infixes, endings } = marks;
  const found: string[] = [];
  words.forEach((word, at) => {
    const instead = (rest: string): number =>
      found.push([...words.slice(0, at), ...(rest === "" ? [] : [rest]), ...words.slice(at + 1)].join(" "));
    if (negations.has(word)) instead("");
    for (const prefix of prefixes) if (word.startsWith(prefix)) instead(word.slice(prefix.length));
    for (const [negated, affirmative] of endings)
      if (word.endsWith(negated)) instead(word.slice(0, word.length - negated.length) + affirmative);
    for (const infix of infixes)
      for (let from = word.indexOf(infix, 1); from > 0; from = word.indexOf(infix, from + 1))
        instead(word.slice(0, from) + word.slice(from + infix.length));
  });
  return found;
}

/** In the form in which names are compared. Words also count where the space behind them is missing. */
function compile(): Marks {
  const { words, prefixes, infixes, endings } = negationWords;
  return {
    words: new Set(words.map(plain)),
    prefixes: [...new Set([...prefixes, ...words].map(plain))],
    infixes: infixes.map(plain),
    endings: Object.entries(endings).map(([negated, rest]) => [plain(negated), plain(rest)] as const),
  };
}

const plain = (text: string): string => asLatin(fold(text));
