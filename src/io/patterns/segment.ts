// One part of a pattern, between two slashes → whether a name fits it, in time that is linear in both.

type Token =
  | { readonly kind: "any" | "rest" }
  | { readonly kind: "letter"; readonly letter: string }
  | {
      readonly kind: "class";
      readonly isNegated: boolean;
      readonly ranges: readonly (readonly [number, number])[];
    };

/** A part of a pattern: a plain name, any number of folders (`**`), or something that names fit. */
export type Segment =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "folders" }
  | { readonly kind: "fits"; readonly fits: (name: string) => boolean };

/**
 * `*` is any letters, `?` one, `[a-z]` one of these, `[!a]` or `[^a]` any other; a backslash takes the meaning from what
 * follows. A name that begins with a dot fits only a part that does. Letters are compared composed, so that a name from
 * a Mac fits what was typed elsewhere.
 *
 * @example toSegment("b*.csv") // { kind: "fits", … }
 */
export function toSegment(written: string): Segment {
  if (written === "**") return { kind: "folders" };
  const tokens = tokensOf(written.normalize("NFC"));
  const letters = tokens.map((token) => (token.kind === "letter" ? token.letter : null));
  if (letters.every((letter) => letter !== null)) return { kind: "name", name: letters.join("") };
  const isHidden = letters[0] === ".";
  return {
    kind: "fits",
    fits(name) {
      return (isHidden || !name.startsWith(".")) && fitsAll(tokens, [...name.normalize("NFC")]);
    },
  };
}

function tokensOf(written: string): Token[] {
  const letters = [...written];
  const tokens: Token[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? "";
    const set = letter === "[" ? classAt(letters, at) : null;
    if (set !== null) {
      tokens.push(set.token);
      at = set.last;
    } else if (letter === "*") {
      if (tokens.at(-1)?.kind !== "rest") tokens.push({ kind: "rest" });
    } else if (letter === "?") tokens.push({ kind: "any" });
    else if (letter === "\\" && at + 1 < letters.length) {
      at += 1;
      tokens.push({ kind: "letter", letter: letters[at] ?? "" });
    } else tokens.push({ kind: "letter", letter });
  }
  return tokens;
}

/** `null` where the bracket is never closed: it is a letter then. */
function classAt(letters: readonly string[], open: number): { token: Token; last: number } | null {
  const isNegated = letters[open + 1] === "!" || letters[open + 1] === "^";
  const first = open + (isNegated ? 2 : 1);
  // A bracket right after the opening one is a letter of the class.
  const last = letters.indexOf("]", first + 1);
  if (last < 0) return null;
  const ranges: [number, number][] = [];
  for (let at = first; at < last; at++) {
    const from = codeOf(letters[at]);
    const isRange = letters[at + 1] === "-" && at + 2 < last;
    ranges.push([from, isRange ? codeOf(letters[at + 2]) : from]);
    if (isRange) at += 2;
  }
  return { token: { kind: "class", isNegated, ranges }, last };
}

const codeOf = (letter: string | undefined): number => letter?.codePointAt(0) ?? 0;

/** Only the last star is ever taken up again: what stands before it was found as early as it can be. */
function fitsAll(tokens: readonly Token[], name: readonly string[]): boolean {
  let [token, letter] = [0, 0];
  let again: { token: number; letter: number } | null = null;
  while (letter < name.length) {
    const own = tokens[token];
    if (own?.kind === "rest") {
      again = { token, letter };
      token += 1;
    } else if (own !== undefined && fitsOne(own, name[letter] ?? "")) {
      token += 1;
      letter += 1;
    } else if (again !== null) {
      again = { token: again.token, letter: again.letter + 1 };
      [token, letter] = [again.token + 1, again.letter];
    } else return false;
  }
  return tokens.slice(token).every(({ kind }) => kind === "rest");
}

function fitsOne(token: Token, letter: string): boolean {
  if (token.kind === "letter") return token.letter === letter;
  if (token.kind !== "class") return true;
  const code = codeOf(letter);
  return token.ranges.some(([from, to]) => from <= code && code <= to) !== token.isNegated;
}
