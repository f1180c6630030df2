// How `nap compare` is called.
import { flag, type CommandUsage } from "./commandUsage.ts";

export const compare: CommandUsage<"compare"> = {
  names: [{ name: "assessments", many: true }],
  options: {
    evidence: flag,
    all: flag,
    pack: { value: "pack" },
    agenda: flag,
    bounds: flag,
    against: { value: "revision|file" },
    "max-drop": { value: "points" },
    "no-regression": flag,
    "max-gap": { value: "points" },
    "min-agreement": { value: "alpha", repeatable: true },
    "max-age": { value: "days" },
    "if-no-figure": { value: "verdict" },
    seed: { value: "number" },
    resamples: { value: "number" },
    "fail-on": { value: "level" },
  },
  groups: ["input", "findings", "output", "display"],
  fileFormats: ["xlsx", "docx", "svg"],
  run: async (names, flags: { readonly against?: string }, environment) =>
    flags.against === undefined
      ? (await import("../commands/compare.ts")).compare(names, flags, environment)
      : (await import("../commands/compareAgainst.ts")).compareAgainst(names, flags, environment),
};
