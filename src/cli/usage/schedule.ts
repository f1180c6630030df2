// How `nap schedule` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const schedule: CommandUsage<"schedule"> = {
  names: [{ name: "id-or-files", many: true }],
  options: {
    within: { value: "days" },
    only: { value: "states" },
    "max-overdue": { value: "number" },
    "all-reported": flag,
    "fail-on": { value: "level" },
  },
  groups: ["input", "findings", "output", "display"],
  fileFormats: ["xlsx", "docx", "svg"],
  run: async (names, flags, environment) =>
    (await import("../commands/schedule.ts")).schedule(names, flags, environment),
};
