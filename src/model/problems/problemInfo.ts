// What the table of problems says of each code.

/** An `error` keeps an assessment from being scored; a `warning` and an `info` do not. */
export type Severity = "error" | "warning" | "info";

/** A parameter of a message: an id, a value, a list of them, or several of them by name. Never a sentence. */
export type ParamValue =
  string | number | boolean | readonly ParamValue[] | { readonly [name: string]: ParamValue };

/** The parameters of a message that is made of nothing. */
export type NoParams = Readonly<Record<never, never>>;

/** Of several cases, those that have no parameters. */
export type PlainCase<Cases> = {
  [Name in keyof Cases]: keyof Cases[Name] extends never ? Name : never;
}[keyof Cases];

/** One of several cases, each with parameters of its own: the name of the case stands under the key. */
export type CaseOf<Key extends string, Cases> =
  | { readonly [K in Key]: PlainCase<Cases> }
  | {
      [Name in keyof Cases]: { readonly [K in Key]: Name } & Cases[Name];
    }[Exclude<keyof Cases, PlainCase<Cases>>];

/** What a message is made of: ids, numbers and lists, as data. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** What the table of problems says of one code. Its words are in `present/words`, its example in `problemExamples`. */
export interface ProblemInfo {
  /** A short name, kebab-case. */
  readonly name: string;
  /** `off`: it is not even looked for, unless a workspace switches it on. */
  readonly severity: Severity | "off";
  /** The input of the call cannot be used at all: exit code 2. */
  readonly unusable?: true;
}

/** What raises a problem, and what does not: the page of its code is made of it. */
export interface Example {
  /** What the two snippets are: a ratings table; keys of a plan, clause, assessment, method or mapping; a file; a call. */
  readonly in: "ratings" | "plan" | "clause" | "assessment" | "method" | "mapping" | "file" | "call";
  readonly bad: string;
  readonly good: string;
}
