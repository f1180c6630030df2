// The options of a call → the same options, or an error that names the one that does not exist.
import { suggest } from "../core.ts";
import { InvalidOption } from "./invalidOption.ts";

/** A misspelt option must not go unseen: its figure would be computed without it. */
export function givenOptions<T extends object>(
  options: T,
  names: Readonly<Record<keyof T & string, true>>,
): T {
  const known = Object.keys(names);
  if (typeof options !== "object" || options === null)
    throw new InvalidOption("options", `an object is needed; its keys are ${known.join(", ")}`);
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown === undefined) return options;
  const meant = suggest(unknown, known);
  throw new InvalidOption(
    unknown,
    `it does not exist${meant === null ? "" : `; did you mean "${meant}"?`} (known: ${known.join(", ")})`,
  );
}
