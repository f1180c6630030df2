// What is said in formats for systems that run checks.
import { plural } from "../plural.ts";

const counted = (count: number): string => `${count} ${plural(count, { one: "finding", other: "findings" })}`;

export const findings = {
  /** What a threshold is called, as a rule. @param kind `min-score` */
  gate: (kind: string) => `gate ${kind}`,
  whyGate:
    "The call or nap.yaml demands more than the result reaches. A run with a gate that is not met has exit code 1.",
  /** The name of the group of gates. */
  gates: "gates",
  /** Of a file in which nothing was found. */
  noProblems: "no problems",
  /** What paths are relative to. */
  root: "The root of the repository where the CI system names it, else the folder in which nap was called.",
  columns: { severity: "severity", place: "place", problem: "problem", help: "what to do" },
  /** A format that takes only so many. */
  cut: (shown: number, found: number) => `Showing ${shown} of ${counted(found)}, worst first.`,
  /** @param most how many annotations of a kind GitHub shows */
  annotations: (most: number, found: number) =>
    `GitHub shows at most ${most} annotations of a kind for each step. This output has ${counted(found)}, worst first.`,
  /** The summary of a step is full. */
  summaryCut: (shown: number, found: number) =>
    `Showing ${shown} of ${counted(found)}, worst first: a step summary has a limit of 1 MiB. The output of the step has all.`,
  tablesLeftOut:
    "The tables of the result are left out: a step summary has a limit of 1 MiB. Write them to a file with --format markdown=PATH.",
  hidden: (suppressed: number, known: number) =>
    `Not shown: ${[...(suppressed === 0 ? [] : [`${suppressed} suppressed`]), ...(known === 0 ? [] : [`${known} in the baseline`])].join(", ")}.`,
  suppressed: (reason: string, until: string | null) =>
    `suppressed${until === null ? "" : ` until ${until}`}: ${reason}`,
  known: "in the baseline",
};
