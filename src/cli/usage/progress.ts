// How `nap progress` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const progress: CommandUsage<"progress"> = {
  names: [{ name: "id-or-files", many: true }],
  options: {
    all: flag,
    "no-regression": flag,
    "all-reported": flag,
    "max-drop": { value: "points" },
    "if-no-figure": { value: "verdict" },
    "fail-on": { value: "level" },
  },
  groups: ["input", "findings", "output", "display"],
  fileFormats: ["xlsx", "docx", "svg"],
  run: async (names, flags, environment) =>
    (await import("../commands/progress.ts")).progress(names, flags, environment),
};
