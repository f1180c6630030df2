// What has to be said of a problem code, in every language.
/** The words of one code. */
export interface ProblemWording<P> {
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
