// What a schema wants at a place, and what stands there instead: ids, each with parameters of its own.
import type { CaseOf, NoParams } from "./problemInfo.ts";

/** What the schemas want in words of their own: each id is the `error` of a schema of zod. */
export const schemaExpectations = [
  "path-or-row",
  "claims",
  "column-reading",
  "column-source",
  "decimals",
  "header-rows",
  "id-in-straight-quotes",
  "id-not-empty",
  "id-without-invisible",
  "id-without-spaces",
  "language",
  "mapping",
  "method-values",
  "numeral",
  "one-body",
  "one-clause",
  "one-direction",
  "one-level",
  "one-window",
  "path-or-paths",
  "percent-reading",
  "point-in-time",
  "rater-rule",
  "ratings",
  "repeats",
  "reporters",
  "scope",
  "separators",
  "sheet",
  "status-values",
  "text-by-language",
  "thousand-levels",
  "version",
  "whole",
  "wide-columns",
  "word-or-number",
  "words",
] as const;

export type SchemaExpectation = (typeof schemaExpectations)[number];

/** For a schema of zod: what to say where a value is refused. */
export const wanted = (kind: SchemaExpectation): { error: SchemaExpectation } => ({ error: kind });

type SimpleExpectations = { readonly [K in SchemaExpectation]: NoParams };

/** What can be expected: a value of a type, or what a schema wants in words of its own. */
export interface Expectations extends Omit<
  SimpleExpectations,
  "rater-rule" | "id-in-straight-quotes" | "id-without-invisible"
> {
  readonly text: NoParams;
  readonly number: NoParams;
  readonly "whole-number": NoParams;
  readonly "true-or-false": NoParams;
  /** As written in a file. */
  readonly list: { readonly example?: string };
  readonly map: { readonly example?: string };
  readonly "smaller-number": NoParams;
  readonly "smaller-whole-number": NoParams;
  readonly "number-from": { readonly least: number };
  readonly "one-of": { readonly values: readonly string[] };
  readonly "rater-rule": { readonly values: readonly string[] };
  /** The id as it should be. */
  readonly "id-in-straight-quotes": { readonly id: string };
  readonly "id-without-invisible": { readonly id: string };
  /** Under any other key than percent a method has a map. */
  readonly "status-values-only": NoParams;
  readonly "readable-file": NoParams;
  readonly "another-value": NoParams;
}

/** What is expected; the value as it is to be written: `quoted`, in quotes, `unquoted`, without them. */
export type Expected = CaseOf<"kind", Expectations> & {
  readonly quoted?: string;
  readonly unquoted?: string;
};

/** What can be found; `written`: as the file has it. */
export interface FoundValues {
  readonly "empty-list": NoParams;
  readonly "empty-item": NoParams;
  readonly list: NoParams;
  readonly "long-list": { readonly items: number };
  readonly map: NoParams;
  readonly text: { readonly written: string };
  readonly "true-or-false": { readonly written: string };
  readonly number: { readonly written: string };
  readonly other: { readonly written: string };
  readonly "too-many-mistakes": NoParams;
}

export type FoundValue = CaseOf<"kind", FoundValues>;
