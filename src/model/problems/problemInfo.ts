// What the table of problems says of each code.

/** An `error` keeps an assessment from being scored; a `warning` and an `info` do not. */
export type Severity = "error" | "warning" | "info";

/** What a message is made of: names, numbers and lists, as data. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** What the table of problems says of one code. */
export interface ProblemInfo {
  /** A short name, kebab-case. */
  readonly name: string;
  readonly severity: Severity;
  /** The call's input cannot be used at all: exit code 2. */
  readonly unusable?: true;
  /** What was found, in one line. */
  readonly message: (params: Params) => string;
  /** What was expected and what to do, in one line. */
  readonly help: (params: Params) => string;
  /** For the page: why it matters. */
  readonly why: string;
  /** For the page: what causes it, and how it looks when mended. */
  readonly example: Example;
}

/** What raises a problem, and what does not: the fixture and the page of its code are made of it. */
export interface Example {
  /** What the two snippets are: a ratings table; keys of a plan, clause, assessment or method; a file; a call. */
  readonly in: "ratings" | "plan" | "clause" | "assessment" | "method" | "file" | "call";
  /** What else holds: a sentence. */
  readonly given?: string;
  readonly bad: string;
  readonly good: string;
}

/** A parameter as text; lists are joined by commas. */
export const say = (params: Params, name: string): string => {
  const value = params[name] ?? "";
  return Array.isArray(value) ? value.join(", ") : String(value);
};

/** " (in row 4)", " (in 3 rows, first in row 4)"; "" where nothing is said of rows. */
export const inRows = (params: Params): string =>
  params["row"] === undefined
    ? ""
    : Number(params["rows"] ?? 1) > 1
      ? ` (in ${say(params, "rows")} rows, first in row ${say(params, "row")})`
      : ` (in row ${say(params, "row")})`;

/** "1 row", "3 rows". */
export const plural = (count: string | number, noun: string): string =>
  `${count} ${noun}${Number(count) === 1 ? "" : "s"}`;
