// How `nap methods` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const methods: CommandUsage<"methods"> = {
  names: [{ name: "id-or-files", many: true }],
  options: { try: flag },
  groups: ["input", "output", "display"],
  run: async (names, flags, environment) =>
    (await import("../commands/methods.ts")).methods(names, flags, environment),
};
