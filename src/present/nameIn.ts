// A level or band → its name within a sentence.
import type { Text } from "../model/text.ts";
import { textIn } from "../model/textIn.ts";
import type { Words } from "./words/words.ts";

export const nameIn = (
  { id, label }: { readonly id: string; readonly label: Text },
  { common }: Words,
): string => (common.idsAreWords ? id : textIn(label, common.preferred) || id);
