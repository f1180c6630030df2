// The sources of bounds → what they are called.
import type { Bounds } from "../../model/sensitivity.ts";
import type { Words } from "../words/words.ts";

export function sourcesText(
  { sources }: Pick<Bounds, "sources">,
  { sensitivity }: Words<"sensitivity">,
): string {
  const [only] = sources;
  if (only !== undefined && sources.length === 1) return sensitivity.sources[only];
  return sources.length === Object.keys(sensitivity.sources).length
    ? sensitivity.all
    : sensitivity.together(sources.map((source) => sensitivity.sources[source]).join(", "));
}
