// The name of a file in fixtures/reference → its case of an id.
import { readFileSync } from "node:fs";

export function readReference<T>(file: string, id: string): T {
  const text = readFileSync(new URL(`../../fixtures/reference/${file}`, import.meta.url), "utf8");
  const { cases } = JSON.parse(text) as { cases: { id: string }[] };
  const found = cases.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no case ${id} in ${file}`);
  return found as T;
}

/** A fraction as the reference files write it. */
export interface Ratio {
  readonly num: string;
  readonly den: string;
}

export const ratioText = ({ num, den }: Ratio): string => (den === "1" ? num : `${num}/${den}`);
