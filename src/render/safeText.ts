// Text from data → text without what steers a terminal, or the runner of a workflow that reads what is printed.
import { isPlain } from "./isPlain.ts";
import { visibleText } from "./visibleText.ts";

/** `::error`, which GitHub obeys at the start of a line, and `##[error]` or `##vso[`, which runners obey anywhere. */
const commands = /(^|\s):(?=:)|##\w*(?=\[)/g;

/** Control characters become a space, direction marks vanish, and a space breaks commands for runners. */
export const safeText = (text: string): string =>
  isPlain(text) ? text : visibleText(text).replace(commands, "$& ");
