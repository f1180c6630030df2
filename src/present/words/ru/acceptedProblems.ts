// The Russian of problems that do not count.
import type { acceptedProblems as english } from "../en/acceptedProblems.ts";

/** "подавлено: 3, известных: 12". */
export const acceptedProblems: typeof english = (p) =>
  [
    ...(p.suppressed === 0 ? [] : [`подавлено: ${p.suppressed}`]),
    ...(p.baseline === 0 ? [] : [`известных: ${p.baseline}`]),
  ].join(", ");
