// What is said of plans, assessments, mappings, scales and methods in a list.
import type { ListedKind } from "../../../../model/listItem.ts";
import { plural } from "../plural.ts";

/** What there is. */
const kinds: Readonly<Record<ListedKind, string>> = {
  plans: "Plans",
  assessments: "Assessments",
  mappings: "Mappings",
  scales: "Scales",
  methods: "Methods",
};

export const list = {
  kinds,
  columns: { id: "id", title: "title", facts: "facts", from: "from" },
  /** `null`: how many there are is not known. */
  plan: (start: string, end: string, directions: number | null, clauses: number, bodies: number | null) =>
    `${start} to ${end}; ${[
      ...(directions === null
        ? []
        : [plural(directions, { one: "1 direction", other: `${directions} directions` })]),
      plural(clauses, { one: "1 clause", other: `${clauses} clauses` }),
      ...(bodies === null ? [] : [plural(bodies, { one: "1 body", other: `${bodies} bodies` })]),
    ].join(", ")}`,
  ofPlan: (plan: string) => `plan ${plan}`,
  rows: (rows: number) => plural(rows, { one: "1 row", other: `${rows} rows` }),
  version: (version: string) => `version ${version}`,
  shipped: "shipped",
  states: { partial: "errors in it", unusable: "cannot be used" },
};
