// The clauses of a table without a plan → those that have not the shape that most of them have, or a letter for a digit.
import { digitsMeant } from "../text/digitsMeant.ts";
import { idShape } from "../text/idShape.ts";
import type { Occurrence } from "./occurrences.ts";

export type UnlikeClause = Occurrence & { readonly like: string; readonly meant?: string };

/** Ids that have not the shape that most of them have, or a letter for a digit. */
export function unlikeClauses(found: readonly Occurrence[]): UnlikeClause[] {
  const byShape = new Map<string, Occurrence[]>();
  for (const item of found) {
    const shape = idShape(item.text);
    const own = byShape.get(shape);
    if (own === undefined) byShape.set(shape, [item]);
    else own.push(item);
  }
  const [main, ...others] = [...byShape.values()].toSorted((a, b) => b.length - a.length);
  const odd = others.flat();
  const like = main?.[0]?.text;
  if (main === undefined || like === undefined || main.length < 2 || main.length <= odd.length) return [];
  const misread = lettersForDigits(found);
  const isMisread = new Set(misread.map(({ number }) => number));
  return [
    ...odd.filter(({ number }) => !isMisread.has(number)).map((item) => ({ ...item, like })),
    ...misread,
  ];
}

/** Where the other ids are numbers: 1.a, 1.b and 1.o are none. */
function lettersForDigits(found: readonly Occurrence[]): UnlikeClause[] {
  const like = found.find(({ text }) => isNumber(text))?.text;
  if (like === undefined) return [];
  const others = found.filter(({ text }) => !isNumber(text));
  const misread = others.flatMap((item) => {
    const meant = digitsMeant(item.text);
    return meant === null ? [] : [{ ...item, meant }];
  });
  const areLettered = others.some(({ text }) => /\d\.?\p{L}$/u.test(text) && digitsMeant(text) === null);
  return areLettered || found.length - others.length < misread.length
    ? []
    : misread.map((item) => ({ ...item, like }));
}

const isNumber = (text: string): boolean => /^[\d.]+$/.test(text);
