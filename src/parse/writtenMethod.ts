// A method file as it was read, before its rules are stated.
import type { MethodText } from "../model/method.ts";
import type { Path, Place } from "../model/place.ts";
import type { TrustState } from "../model/trust.ts";

/** A method file as written, as `parseDocument` gives it. */
export interface WrittenMethod {
  readonly source: string;
  readonly text: MethodText;
  readonly at: (path: Path) => Place;
  /** The place of a key; that of its value unless given. */
  readonly atKey?: (path: Path) => Place;
  /** `unusable` where something in its file is wrong, which is reported; `ok` unless given. */
  readonly state?: TrustState;
}
