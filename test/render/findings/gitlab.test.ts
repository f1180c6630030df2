// Findings → a report of code quality that has what GitLab asks for
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Finding } from "../../../src/present/findings/findings.ts";
import { wholeText } from "../../../src/render/wholeText.ts";
import { renderGitlab } from "../../../src/render/findings/gitlab.ts";
import { projectRoot } from "../../architecture/projectRoot.ts";
import { options } from "../document.ts";
import { anyFindings, unwanted } from "./anyFindings.ts";
import { finding, findingsDocument } from "./findingsDocument.ts";

const schema = JSON.parse(
  readFileSync(join(projectRoot, "fixtures/schemas/gitlab-code-quality.json"), "utf8"),
) as object;
const validate = new Ajv2020({ strict: true }).compile(schema);

function read(list: readonly Finding[], prefix = ""): Record<string, unknown>[] {
  const text = wholeText(renderGitlab(findingsDocument(list), { ...options, prefix }));
  expect(text).not.toMatch(unwanted);
  expect(text).not.toMatch(/##\w*\[|\\ud[89a-f]/i);
  const report = JSON.parse(text) as Record<string, unknown>[];
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  return report;
}

test("whatever the texts are, each finding is whole, and each fingerprint is there once", () =>
  fc.assert(
    fc.property(anyFindings, (list) => {
      const report = read(list);
      expect(report.length).toBe(list.filter(({ suppression }) => suppression === null).length);
      expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
    }),
    { numRuns: 300 },
  ));

test("a finding, with its path in the repository and its severity", () => {
  expect(read([finding], "data/own")).toEqual([
    {
      description: 'unknown status "partialy"\nuse a level of the scale',
      check_name: "NAP203",
      fingerprint: "NAP203-1",
      severity: "major",
      location: { path: "data/own/ratings.csv", lines: { begin: 3 } },
    },
  ]);
  const severities = (["error", "warning", "info"] as const).map((severity) => ({ ...finding, severity }));
  expect(read([{ ...finding, isUnusable: true }, ...severities]).map(({ severity }) => severity)).toEqual([
    "critical",
    "major",
    "minor",
    "info",
  ]);
});

test("what is known stays, since GitLab compares two reports; what is accepted does not", () => {
  const suppression = { reason: "checked", until: null, inFile: false };
  expect(read([{ ...finding, baseline: "unchanged" }]).length).toBe(1);
  expect(read([{ ...finding, suppression }])).toEqual([]);
});
