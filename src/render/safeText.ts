// Text from data → text without what steers a terminal, or the runner of a workflow that reads what is printed.
import { isPlain } from "./isPlain.ts";

/** Control characters (line breaks among them), and marks that turn the direction of writing around. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const directions = /[\u202a-\u202e\u2066-\u2069]/g;
/** `::error`, which GitHub obeys at the start of a line, and `##[error]` or `##vso[`, which runners obey anywhere. */
const commands = /(^|\s):(?=:)|##\w*(?=\[)/g;

/** Control characters become a space, direction marks vanish, and a space breaks commands for runners. */
export const safeText = (text: string): string =>
  isPlain(text) ? text : text.replace(controls, " ").replace(directions, "").replace(commands, "$& ");
