// Wished names of sheets → names that every spreadsheet takes, each unlike the others.

/** UTF-16 units. */
const most = 31;

/**
 * In the order of the wishes. What Excel refuses in a name becomes a space; names that differ only in case get a number.
 *
 * @example sheetNames(["a/b", "A B"]) // ["a b", "A B (2)"]
 */
export function sheetNames(wishes: readonly string[]): string[] {
  const taken = new Set<string>();
  return wishes.map((wish) => {
    const name = legal(wish);
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1)
      unique = shortened(name, ` (${number})`);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function legal(wish: string): string {
  const plain = wish
    .replaceAll(/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .replace(/^[' ]+/, "")
    .replace(/(?<![' ])[' ]+$/, "");
  const short = shortened(plain, "").replace(/(?<![' ])[' ]+$/, "");
  // Excel keeps this one for itself, in English and in the languages that it speaks.
  if (short.toLowerCase() === "history") return `${short} -`;
  return short === "" ? "-" : short;
}

const shortened = (name: string, ending: string): string =>
  name.length + ending.length <= most
    ? `${name}${ending}`
    : `${name
        .slice(0, most - 1 - ending.length)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…${ending}`;
