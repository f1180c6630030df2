// The text of a scale file → the scale, or what is wrong with it.
import { checkLikeness, checkScale, isError, toScale, trustIn } from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import { problemsJson } from "./problemsJson.ts";
import { readDocument, sourceNames, type Read, type SourceOption } from "./readDocument.ts";
import { scaleOf, type Scale } from "./scale.ts";
import { shippedParts } from "./shippedParts.ts";

/**
 * Reads the text of a scale file (`nap/scale@1`).
 *
 * @example
 * const { value } = readScale("format: nap/scale@1\nid: steps\nlevels: [{id: none}, {id: full}]");
 * value.levels.map(({ id }) => id) // ["none", "full"]
 */
export function readScale(text: string, options: SourceOption = {}): Read<Scale> {
  const { document, problems, isUsable } = readDocument(
    "nap/scale@1",
    text,
    givenOptions(options, sourceNames),
  );
  if (document === null) return { value: null, problems: problemsJson(problems) };
  const scale = toScale(document.source, document.text, document.at);
  const all = [...problems, ...(isUsable ? [...checkScale(scale), ...likeness(scale)] : [])];
  const value =
    isUsable && !all.some(isError) ? scaleOf({ ...scale, trust: trustIn(document.unread, all, true) }) : null;
  return { value, problems: problemsJson(all) };
}

/** Held against the shipped scales, which are all that a text can name. */
function likeness(scale: Parameters<typeof checkLikeness>[0]): ReturnType<typeof checkLikeness> {
  const { scales } = shippedParts();
  return checkLikeness(scale, (id) => scales.get(id)?.value ?? null, [...scales.keys()]);
}
