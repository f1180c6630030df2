// How `nap score` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const score: CommandUsage<"score"> = {
  names: [{ name: "files", many: true }],
  options: {
    by: { value: "group" },
    sort: { value: "key" },
    only: { value: "kind:ids", repeatable: true },
    ratings: flag,
    replies: flag,
    pack: { value: "pack" },
    bounds: flag,
    counts: { value: "path", repeatable: true },
    engine: { value: "engine" },
    verify: { value: "number" },
    "min-score": { value: "percent", repeatable: true },
    "min-coverage": { value: "percent", repeatable: true },
    "require-evidence": flag,
    "max-age": { value: "days" },
    "if-no-figure": { value: "verdict" },
    "fail-on": { value: "level" },
  },
  groups: ["input", "findings", "output", "display"],
  fileFormats: ["xlsx", "docx", "svg"],
  run: async (files, flags, environment) =>
    (await import("../commands/score.ts")).score(files, flags, environment),
};
