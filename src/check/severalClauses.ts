// The ids of clauses → of a cell that holds several of them, which.

export interface SeveralClauses {
  readonly form: "list" | "range";
  readonly first: string;
  readonly last: string;
}

const listed = /(?:(?<!\s)\s+)?(?:[,;\n\r]+|\/|&|\+)\s*|(?<!\s)\s+(?:and|və|и|та|і|y|et|ve)\s+/;
const ranged =
  /^(\S{1,99}?)(\s{0,9}[-–—]\s{0,9}|\s{0,9}(?:\.{2,3}|…)\s{0,9}|\s{1,9}(?:to|до|по|dən|a)\s{1,9})(\S{1,99})$/;
const parted = /[,;\n\r/&+–—…]|\s|-/;

/** `null` for a cell that holds one; what is a number in two writings, as 1,1 for 1.1, is not two clauses. */
export function severalClauses(ids: readonly string[]): (cell: string) => SeveralClauses | null {
  // Asked of few cells, if any: what it takes of fifty thousand ids is gathered at the first of them.
  let gathered: Gathered | null = null;
  return (cell) => {
    if (!parted.test(cell) && !/\.\.|…/.test(cell)) return null;
    const { isId, hyphened, areRanges } = (gathered ??= gather(ids));
    const parts = cell.split(listed).filter((part) => part !== "");
    const [first, last] = [parts[0], parts.at(-1)];
    if (first !== undefined && last !== undefined && first !== last && parts.every(isId))
      return { form: "list", first, last };
    const [, from, sign, to] = ranged.exec(cell) ?? [];
    if (from === undefined || to === undefined || !isId(from) || !isId(to)) return null;
    // 3-1 may be an id by itself.
    const isSure = sign !== "-" || (hyphened < 2 && isBefore(from, to)) || areRanges || /\./.test(from + to);
    return isSure && isBefore(from, to) ? { form: "range", first: from, last: to } : null;
  };
}

const numbered = /^\d+(?:\.\d+)+$/;

/** 1-3, 4-6, 7-10: each begins behind the end of the one before; 1-1, 1-2, 2-1 do not. */
function followOne(cells: readonly string[]): boolean {
  let last = "";
  return cells.every((cell) => {
    const [from = "", to = "", more] = cell.split("-");
    const follows = more === undefined && isBefore(from, to) && (last === "" || isBefore(last, from));
    last = to;
    return follows;
  });
}

/** What all ids say of one: whether a part is an id, how many have a hyphen, and whether those are ranges. */
interface Gathered {
  readonly isId: (part: string) => boolean;
  readonly hyphened: number;
  readonly areRanges: boolean;
}

function gather(ids: readonly string[]): Gathered {
  const single = ids.filter((id) => !parted.test(id));
  const known = new Set(single);
  const forms = new Set(single.map(formOf));
  const hyphened = ids.filter((id) => /^\S[^\s-]*-\S+$/.test(id));
  const areRanges = hyphened.length > 1 && followOne(hyphened);
  return {
    isId: (part) =>
      known.has(part) ||
      (/\d/.test(part) && forms.has(formOf(part))) ||
      // Where no cell holds one clause alone, numbers of two levels are known by themselves.
      (forms.size === 0 && (numbered.test(part) || (areRanges && /^\d+$/.test(part)))),
    hyphened: hyphened.length,
    areRanges,
  };
}

/** With a form in common two ids have as many numbers, and the same letters around them. */
const formOf = (id: string): string => id.replace(/\d+/g, "0");

const isBefore = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((id) => (id.match(/\d+/g) ?? []).map(Number));
  for (const [index, number] of (left ?? []).entries()) {
    const other = right?.[index] ?? 0;
    if (number !== other) return number < other;
  }
  return false;
};
