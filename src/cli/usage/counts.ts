// How `nap counts` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const counts: CommandUsage<"counts"> = {
  names: [],
  options: {
    dialect: { value: "dialect" },
    table: { value: "table" },
    columns: { value: "columns" },
    plan: { value: "path|id" },
    mapping: { value: "path|id" },
    names: flag,
    output: { value: "path", short: "o" },
    force: flag,
    "max-size": { value: "megabytes" },
    "allow-outside": { value: "folder", repeatable: true },
    lang: { value: "language" },
  },
  groups: [],
  // A query has no formats: `-o` is the name of its file.
  resultFlags: () => Promise.resolve({}),
  run: async (_, flags, environment) => (await import("../commands/counts.ts")).counts(flags, environment),
};
