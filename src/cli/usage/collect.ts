// How `nap collect` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const collect: CommandUsage<"collect"> = {
  names: [{ name: "files", many: true }],
  options: {
    folder: { value: "folder", short: "o" },
    plan: { value: "path|id" },
    scale: { value: "id" },
    received: { value: "date", repeatable: true },
    repeats: { value: "rule" },
    "skip-bad-rows": flag,
    format: { value: "name[=path]", repeatable: true },
    force: flag,
    "max-size": { value: "megabytes" },
    "allow-outside": { value: "folder", repeatable: true },
  },
  groups: ["display"],
  run: async (files, flags, environment) =>
    (await import("../commands/collect.ts")).collect(files, flags, environment),
};
