// The parameters of a problem → the first character in them that nobody sees, or takes for another one.
import type { OddCharacter } from "../../model/problems/oddCharacters.ts";
import { alphabets, codePoint, invisible } from "../../text/letters.ts";

/** Parameters that do not stand where the problem is. */
const known = new Set(["suggestion", "known", "allowed", "levels", "names", "expected"]);

const unusualSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const unusualHyphen = /[\u2010-\u2015\u2212]/u;

/**
 * Why a name that looks right is another one: the first character in the texts of a problem that is invisible, or a letter
 * of another alphabet in a word, or a space or hyphen of another kind than in the name that was probably meant.
 *
 * @example
 * oddCharacter({ status: "fu\u00adll" }) // { kind: "invisible", character: "U+00AD" }
 */
export function oddCharacter(params: object): OddCharacter | null {
  const meant = "suggestion" in params ? String(params.suggestion) : "";
  for (const text of textsIn(params)) {
    const odd = oddIn(text, meant);
    if (odd !== null) return odd;
  }
  return null;
}

function textsIn(params: object): string[] {
  return Object.entries(params)
    .filter(([name]) => !known.has(name))
    .flatMap(([, value]: [string, unknown]) =>
      typeof value === "string" ? [value] : typeof value === "object" && value !== null ? textsIn(value) : [],
    );
}

function oddIn(text: string, meant: string): OddCharacter | null {
  if (!/[^ -~]/.test(text)) return null;
  const hidden = new RegExp(invisible, "u").exec(text)?.[0];
  if (hidden !== undefined) return { kind: "invisible", character: codePoint(hidden) };
  const letter = strayLetter(text);
  if (letter !== null) return { kind: "letter", ...letter, character: codePoint(letter.text) };
  const space = meant.includes(" ") ? unusualSpace.exec(text)?.[0] : undefined;
  if (space !== undefined) return { kind: "space", character: codePoint(space) };
  const hyphen = meant.includes("-") ? unusualHyphen.exec(text)?.[0] : undefined;
  return hyphen === undefined ? null : { kind: "hyphen", text: hyphen, character: codePoint(hyphen) };
}

type Script = keyof typeof alphabets;

/** In a word of two alphabets, a letter of the one that is rarer in it. */
function strayLetter(text: string): { text: string; script: Script } | null {
  const scripts = (Object.entries(alphabets) as [Script, string][]).map(([script, letter]) => ({
    script,
    pattern: new RegExp(letter, "gu"),
  }));
  for (const word of text.split(new RegExp(String.raw`[^\p{L}\p{M}]+`, "u"))) {
    const found = scripts
      .map(({ script, pattern }) => ({ script, letters: word.match(pattern) ?? [] }))
      .filter(({ letters }) => letters.length > 0)
      .toSorted((a, b) => a.letters.length - b.letters.length);
    const [rare] = found;
    if (rare !== undefined && found.length > 1) return { text: rare.letters[0] ?? "", script: rare.script };
  }
  return null;
}
