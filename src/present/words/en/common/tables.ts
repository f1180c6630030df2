// What is said of tables that were read.
import type { SkipReason } from "../../../../model/tableAccount.ts";
import type { TableWording } from "../../tableWording.ts";
import { plural } from "../plural.ts";

const skipped: Readonly<Record<SkipReason, (rows: number) => string>> = {
  "blank-beside-a-rating": (rows) => `${rows} without a rating beside one that has it`,
  "blank-again": (rows) => `${rows} for a gap that another row names`,
  "not-a-clause": (rows) => `${rows} without a rating or a clause of the plan`,
  total: (rows) => plural(rows, { one: `${rows} total`, other: `${rows} totals` }),
  empty: (rows) => `${rows} empty`,
  "header-again": (rows) =>
    plural(rows, { one: `${rows} repeated header`, other: `${rows} repeated headers` }),
  "no-clause": (rows) => `${rows} without a clause`,
  ragged: (rows) => `${rows} with too few or too many cells`,
  "skipped-by-mapping": (rows) => `${rows} left out by the mapping`,
  elsewhere: (rows) => `${rows} that the mapping does not ask for`,
  repeated: (rows) => `${rows} repeated`,
  superseded: (rows) => `${rows} older than another for the same thing`,
  "other-round": (rows) => `${rows} of other rounds`,
  "bad-row": (rows) => `${rows} with an error`,
};

export const tables: TableWording = {
  read: (p) => {
    const rows = plural(p.rows, { one: `${p.rows} row`, other: `${p.rows} rows` });
    const all = p.skipped.map(({ reason, rows: count }) => skipped[reason](count));
    const became = [
      `${p.rated} rated`,
      ...(p.unrated === 0 ? [] : [`${p.unrated} unrated`]),
      ...(all.length === 0 ? [] : [`skipped: ${all.join(", ")}`]),
    ];
    const columns = plural(p.unused, { one: `${p.unused} column`, other: `${p.unused} columns` });
    return [
      `Read ${rows}${p.tables === 1 ? "" : ` of ${p.tables} tables`}: ${became.join(", ")}`,
      ...(p.leftOut.length === 0 ? [] : [`left out because of an error: ${p.leftOut.join("; ")}`]),
      ...(p.unused === 0 ? [] : [`${columns} not used`]),
    ].join("; ");
  },
};
