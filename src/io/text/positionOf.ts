// A source and the offset of a byte in it → the line and column of the character that begins there.
import type { Encoding } from "./badByte.ts";
import type { Source } from "../openSource.ts";

/** From 1; lines end with \n, \r\n or \r, columns are UTF-16 code units; a byte order mark has no column. */
export async function positionOf(
  source: Source,
  offset: number,
  encoding: Encoding,
): Promise<{ line: number; column: number }> {
  const decoder = new TextDecoder(encoding);
  let [left, line, column, afterReturn] = [offset, 1, 1, false];
  const pass = (text: string): void => {
    for (const unit of text.split(/(\r\n|\r|\n)/)) {
      if (unit === "") continue;
      if (!/[\r\n]/.test(unit)) column += unit.length;
      else if (!(afterReturn && unit === "\n")) [line, column] = [line + 1, 1];
      afterReturn = unit === "\r";
    }
  };
  for await (const chunk of source.chunks()) {
    const part = chunk.subarray(0, left);
    pass(decoder.decode(part, { stream: true }));
    left -= part.length;
    if (left === 0) break;
  }
  return { line, column };
}
