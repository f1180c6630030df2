// Findings → JUnit's XML, as Jenkins and GitLab read it: a suite for each file, a case for each finding.
import type { CheckedGate, Finding } from "../../present/findings/findings.ts";
import type { Renderer } from "../renderer.ts";
import { junitCase, type Case } from "./junitCase.ts";
import { repositoryPath } from "./repositoryPath.ts";
import { shownFindings } from "./shownFindings.ts";
import { xmlText } from "./xmlText.ts";

/** What fails the run is a failure, and nothing else: the verdict is that of the exit code. */
export const renderJunit: Renderer = (document, { prefix = "" }) => {
  const { command, tool, inputs, list, gates, words } = shownFindings(document, "junit");
  const gateKinds = new Set(gates.map(({ kind }) => kind));
  const files = new Map(inputs.map(({ path }): [string, Finding[]] => [path, []]));
  for (const finding of list) {
    if (gateKinds.has(finding.rule)) continue;
    const own = files.get(finding.file);
    if (own === undefined) files.set(finding.file, [finding]);
    else own.push(finding);
  }
  const suites = [...files.keys()].toSorted().map((file) => {
    const name = repositoryPath(file, prefix);
    const cases = (files.get(file) ?? []).map((finding) => caseOf(finding, words));
    return suiteOf(
      name,
      cases.length === 0 ? [{ name: words.problems.findings.noProblems, outcome: null }] : cases,
    );
  });
  const all = [
    ...(gates.length === 0 ? [] : [suiteOf(words.problems.findings.gates, gates.map(gateCase))]),
    ...suites,
  ];
  const { tests, failures, errors } = totalsOf(all.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(`${tool.name} ${command}`)}" tests="${tests}" failures="${failures}" errors="${errors}">`,
    ...all.map(({ text }) => text),
    "</testsuites>",
  ].map((line) => `${line}\n`);
};

interface Suite {
  readonly cases: readonly Case[];
  readonly text: string;
}

function suiteOf(name: string, cases: readonly Case[]): Suite {
  const { tests, failures, errors, skipped } = totalsOf(cases);
  const names = new Map<string, number>();
  const lines = cases.map((each) => {
    const count = (names.get(each.name) ?? 0) + 1;
    names.set(each.name, count);
    return junitCase(name, count === 1 ? each : { ...each, name: `${each.name} (${count})` });
  });
  return {
    cases,
    text: [
      `  <testsuite name="${xmlText(name)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}">`,
      ...lines,
      "  </testsuite>",
    ].join("\n"),
  };
}

function totalsOf(cases: readonly Case[]): Record<"tests" | "failures" | "errors" | "skipped", number> {
  const count = (kind: NonNullable<Case["outcome"]>["kind"]): number =>
    cases.filter(({ outcome }) => outcome?.kind === kind).length;
  return {
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

/** Without the place in its name: a finding whose line shifts is the same case. */
function caseOf(
  { rule, severity, label, message, help, where, fails, isUnusable, suppression, baseline }: Finding,
  { problems: { findings } }: ReturnType<typeof shownFindings>["words"],
): Case {
  const name = `${rule}: ${message}`;
  if (suppression !== null)
    return {
      name,
      outcome: { kind: "skipped", lines: [findings.suppressed(suppression.reason, suppression.until)] },
    };
  if (baseline === "unchanged") return { name, outcome: { kind: "skipped", lines: [findings.known] } };
  const lines = [`${label} ${rule}: ${message}`, where, ...(help === "" ? [] : [help])];
  if (!fails) return { name, outcome: { kind: "system-out", lines } };
  return { name, outcome: { kind: isUnusable ? "error" : "failure", type: severity, message, lines } };
}

const gateCase = ({ name, kind, met, message }: CheckedGate): Case => ({
  name,
  outcome:
    met === false
      ? { kind: "failure", type: kind, message, lines: [message] }
      : met === null
        ? { kind: "skipped", lines: [message] }
        : null,
});
