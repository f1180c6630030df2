// What is left open → the question to whoever knows the table.
import type { OpenGuess } from "../../model/inspection.ts";
import type { Words } from "../words/words.ts";

export const openReason = ({ reason, from }: OpenGuess, { inspect }: Words<"inspect">): string =>
  inspect.open[reason](from.map((name) => JSON.stringify(name)).join(", "));
