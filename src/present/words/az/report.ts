// What is said in the parts of a page that are made with it, in Azerbaijani.
import type { report as master } from "../en/report.ts";

export const report: typeof master = {
  schedule: { heading: "Nəyin vaxtı çatmışdı", table: "Bəndlər son tarix üzrə" },
  sensitivity: { heading: "Göstəricilər nə dərəcədə dəqiqdir" },
};
