// How `nap form` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const form: CommandUsage<"form"> = {
  names: [{ name: "files", many: true }],
  options: {
    body: { value: "id" },
    "all-bodies": flag,
    coordinator: flag,
    round: { value: "id" },
    reply: flag,
    sent: { value: "date" },
    deadline: { value: "date" },
    letter: { value: "text" },
    scale: { value: "path|id" },
    "fail-on": { value: "level" },
  },
  groups: ["input", "output", "display"],
  fileFormats: ["xlsx"],
  resultFlags: async (flags) => (await import("../flags/listFlags.ts")).listFlags(flags),
  run: async (names, flags, environment) =>
    (await import("../commands/form.ts")).form(names, flags, environment),
};
