// The text of a YAML file and what its values should be → its edits; `null` where anything else would read otherwise.
import { groupBy } from "../model/groupBy.ts";
import { parse } from "yaml";
import { agreedWish } from "./agreedWish.ts";
import { applyEdits } from "./applyEdits.ts";
import type { Edit, Wish } from "./edit.ts";
import type { Spot } from "./spots.ts";
import { yamlScalars, type YamlScalar } from "./yamlScalars.ts";

/** Only values are changed, each in its place and in its own quotes: comments, keys and layout stay as they are. */
export function fixYaml(text: string, spots: readonly Spot[]): Edit[] | null {
  const mark: Edit[] = text.startsWith("\uFEFF")
    ? [{ start: 0, end: 1, text: "", kind: "byte-order-mark", code: null }]
    : [];
  // A large file is composed only where something is to be changed.
  if (mark.length === 0 && spots.length === 0) return [];
  const plain = text.slice(mark.length);
  const scalars = yamlScalars(plain);
  // Breaks of old are counted otherwise.
  if (scalars === null || /\r(?!\n)/.test(plain)) return null;
  const byStart = new Map(scalars.map((scalar) => [scalar.start, scalar]));
  const starts = lineStarts(plain);
  const wanted = spots.flatMap(({ at, wish }) => {
    const scalar = byStart.get((starts[at.line - 1] ?? 0) + at.column - 1);
    if (scalar === undefined || scalar.type === "other" || scalar.isNamed) return [];
    return [{ scalar, wish: wish(scalar.written) }];
  });
  const fixed = new Map<YamlScalar, Edit>();
  for (const [scalar, own] of groupBy(wanted, (each) => each.scalar)) {
    const wish = agreedWish(own.map((each) => each.wish));
    const written = wish === null ? null : asWritten(wish, scalar);
    if (wish !== null && written !== null)
      fixed.set(scalar, { ...wish, text: written, start: scalar.start, end: scalar.end });
  }
  const edits = [...fixed.values()];
  if (edits.length > 0 && !isRest(yamlScalars(applyEdits(plain, edits)), scalars, fixed)) return null;
  const by = mark.length;
  return [...mark, ...edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }))];
}

const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
];

/** In the quotes that it has; without them where it has none and needs none. */
function asWritten({ text, kind }: Wish, { type }: YamlScalar): string | null {
  if (/["'\\\r\n]/.test(text)) return null;
  if (type === "QUOTE_SINGLE") return `'${text}'`;
  if (type === "QUOTE_DOUBLE" || kind === "quoted") return `"${text}"`;
  return isPlain(text, kind) ? text : `"${text}"`;
}

function isPlain(text: string, kind: Wish["kind"]): boolean {
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N}._ -]*[\p{L}\p{N}])?$/u.test(text)) return false;
  return kind === "decimal-sign" || parse(text) === text;
}

/** Whether the same values follow each other as before, but for those that were fixed. */
const isRest = (
  after: readonly YamlScalar[] | null,
  before: readonly YamlScalar[],
  fixed: ReadonlyMap<YamlScalar, Edit>,
): boolean =>
  after?.length === before.length &&
  before.every((scalar, index) => fixed.has(scalar) || scalar.written === after[index]?.written);
