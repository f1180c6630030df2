// A YAML document → the values in { } that a comma has cut, without the pieces behind it, and the problem of each.
import { isMap, isNode, isScalar, isSeq, Scalar, type Document, type Pair } from "yaml";
import type { Path, Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { keyName } from "./keyName.ts";

/** NAP204 at the value, and the path of the value, which cannot be relied on. */
export interface CutValue {
  readonly problem: Problem;
  readonly path: Path;
}

/** Takes the pieces out of the document: what has no colon in { } would be a key. */
export function cutValues(document: Document, text: string, place: (offset: number) => Place): CutValue[] {
  const found: CutValue[] = [];
  const readMap = (items: readonly Pair[], isFlow: boolean, path: Path): Pair[] => {
    const whole: Pair[] = [];
    let pieces: Piece[] = [];
    const tell = (): void => {
      const last = whole.at(-1);
      if (last !== undefined && pieces.length > 0) found.push(cutValue(last, pieces, path, text, place));
      pieces = [];
    };
    for (const pair of items) {
      if (isFlow && whole.length > 0 && isPiece(pair)) {
        pieces.push(pair);
        continue;
      }
      tell();
      whole.push(pair);
      read(pair.value, [...path, keyOf(pair)]);
    }
    tell();
    return whole;
  };
  const read = (node: unknown, path: Path): void => {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) read(item, [...path, index]);
    if (isMap(node)) node.items = readMap(node.items, node.flow === true, path);
  };
  read(document.contents, []);
  return found;
}

type Piece = Pair<Scalar, null>;

/** An empty value that is meant has a colon, and is a node. */
const isPiece = (pair: Pair): pair is Piece => pair.value === null && isScalar(pair.key);

const keyOf = ({ key }: Pair): string => keyName(key);

/** Keys under which digits are not a number to count with. */
const wordKeys = new Set([
  "figure",
  "id",
  "clause",
  "activity",
  "title",
  "name",
  "label",
  "note",
  "evidence",
]);

function cutValue(
  pair: Pair,
  pieces: readonly Piece[],
  path: Path,
  text: string,
  place: (offset: number) => Place,
): CutValue {
  const name = keyOf(pair);
  const { value } = pair;
  const [start = 0, end = 0] = (isNode(value) ? value.range : null) ?? [];
  const written = text.slice(start, pieces.at(-1)?.key.range?.[1]);
  const cut = {
    value: text.slice(start, end),
    piece: pieces.map((piece) => piece.key.source ?? "").join(", "),
    // A text in quotes, a list or a map has its own end.
    ...(isScalar(value) && value.type === Scalar.PLAIN ? { whole: written } : {}),
    ...(/^[-+]?\d+,\d+$/.test(written) && !wordKeys.has(name) ? { number: written.replace(",", ".") } : {}),
  };
  return { path: [...path, name], problem: problem("NAP204", place(start), { cut }) };
}
