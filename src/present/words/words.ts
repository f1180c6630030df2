// What has to be said, by theme: the master is English, and every language has the same parts.
import type { common } from "./en/common.ts";
import type { failures } from "./en/failures.ts";
import type { gates } from "./en/gates.ts";
import type { help } from "./en/help.ts";
import type { notes } from "./en/notes.ts";
import type { problems } from "./en/problems.ts";
import type { usage } from "./en/usage.ts";

/** The words of each theme. A theme is loaded by whoever shows it; `common` goes with all of them. */
export interface Themes {
  readonly common: typeof common;
  readonly failures: typeof failures;
  readonly gates: typeof gates;
  readonly help: typeof help;
  readonly notes: typeof notes;
  readonly problems: typeof problems;
  readonly usage: typeof usage;
}

export type Theme = keyof Themes;

/** The words of some themes in one language. */
export type Words<T extends Theme = "common"> = Pick<Themes, T | "common">;
