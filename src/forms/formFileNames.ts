// Ids → names of files, each unlike the others on every system, and as near to the id as a system lets it be.
import { fold } from "../text/fold.ts";

/** Of a name without its ending, in UTF-8: far below what any system takes, since a path has more than its last part. */
const mostBytes = 120;

/** What Windows keeps for devices, whatever ending stands behind it. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;

/** What a file is to be called, and a text that no other has, for where that is not enough. */
export interface WishedName {
  readonly name: string;
  readonly key: string;
}

/**
 * In the order of the wishes. Letters of every alphabet stay; what some system refuses becomes `-`; names of devices get `_` in
 * front. Ids whose names differ in nothing but case or the way in which a letter is written, and those that were cut, have the
 * beginning of their hash behind them: which of them comes first changes no name.
 *
 * @param hash of a text, in letters and digits; as many of its characters are used as make the names differ
 * @example
 * formFileNames(["moj", "a/b", "nul"].map((id) => ({ name: id, key: id })), () => "0") // ["moj", "a-b", "_nul"]
 */
export function formFileNames(wishes: readonly WishedName[], hash: (text: string) => string): string[] {
  const plain = wishes.map(({ name }) => plainName(name));
  const counts = new Map<string, number>();
  for (const name of plain) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return wishes.map(({ key }, place) => {
    const name = plain[place] ?? "";
    const isOwn = counts.get(keyOf(name)) === 1;
    const short = cut(name, mostBytes);
    return isOwn && short === name ? name : `${cut(name, mostBytes - 13)}-${hash(key).slice(0, 12)}`;
  });
}

/** Alike on a system that does not tell cases, or ways to write a letter, from each other. */
const keyOf = (name: string): string => fold(name.normalize("NFKC"));

function plainName(id: string): string {
  const legal = id
    .normalize("NFC")
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu, "-")
    .replaceAll(/\s/g, " ");
  // A dot in front hides a file, a hyphen makes it an option, and a dot or a space at the end is dropped by Windows.
  const framed = withoutEnd(legal.replace(/^[ .~-]+/, "_"));
  const bare = framed === "" ? "_" : framed;
  return devices.test(bare.split(".", 1)[0]?.trimEnd() ?? "") ? `_${bare}` : bare;
}

/** A pattern for the end of a text would look at each run of blanks again and again. */
function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === " " || name[end - 1] === ".")) end--;
  return end === name.length ? name : `${name.slice(0, end)}_`;
}

/** Not within a letter. */
function cut(name: string, bytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= bytes) return name;
  let short = "";
  let length = 0;
  for (const letter of name) {
    length += encoder.encode(letter).length;
    if (length > bytes) break;
    short += letter;
  }
  return short.trimEnd();
}
