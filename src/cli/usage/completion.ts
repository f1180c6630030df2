// How `nap completion` is called.
import type { CommandUsage } from "./commandUsage.ts";

export const completion: CommandUsage<"completion"> = {
  names: [
    { name: "shell", many: false },
    { name: "words", many: true },
  ],
  options: { lang: { value: "language" } },
  groups: [],
  run: async ([shell, ...words], _, environment, all) =>
    (await import("../commands/completion.ts")).completion(shell, words, await all(), environment),
};
