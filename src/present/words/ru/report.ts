// What is said in the parts of a page that are made with it, in Russian.
import type { report as master } from "../en/report.ts";

export const report: typeof master = {
  schedule: { heading: "Что и когда нужно было сделать", table: "Пункты по срокам" },
  sensitivity: { heading: "Насколько надёжны показатели" },
};
