// A title in several languages → how it is written in each.
import type { Text } from "../../model/text.ts";
import { textsOf } from "../../model/textsOf.ts";

/** Those that are not empty. @example titlesOf({ en: "Open the portal", az: "" }) // ["Open the portal"] */
export const titlesOf = (title: Text): string[] => textsOf(title).filter((text) => text !== "");
