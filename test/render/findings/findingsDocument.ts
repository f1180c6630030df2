// Findings, or a part of what they are made of → a document that has them
import { masterWords } from "../../../src/core.ts";
import type { Document } from "../../../src/present/document.ts";
import type { Finding, Findings } from "../../../src/present/findings/findings.ts";
import { documentOf } from "../document.ts";

export const finding: Finding = {
  rule: "NAP203",
  title: "unknown status",
  severity: "error",
  label: "error",
  file: "ratings.csv",
  where: "ratings.csv:3:5",
  line: 3,
  column: 5,
  inside: null,
  message: 'unknown status "partialy"',
  help: "use a level of the scale",
  others: [],
  fails: true,
  isUnusable: false,
  suppression: null,
  baseline: null,
  fingerprint: "NAP203-1",
};

export function findingsDocument(list: readonly Finding[], rest: Partial<Findings> = {}): Document {
  const rules = new Map(list.map((each) => [each.rule, each]));
  const findings: Findings = {
    command: "check",
    tool: { name: "nap", version: "1.0.0" },
    inputs: [{ path: "ratings.csv", sha256: "00" }],
    list,
    rules: () =>
      [...rules.values()].map(({ rule, severity }) => ({
        id: rule,
        name: "unknown-status",
        title: "unknown status",
        severity,
        why: "It has no value.",
        page: `# ${rule}`,
        group: "value",
      })),
    gates: [],
    headlines: [],
    hasResult: false,
    words: masterWords,
    ...rest,
  };
  return { ...documentOf({}), findings: () => findings };
}
