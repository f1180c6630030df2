// A value → JSON in which no character steers a terminal, or the runner of a workflow.

/**
 * What JSON allows in strings and terminals obey: control characters, and marks that turn writing around. And the
 * second sign of `##[error]` and `##vso[`, which runners obey anywhere in a line.
 */
const steering = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|(?<=#)#(?=\w*\[)/g;

/** The same value for whoever parses it: such characters are escaped, none is lost. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
