// The sentences of several cases, and one of the cases with its parameters → its sentence.
import type { CaseWordings } from "./problemWording.ts";

/**
 * @example
 * const wordings = { locked: () => "it is locked", missing: ({ part }) => `its part ${part} is missing` };
 * sayCase(wordings, "missing", { part: "styles.xml" }) // "its part styles.xml is missing"
 */
export const sayCase = <Cases>(wordings: CaseWordings<Cases>, name: keyof Cases, params: object): string =>
  // The compiler does not see that the parameters are those of the name.
  wordings[name](params as Cases[keyof Cases]);
