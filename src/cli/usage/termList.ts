// Terms with their texts, and a width → lines in two columns, each text beside its term and wrapped under itself.
import { wrapped } from "./wrapped.ts";

/** Longer terms have a line to themselves. */
const widest = 27;

const gap = 2;

export function termList(terms: readonly (readonly [term: string, text: string])[], width: number): string[] {
  const column = terms.reduce((most, [{ length }]) => (length <= widest ? Math.max(most, length) : most), 0);
  const indent = " ".repeat(gap + column + gap);
  return terms.flatMap(([term, text]) => {
    const [first = "", ...others] = wrapped(text, width - indent.length);
    const beside = `  ${term.padEnd(column)}  ${first}`.trimEnd();
    const rest = others.map((line) => indent + line);
    return term.length <= column ? [beside, ...rest] : [`  ${term}`, indent + first, ...rest];
  });
}
