// The workbooks among the fixtures of the problems → how they were made.
import { makeWorkbook, type Sheet } from "../io/workbook/makeWorkbook.ts";

const title = ["Monitoring of clauses, 2021"];
const ratings = (name: string): Sheet => ({
  name,
  rows: { 1: title, 3: ["clause", "status"], 4: ["1.1", "full"], 5: ["1.2", "partial"] },
});
/** Kept as they are, not deflated: other versions of Node deflate to other bytes. */
const made = (...names: string[]): Buffer => makeWorkbook(names.map(ratings), { deflate: false });

export const workbookFixtures: Readonly<Record<string, Buffer>> = {
  "NAP119/monitoring.xlsx": made("Ratings").subarray(0, 1200),
  "NAP120/monitoring.xlsx": made("2020", "2021"),
  "NAP121/monitoring.xlsx": made("Ratings"),
};
