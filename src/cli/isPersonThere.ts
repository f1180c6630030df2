// The streams of the process and its variables → whether a person can be asked.

/** Questions are shown on standard error. Where `CI` is set, and on a terminal that cannot move its cursor, nobody is asked. */
export const isPersonThere = (
  stdin: { readonly isTTY?: boolean },
  stderr: { readonly isTTY?: boolean },
  variables: Readonly<Record<string, string | undefined>>,
): boolean =>
  stdin.isTTY === true &&
  stderr.isTTY === true &&
  variables["TERM"] !== "dumb" &&
  (variables["CI"] ?? "") === "";
