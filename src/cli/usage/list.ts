// How `nap list` is called.
import type { CommandUsage } from "./commandUsage.ts";

export const list: CommandUsage<"list"> = {
  names: [{ name: "name", many: false }],
  options: {},
  groups: ["output", "display"],
  run: async ([name], flags, environment) =>
    (await import("../commands/list.ts")).list(name, flags, environment),
};
