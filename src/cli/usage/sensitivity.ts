// How `nap sensitivity` is called.
import { type CommandUsage } from "./commandUsage.ts";

export const sensitivity: CommandUsage<"sensitivity"> = {
  names: [{ name: "id-or-files", many: true }],
  options: { together: { value: "sources" }, "fail-on": { value: "level" } },
  groups: ["input", "output", "display"],
  fileFormats: ["xlsx", "docx", "svg"],
  run: async (names, flags, environment) =>
    (await import("../commands/sensitivity.ts")).sensitivity(names, flags, environment),
};
