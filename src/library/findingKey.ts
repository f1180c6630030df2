// A finding → what it is known by where the same one is made a second time.
import type { Problem } from "../core.ts";

export const findingKey = ({ code, at, params }: Problem): string =>
  JSON.stringify([code, at.source, at.line, at.row, at.cell, at.index, at.path, params]);
