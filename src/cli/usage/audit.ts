// How `nap audit` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const audit: CommandUsage<"audit"> = {
  names: [{ name: "files", many: true }],
  options: {
    figure: { value: "percent" },
    of: { value: "number" },
    clauses: { value: "number" },
    units: { value: "numbers" },
    full: { value: "number" },
    "under-half": { value: "number" },
    count: { value: "band=number", repeatable: true },
    scale: { value: "name|levels", repeatable: true },
    rounding: { value: "rule", repeatable: true },
    "direction-sizes": { value: "numbers" },
    against: { value: "figure:clauses", repeatable: true },
    parts: { value: "numbers" },
    total: { value: "number" },
    percents: { value: "numbers" },
    request: flag,
    "fail-on": { value: "level" },
  },
  groups: ["input", "output", "display"],
  run: async (files, flags, environment) =>
    (await import("../commands/audit.ts")).audit(files, flags, environment),
};
