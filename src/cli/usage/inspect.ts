// How `nap inspect` is called.
import type { CommandUsage } from "./commandUsage.ts";

export const inspect: CommandUsage<"inspect"> = {
  names: [{ name: "files", many: true }],
  options: { mapping: { value: "path|id" }, "max-size": { value: "megabytes" } },
  groups: ["output", "display"],
  run: async (files, flags, environment) =>
    (await import("../commands/inspect.ts")).inspect(files, flags, environment),
};
