// A text → the place of each of its characters.
import type { Place } from "../../model/place.ts";

/** For a text whose lines end with \n: an offset from 0 to line and column, both from 1. */
export function linePlaces(source: string, text: string): (offset: number) => Place {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { source, line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
