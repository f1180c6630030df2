// How `nap init` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const init: CommandUsage<"init"> = {
  names: [{ name: "files", many: true }],
  options: { folder: { value: "folder", short: "o" }, yes: flag, lang: { value: "language" } },
  groups: [],
  run: async (files, flags, environment) =>
    (await import("../commands/init.ts")).init(files, flags, environment),
};
