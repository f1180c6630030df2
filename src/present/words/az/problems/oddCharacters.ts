// Characters that nobody sees, or takes for others.
import type { OddCharacters } from "../../../../model/problems/oddCharacters.ts";
import type { CaseWordings } from "../../problemWording.ts";

const scripts: Readonly<Record<OddCharacters["letter"]["script"], string>> = {
  Cyrillic: "kiril",
  Greek: "yunan",
  Latin: "latın",
};

/** Each follows a message. */
export const oddCharacters: CaseWordings<OddCharacters> = {
  invisible: (p) => `içində gözə görünməyən simvol var: ${p.character}`,
  letter: (p) => `içindəki "${p.text}" ${scripts[p.script]} hərfidir: ${p.character}`,
  space: (p) => `içindəki boşluq adi boşluq deyil: ${p.character}`,
  hyphen: (p) => `içindəki "${p.text}" adi defis deyil: ${p.character}`,
};
