// A finding → a result of SARIF.
import type { Finding, FindingPlace } from "../../present/findings/findings.ts";
import { messageOf } from "./messageOf.ts";
import { plainText } from "./plainText.ts";
import { repositoryPath } from "./repositoryPath.ts";
import { sarifLevels } from "./sarifLevels.ts";
import { sarifUri } from "./sarifUri.ts";

/** What all results of a run have in common. */
interface RunContext {
  readonly prefix: string;
  /** The place of each rule in the list of rules. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Then the others say that they are not. */
  readonly isAnySuppressed: boolean;
}

/** GitHub shows a hundred locations of a result. */
const mostRelated = 99;

export function sarifResult(finding: Finding, { prefix, indexes, isAnySuppressed }: RunContext): object {
  const { rule, severity, help, others, fingerprint, suppression, baseline } = finding;
  const path = repositoryPath(finding.file, prefix);
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level: sarifLevels[severity],
    message: { text: withoutLinks([messageOf(finding), help].filter((text) => text !== "").map(plainText)) },
    locations: [locationIn(path, finding)],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.slice(0, mostRelated).map((place) => locationIn(path, place)) }),
    partialFingerprints: { "nap/v1": plainText(fingerprint) },
    ...(isAnySuppressed ? { suppressions: suppressionsOf(suppression) } : {}),
    ...(baseline === null ? {} : { baselineState: baseline }),
  };
}

const locationIn = (path: string, { line, column, inside }: FindingPlace): object => ({
  physicalLocation: {
    artifactLocation: sarifUri(path),
    ...(line === null
      ? {}
      : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }),
  },
  ...(inside === null
    ? {}
    : { logicalLocations: [{ fullyQualifiedName: plainText(inside.name), kind: inside.kind }] }),
});

const suppressionsOf = (suppression: Finding["suppression"]): object[] =>
  suppression === null
    ? []
    : [
        {
          // A comment in the file, or the list of a workspace.
          kind: suppression.inFile ? "inSource" : "external",
          status: "accepted",
          justification: plainText(suppression.reason),
          ...(suppression.until === null ? {} : { properties: { until: suppression.until } }),
        },
      ];

/** `[text](destination)` would be a link: a space makes it a text. */
const withoutLinks = (lines: readonly string[]): string => lines.join("\n").replaceAll("](", "] (");
