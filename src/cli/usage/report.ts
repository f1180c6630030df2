// How `nap report` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const report: CommandUsage<"report"> = {
  names: [{ name: "files", many: true }],
  options: {
    output: { value: "path", short: "o" },
    force: flag,
    title: { value: "text" },
    note: { value: "path" },
    logo: { value: "path" },
    "add-lang": { value: "language", repeatable: true },
    "fail-on": { value: "level" },
  },
  groups: ["input", "display"],
  // A page is no format: `-o` names a file of its own kind.
  resultFlags: ({ lang }: { readonly lang?: string }) => Promise.resolve(lang === undefined ? {} : { lang }),
  run: async (files, flags, environment) =>
    (await import("../commands/report.ts")).report(files, flags, environment),
};
