// A method that cannot be used → the file of the user's that `nap check` says why.
import type { Located, Method } from "../../core.ts";
import type { Loaded } from "../loaded.ts";

/** What is shipped is never wrong by itself: another file has its id. */
export function fileToCheck({ value, source }: Located<Method>, { problems }: Loaded): string {
  if (!source.startsWith("bundled:")) return source;
  const other = problems.find(
    ({ code, params }) =>
      code === "NAP301" && "what" in params && params.what === "method" && params.id === value.id,
  );
  return other?.at.source ?? source;
}
