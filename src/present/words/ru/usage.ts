// What is said of a call that cannot be carried out.
import type { Themes } from "../words.ts";
import { callFaults } from "./usage/callFaults.ts";
import { countFaults } from "./usage/countFaults.ts";
import { formFaults } from "./usage/formFaults.ts";
import { inputFaults } from "./usage/inputFaults.ts";
import { writeFaults } from "./usage/writeFaults.ts";

export const usage: Themes["usage"] = {
  ...callFaults,
  ...countFaults,
  ...formFaults,
  ...writeFaults,
  ...inputFaults,
};
