// The English of problems that do not count.

/** "3 suppressed, 12 in the baseline"; "" where there are none. */
export const acceptedProblems = (p: { readonly suppressed: number; readonly baseline: number }): string =>
  [
    ...(p.suppressed === 0 ? [] : [`${p.suppressed} suppressed`]),
    ...(p.baseline === 0 ? [] : [`${p.baseline} in the baseline`]),
  ].join(", ");
