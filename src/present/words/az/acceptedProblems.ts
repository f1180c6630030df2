// Sayılmayan problemlər haqqında deyilənlər.
import type { acceptedProblems as english } from "../en/acceptedProblems.ts";

/** "susdurulub: 3, məlum problemlər: 12". */
export const acceptedProblems: typeof english = (p) =>
  [
    ...(p.suppressed === 0 ? [] : [`susdurulub: ${p.suppressed}`]),
    ...(p.baseline === 0 ? [] : [`məlum problemlər: ${p.baseline}`]),
  ].join(", ");
