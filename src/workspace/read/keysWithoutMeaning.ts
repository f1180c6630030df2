// A mapping and the files that were read by it → what it says of reading that has a meaning for none of them.
import { partKeys, problem, type Problem, type TableMapping } from "../../core.ts";
import type { OpenedTable } from "./fileReader.ts";

/** Files of several kinds may have one mapping: a key is told only where no file has such a thing. */
export function keysWithoutMeaning(
  { read, at }: TableMapping,
  opened: readonly (OpenedTable | null)[],
): Problem[] {
  const [first] = opened;
  // A file that could not be opened may have been of that kind.
  if (first === undefined || first === null || opened.includes(null)) return [];
  return partKeys.flatMap((key) =>
    read[key] === undefined || opened.some((file) => file?.parts === key)
      ? []
      : [problem("NAP616", at(["read", key]), { key, file: first.file, has: first.parts ?? "none" })],
  );
}
