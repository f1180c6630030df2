// What a language has to say of problems.
/** The words of one code. */
export interface ProblemWording<P> {
  /** Its name in words, as a title; where it is missing, that of the table is shown. */
  readonly title?: string;
  /** What was found, in one line. */
  readonly message: (params: P) => string;
  /** What was expected and what to do, in one line. */
  readonly help: (params: P) => string;
  /** For the page: why it matters. */
  readonly why: string;
  /** For the page: what else holds in the example, a sentence. */
  readonly given?: string;
}

/** The words of a group of codes. */
export type ProblemWordings<G> = { readonly [C in keyof G]: ProblemWording<G[C]> };

/** A sentence, or a part of one, for each of several cases. */
export type CaseWordings<Cases> = { readonly [Name in keyof Cases]: (params: Cases[Name]) => string };
