// The English of the page of a problem code, and of their index.
import type { Example, Severity } from "../../../../model/problems/problemInfo.ts";

const severities: Readonly<Record<Severity | "off", string>> = {
  error: "Error: affected figures are withheld until this is fixed.",
  warning: "Warning: the figures are shown, but check this first.",
  info: "Info: nothing is wrong.",
  off: "Off: it is not looked for, unless `rules` in nap.yaml switches it on as info, warning or error. It changes no figure.",
};

const causes: Readonly<Record<Example["in"], string>> = {
  ratings: "A ratings table that causes it",
  plan: "A part of a plan that causes it",
  clause: "A part of a clause that causes it",
  assessment: "A part of an assessment that causes it",
  method: "A part of a method that causes it",
  mapping: "A part of a mapping that causes it",
  file: "A file that causes it",
  call: "A command that causes it",
};

export const problemPage = {
  severities,
  unusable: "The input cannot be used: exit code 2.",
  why: "Why it matters",
  causes,
  emptyFile: "(an empty file)",
  fixed: "Fixed",
  printed: "What `nap check` prints",
  /** Before a message that is an example. */
  forExample: (message: string) => `For example: ${message}`,
  inFull: (page: string) => `More: ${page}`,
  index: {
    title: "Problems",
    text: "Each problem has a code. It is the key to its page here, to `nap explain`, and to the problem in every output format.",
    code: "code",
    severity: "severity",
    problem: "problem",
  },
};
