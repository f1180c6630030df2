// A method → whether its basis is an assumption.
import type { Method } from "./method.ts";

/** The basis of a method names its source, or begins with the word "assumption" (`docs/data-formats.md`). */
export const isAssumption = ({ basis }: Pick<Method, "basis">): boolean =>
  /^assumption\b/i.test(basis.trim());
