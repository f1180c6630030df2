// A slip of YAML: the place to fix, and what is around it.
import type { CST, YAMLError } from "yaml";
import type { YamlSlip } from "../../model/problems/yamlSlips.ts";

/** The place to fix, and what is wrong there. */
export interface SyntaxSlip {
  readonly offset: number;
  readonly slip: YamlSlip;
}

/** An error, and what is around it. */
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
