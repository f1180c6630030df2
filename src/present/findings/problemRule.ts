// A problem code → the rule that it breaks, in words.
import { problemInfo, usualSeverity, type ProblemCode } from "../../model/problem.ts";
import { problemPage } from "../problems/problemPage.ts";
import { problemTitle } from "../problems/problemTitle.ts";
import type { Words } from "../words/words.ts";
import type { FindingRule } from "./findings.ts";

export const problemRule = (code: ProblemCode, words: Words<"problems">): FindingRule => ({
  id: code,
  name: problemInfo(code).name,
  title: problemTitle(code, words),
  severity: usualSeverity(code),
  why: words.problems.codes[code].why,
  page: problemPage(code, null, words),
  group: groups[code.charAt(3)] ?? "other",
});

/** By the first digit of the code. */
const groups: Readonly<Record<string, string>> = {
  1: "file",
  2: "value",
  3: "reference",
  4: "method",
  5: "claim",
  6: "mapping",
  8: "judgement",
};
