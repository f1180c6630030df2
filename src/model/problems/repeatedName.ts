// A name that two things have → what they are, and where the first one is.
import type { GapStatus } from "../outcome.ts";

/** What an id can stand for, but for the level of a scale, which has labels and aliases as well. */
export type NamedThing =
  | "plan"
  | "direction"
  | "clause"
  | "activity"
  | "body"
  | "source"
  | "round"
  | "scale"
  | "method"
  | "mapping"
  | "band"
  | "assessment"
  | "claim";

/** By which of its names a level is read. */
export type LevelPart = "id" | "label" | "alias";

/** An id that was used before, in a line of the same file or in another file; or a name of a level that another has. */
export type RepeatedName =
  | {
      readonly what: NamedThing;
      readonly id: string;
      readonly first: { readonly line: number } | { readonly source: string };
    }
  | {
      readonly what: "status";
      readonly part: LevelPart;
      readonly id: string;
      /** The level, or the status that exists beside every scale. */
      readonly first:
        | { readonly level: string; readonly part: LevelPart; readonly line: number }
        | { readonly beside: GapStatus };
    };
