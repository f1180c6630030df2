// How `nap explain` is called.
import { type CommandUsage } from "./commandUsage.ts";

export const explain: CommandUsage<"explain"> = {
  names: [
    { name: "name", many: false },
    { name: "files", many: true },
  ],
  options: {},
  groups: ["input", "findings", "output", "display"],
  run: async (names, flags, environment) =>
    (await import("../commands/explain.ts")).explain(names, flags, environment),
};
