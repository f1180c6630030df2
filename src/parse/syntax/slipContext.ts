// A slip of YAML: where it is mended, and what it stands in.
import type { CST, YAMLError } from "yaml";

/** Where to mend a text, and what is wrong there. */
export interface SyntaxSlip {
  readonly offset: number;
  readonly reason: string;
}

/** An error, and what it stands in. */
export interface SlipContext {
  readonly error: YAMLError;
  readonly text: string;
  readonly tokens: readonly CST.Token[];
  /** Where the parser stumbles, which is often behind the slip. */
  readonly offset: number;
  /** The line of it up to it, and what follows it there. */
  readonly before: string;
  readonly after: string;
}
