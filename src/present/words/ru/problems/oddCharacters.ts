// The Russian of characters that nobody sees, or takes for others.
import type { OddCharacters } from "../../../../model/problems/oddCharacters.ts";
import type { CaseWordings } from "../../problemWording.ts";

const scripts: Readonly<Record<OddCharacters["letter"]["script"], string>> = {
  Cyrillic: "кириллическая",
  Greek: "греческая",
  Latin: "латинская",
};

/** Each follows a message. */
export const oddCharacters: CaseWordings<OddCharacters> = {
  invisible: (p) => `в тексте есть невидимый символ, ${p.character}`,
  letter: (p) => `буква «${p.text}» в тексте — ${scripts[p.script]}, ${p.character}`,
  space: (p) => `пробел в тексте не обычный, а ${p.character}`,
  hyphen: (p) => `знак «${p.text}» в тексте — не обычный дефис, а ${p.character}`,
};
