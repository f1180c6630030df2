// What can stand at the cursor → what bash puts in its place: quoted, so that no shell runs any of it.
import type { LineWords } from "./lineWords.ts";

/** Letters that no shell takes for more than they are, in no place of a word. */
const harmless = /^[\p{L}\p{N}_.,@%+/:=-]+$/u;

/**
 * Bash replaces what follows the last of its marks that part words, and keeps the rest.
 *
 * @param breaks what `COMP_WORDBREAKS` holds
 * @example bashReply("it's", { words: [""], isQuoted: false }, "=:") // ["'it'\\''s'"]
 */
export function bashReply(
  candidate: string,
  { words, isQuoted }: LineWords,
  breaks: string,
): readonly string[] {
  const current = words.at(-1) ?? "";
  const behind = (mark: string): number => (breaks.includes(mark) ? current.lastIndexOf(mark) + 1 : 0);
  const kept = Math.max(behind("="), behind(":"));
  const reply = candidate.slice(kept);
  if (harmless.test(reply)) return [reply];
  // Within quotes of the user it would need other quotes than outside of them.
  return isQuoted ? [] : [`'${reply.replaceAll("'", String.raw`'\''`)}'`];
}
