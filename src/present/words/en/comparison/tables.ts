// Headings, columns and remarks around the tables of a comparison.
import type { Relation } from "../../../../model/comparison.ts";
import { plural } from "../plural.ts";

const relations: Record<Relation, string> = {
  "a-above": "A higher",
  "b-above": "B higher",
  same: "same",
  "only-a": "only A",
  "only-b": "only B",
  "no-value": "no value",
  "no-rating": "not rated",
};

export const tables = {
  /** Over the comparison of two assessments. */
  title: (a: string, b: string): string => `${a} compared with ${b}`,
  inWords: "In words",
  clauses: "Clauses, largest contribution first",
  directions: "Directions",
  bodies: "Bodies",
  noBody: "no body",
  toGap: "to the gap",
  /** A column beside a figure: its coverage in percent. */
  covered: "covered",
  pairs: "Pairs",
  /** A column: the number of common clauses. */
  common: "common",
  /** A column: the value of Krippendorff's alpha. */
  alpha: "alpha",
  methods: "Methods",
  evidence: "Evidence of both sides",
  noRow: "no row",
  relations,
  counts: (p: Readonly<Record<"a" | "b" | "same" | "onlyA" | "onlyB", number>>): string =>
    `A is higher on ${p.a}, B on ${p.b}, both are the same on ${p.same}; only A rated ${p.onlyA}, only B ${p.onlyB}. Clauses that are not common add to coverage, the others to rating.`,
  showing: (shown: number, all: number): string =>
    `Showing ${shown} of ${all} ${plural(all, { one: "clause", other: "clauses" })}; --all shows all of them.`,
};
