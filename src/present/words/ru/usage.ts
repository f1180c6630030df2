// What is said of a call that cannot be carried out.
import type { Themes } from "../words.ts";
import { callFaults } from "./usage/callFaults.ts";
import { writeFaults } from "./usage/writeFaults.ts";

export const usage: Themes["usage"] = {
  ...callFaults,
  ...writeFaults,
  "no-input": () =>
    "нет входных данных: укажите файлы или перейдите в папку, где есть nap.yaml либо plan.yaml и assessments/",
};
