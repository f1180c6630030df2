// How `nap schema` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const schema: CommandUsage<"schema"> = {
  names: [{ name: "name", many: false }],
  options: {
    write: { value: "folder" },
    force: flag,
    lang: { value: "language" },
  },
  groups: [],
  run: async ([name], flags, environment) =>
    (await import("../commands/schema.ts")).schema(name, flags, environment),
};
