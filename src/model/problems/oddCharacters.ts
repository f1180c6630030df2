// Characters in a name that nobody sees, or takes for others.
import type { alphabets } from "../../text/letters.ts";
import type { CaseOf } from "./problemInfo.ts";

/** The first in a name; `character`: its number in Unicode, `U+00A0`. */
export interface OddCharacters {
  readonly invisible: { readonly character: string };
  /** A letter of another alphabet in a word. */
  readonly letter: {
    readonly text: string;
    readonly script: keyof typeof alphabets;
    readonly character: string;
  };
  readonly space: { readonly character: string };
  readonly hyphen: { readonly text: string; readonly character: string };
}

export type OddCharacter = CaseOf<"kind", OddCharacters>;
