// The English of what a schema wants, and of what it found instead.
import type { Expectations, Expected, FoundValues } from "../../../../model/problems/expectations.ts";
import type { CaseWordings } from "../../problemWording.ts";
import { sayCase } from "../../sayCase.ts";

/** Completes "expected". */
const expectations: CaseWordings<Expectations> = {
  text: () => "a text",
  number: () => "a number",
  "whole-number": () => "a whole number",
  "true-or-false": () => "true or false",
  list: (p) => `a list: ${p.example ?? "[a, b]"}`,
  map: (p) => `a map: ${p.example ?? "{key: value}"}`,
  "smaller-number": () => "a smaller number",
  "smaller-whole-number": () => "a smaller whole number",
  "number-from": (p) => `a number of at least ${p.least}`,
  "one-of": (p) => `one of: ${p.values.join(", ")}`,
  "another-value": () => "a value of another kind",
  "readable-file": () => "a file in the format that its first line names",

  "id-not-empty": () => "an id of at least one character",
  "id-without-spaces": () => "an id without spaces at its start or end",
  "id-in-straight-quotes": (p) => `an id in straight quotes: "${p.id}"`,
  "id-without-invisible": (p) => `an id without invisible characters: "${p.id}"`,
  "text-by-language": () => "a text, or a text for each language: {en: …, az: …}",
  "thousand-levels": () => "no more than 1000 levels",
  numeral: () => "a number: 2, 0.5, 1/3",
  language: () => "the id of a language, such as en or az",
  "point-in-time": () => "a year, a quarter, a month or a day: 2020, 2020-Q3, 2020-07, 2020-07-15",
  "one-body": () => "at least one body",
  "one-clause": () => "at least one clause",
  "one-direction": () => "at least one direction",
  "one-level": () => "at least one level",
  reporters: () => "a list of bodies, or a kind of assessor such as self-report",
  scope: () => "plan, rated, or a list of clause ids",
  "word-or-number": () => "a word or a number",
  "path-or-row": () => 'a path, or a row: {clause: "1.1", status: full}',
  ratings: () => "a path, a list of paths, a glob, or rows",
  claims: () => "the path of a table of claims, or a list of them",
  mapping: () => "the id of a mapping, a path, or a map: {columns: {clause: No, status: State}}",
  "one-window": () => "at least one window",
  "path-or-paths": () => "a path or glob, or a list of them",
  "column-reading": () =>
    "percent, share, {of: 5}, {met: Accepted, of: Total}, or for a date the order of its parts, such as dd.mm.yyyy",
  "column-source": () => "the name of a column of the file, or a map: {column: Status, words: {done: full}}",
  "header-rows": () => "the number of the header's row, or of its two rows: [4, 5]",
  "percent-reading": () => "percent, share, {of: 5}, or {met: Accepted, of: Total}",
  repeats: () => "refuse, first, last, merge-equal, or {newest: received}",
  separators: () => 'what parts the things in a cell: ";", or a list of such texts',
  sheet: () => "the name of a sheet, or its number from 1",
  whole: () => "the number that is the whole (5), or the name of the column that counts all",
  "wide-columns": () => "the columns of which each is one thing: [OpenAI, Google], or a map from them to ids",
  words: () => "a text, or a list of texts of which one must stand there",
  version: () => "a version: 1",
  decimals: () => "a whole number from 0 to 12",
  "status-values": () => "a map from status to value: {none: 0, partial: 1/2, full: 1}",
  "method-values": () =>
    "none, or a map from scale to the values of its statuses: {three-step: {none: 0, full: 1}}",
  "status-values-only": () =>
    "a map from status to value: {none: 0, partial: 1/2, full: 1}; only percent takes a word",
  "rater-rule": (p) => `one of ${p.values.join(", ")}, or {rule: majority, share: 2/3}`,
};

/** What belongs at a place, and how the value there is written. */
export const expectedText = (p: Expected): string =>
  sayCase(expectations, p.kind, p) +
  (p.quoted === undefined ? "" : `; put it in quotes: "${p.quoted}"`) +
  (p.unquoted === undefined ? "" : `; remove the quotes: ${p.unquoted}`);

/** How a key is filled: with its own name where there is an example. */
export const neededText = (key: string, expected: Expected): string =>
  (expected.kind === "list" || expected.kind === "map") && expected.example !== undefined
    ? `${key}: ${expected.example}`
    : expectedText(expected);

/** What was found at a place where something else belongs. */
export const foundTexts: CaseWordings<FoundValues> = {
  "empty-list": () => "the list is empty",
  "empty-item": () => "an item of the list is empty",
  list: () => "found a list, but something else belongs here",
  "long-list": (p) => `the list has ${p.items} items`,
  map: () => "found a map, but something else belongs here",
  text: (p) => `found the text "${p.written}", but something else belongs here`,
  "true-or-false": (p) => `found the word ${p.written}, but something else belongs here`,
  number: (p) => `found the number ${p.written}, but something else belongs here`,
  other: (p) => `found "${p.written}", but something else belongs here`,
  "too-many-mistakes": () => "the file has more mistakes than can be reported",
};
