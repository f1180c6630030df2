// The worked case of docs/comparing.md: ten clauses, two assessors, two methods.
import type { MethodText } from "../../src/model/method.ts";
import type { PlanText } from "../../src/model/plan.ts";
import type { Score } from "../../src/model/score.ts";
import { scoreOf, type Side } from "./sides.ts";

const bodies = ["b1", "b2", "b3"];

const scale = { id: "npi", levels: [{ id: "N" }, { id: "P" }, { id: "I" }] };

const plan: Side["plan"] = {
  bodies: bodies.map((id) => ({ id })),
  directions: [
    { id: "D1", clauses: ["c1", "c2", "c10"].map((id) => ({ id })) },
    { id: "D2", clauses: ["c3", "c4", "c5", "c6"].map((id) => ({ id })) },
    { id: "D3", clauses: ["c7", "c8", "c9"].map((id) => ({ id })) },
  ] satisfies PlanText["directions"],
};

const ratings = {
  a: { c1: "II", c2: "I", c3: "PI", c4: "I", c5: "P", c6: "IPI", c7: "I", c8: "I", c9: "P" },
  b: { c1: "IP", c2: "P", c3: "PN", c4: "I", c5: "N", c6: "PPI", c10: "N" },
} as const;

const methods: Record<"a" | "b", Partial<MethodText>> = {
  a: { id: "a", values: { npi: { I: 1, P: "3/4", N: 0 } }, within: { bodies: "mean" }, across: "clauses" },
  b: { id: "b", values: { npi: { I: 1, P: "1/2", N: 0 } }, within: { bodies: "min" }, across: "directions" },
};

const rowsOf = (given: Readonly<Record<string, string>>): Side["rows"] =>
  Object.entries(given).flatMap(([clause, levels]) =>
    [...levels].map((status, index) => ({ clause, body: bodies[index] ?? "", status })),
  );

/** A rates nine clauses, B seven, six of them are common. */
export const tenClauses = (): Record<"a" | "b", Score> => ({
  a: scoreOf({ plan, scale, rows: rowsOf(ratings.a), method: methods.a, assessment: { id: "A" } }),
  b: scoreOf({ plan, scale, rows: rowsOf(ratings.b), method: methods.b, assessment: { id: "B" } }),
});
