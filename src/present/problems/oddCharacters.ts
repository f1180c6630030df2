// What a message is made of → a word on the characters in it that nobody sees, or takes for others.
import { alphabets, codePoint, invisible } from "../../text/letters.ts";
import type { Params } from "../../model/problems/problemInfo.ts";

/** Parameters that were not written where the problem is. */
const known = new Set(["suggestion", "known", "allowed", "levels", "names"]);

const unusualSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const unusualHyphen = /[\u2010-\u2015\u2212]/u;

/**
 * Why a name that looks right is another one: the first character in the texts of a problem that is invisible, or a letter
 * of another alphabet amid a word, or a space or hyphen of another kind than in what was probably meant. "" for none.
 */
export function oddCharacters(params: Params): string {
  const meant = String(params["suggestion"] ?? "");
  for (const [name, value] of Object.entries(params)) {
    if (known.has(name) || typeof value === "number") continue;
    for (const text of [value].flat()) {
      const odd = remark(text, meant);
      if (odd !== null) return `; ${odd}`;
    }
  }
  return "";
}

function remark(text: string, meant: string): string | null {
  if (!/[^ -~]/.test(text)) return null;
  const hidden = new RegExp(invisible, "u").exec(text)?.[0];
  if (hidden !== undefined) return `an invisible character is in it, ${codePoint(hidden)}`;
  const letter = strayLetter(text);
  if (letter !== null)
    return `the "${letter.text}" in it is a ${letter.script} letter, ${codePoint(letter.text)}`;
  const space = meant.includes(" ") ? unusualSpace.exec(text)?.[0] : undefined;
  if (space !== undefined) return `the space in it is not the usual one but ${codePoint(space)}`;
  const hyphen = meant.includes("-") ? unusualHyphen.exec(text)?.[0] : undefined;
  return hyphen === undefined
    ? null
    : `the "${hyphen}" in it is not the usual hyphen but ${codePoint(hyphen)}`;
}

/** In a word of two alphabets, a letter of the one that is rarer in it. */
function strayLetter(text: string): { text: string; script: string } | null {
  const scripts = Object.entries(alphabets).map(([script, letter]) => ({
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
