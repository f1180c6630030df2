// The English of characters that nobody sees, or takes for others.
import type { OddCharacters } from "../../../../model/problems/oddCharacters.ts";
import type { CaseWordings } from "../../problemWording.ts";

/** Each follows a message. */
export const oddCharacters: CaseWordings<OddCharacters> = {
  invisible: (p) => `it contains an invisible character, ${p.character}`,
  letter: (p) => `the "${p.text}" in it is a ${p.script} letter, ${p.character}`,
  space: (p) => `the space in it is not an ordinary one, but ${p.character}`,
  hyphen: (p) => `the "${p.text}" in it is not an ordinary hyphen, but ${p.character}`,
};
