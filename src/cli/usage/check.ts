// How `nap check` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const check: CommandUsage<"check"> = {
  names: [{ name: "files", many: true }],
  options: {
    level: { value: "level" },
    "max-problems": { value: "number" },
    "show-mapping": flag,
    publishable: flag,
    "fail-on": { value: "level" },
    fix: flag,
    "dry-run": flag,
    "update-baseline": flag,
  },
  groups: ["input", "findings", "output", "display"],
  run: async (files, flags, environment) =>
    (await import("../commands/check.ts")).check(files, flags, environment),
};
