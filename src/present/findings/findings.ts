// What a run found, for systems that run checks: a list that their formats are made of.
import type { GateVerdict } from "../../model/gate.ts";
import type { JudgedProblem } from "../../model/judgedProblem.ts";
import type { Severity } from "../../model/problems/problemInfo.ts";
import type { Provenance } from "../contract.ts";
import type { Words } from "../words/words.ts";

/** Where a finding stands in its file. */
export interface FindingPlace {
  /** From 1, as is the column, in UTF-16 code units; `null` where the file has no lines, such as a workbook. */
  readonly line: number | null;
  readonly column: number | null;
  /** What stands for a line then: the cell `Sheet!B7`, or the way to a value, `data.items[12].status`. */
  readonly inside: { readonly name: string; readonly kind: "cell" | "value" } | null;
}

/** One thing that is wrong. */
export interface Finding extends FindingPlace {
  /** The code of the problem, or the kind of the gate that is not met. */
  readonly rule: string;
  /** What the rule is called. */
  readonly title: string;
  readonly severity: Severity;
  /** The severity in words. */
  readonly label: string;
  readonly file: string;
  /** How people name the place. */
  readonly where: string;
  readonly message: string;
  /** What was expected and what to do; "" where the message says it all. */
  readonly help: string;
  /** The places of other rows of the file that it stands for. */
  readonly others: readonly FindingPlace[];
  /** Whether it fails the run. */
  readonly fails: boolean;
  /** Whether the input cannot be used for it. */
  readonly isUnusable: boolean;
  readonly suppression: JudgedProblem["suppression"];
  readonly baseline: JudgedProblem["baseline"];
  readonly fingerprint: string;
}

/** What is checked: a code of a problem, or a kind of gate. */
export interface FindingRule {
  readonly id: string;
  /** Words with hyphens, the same in every language. */
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters. */
  readonly why: string;
  /** The page of the rule, as Markdown. */
  readonly page: string;
  /** What kind of mistake it is. */
  readonly group: string;
}

/** A threshold that the result was held against. */
export interface CheckedGate {
  readonly kind: string;
  /** The gate as the call writes it, and of what it was asked. */
  readonly name: string;
  /** `null` where it was not judged. */
  readonly met: GateVerdict;
  /** What is said where it is not met, or not judged; else "". */
  readonly message: string;
  /** The file whose result it is about. */
  readonly file: string;
}

/** All that a run found. */
export interface Findings extends Provenance {
  readonly command: string;
  /** Worst first, then by place; of those that cannot be told apart, each has a fingerprint of its own. */
  readonly list: readonly Finding[];
  readonly rules: () => readonly FindingRule[];
  readonly gates: readonly CheckedGate[];
  /** The result in a line or a few. */
  readonly headlines: readonly string[];
  /** Whether there is more of a result than its findings. */
  readonly hasResult: boolean;
  readonly words: Words<"problems">;
}
