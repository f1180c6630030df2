// What is said of a call that cannot be carried out.
import type { UsageWordings } from "../usageWording.ts";

export const usage: UsageWordings = {
  "no-input": () =>
    "no input: name files, or work in a folder with nap.yaml, or with plan.yaml and assessments/",
  "not-one-of": (p) =>
    `${p.flag} takes ${p.allowed.join(", ")}, not "${p.written}"${p.suggestion === null ? "" : `; did you mean "${p.suggestion}"?`}`,
};
