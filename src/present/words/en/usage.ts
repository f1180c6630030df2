// What is said of a call that cannot be carried out.
import type { UsageWordings } from "../usageWording.ts";
import { callFaults } from "./usage/callFaults.ts";
import { writeFaults } from "./usage/writeFaults.ts";

export const usage: UsageWordings = {
  ...callFaults,
  ...writeFaults,
  "no-input": () =>
    "no input: name files, or work in a folder with nap.yaml, or with plan.yaml and assessments/",
};
