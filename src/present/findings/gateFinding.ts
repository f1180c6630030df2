// A gate that is not met → a finding, and the rule that it breaks.
import type { Words } from "../words/words.ts";
import type { CheckedGate, Finding, FindingRule } from "./findings.ts";

export const gateFinding = (
  { kind, name, message, file }: CheckedGate,
  baseline: Finding["baseline"],
  { problems }: Words<"problems">,
): Finding => ({
  rule: kind,
  title: problems.findings.gate(kind),
  severity: "error",
  label: problems.severities.error,
  file,
  where: file,
  line: null,
  column: null,
  inside: null,
  message,
  help: "",
  others: [],
  fails: true,
  isUnusable: false,
  suppression: null,
  baseline,
  fingerprint: name,
});

export const gateRule = (kind: string, { problems: { findings } }: Words<"problems">): FindingRule => ({
  id: kind,
  name: kind,
  title: findings.gate(kind),
  severity: "error",
  why: findings.whyGate,
  page: `# ${findings.gate(kind)}\n\n${findings.whyGate}\n`,
  group: "gate",
});
