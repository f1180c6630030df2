// A rule → how SARIF describes it.
import type { FindingRule } from "../../present/findings/findings.ts";
import { sarifLevels } from "./sarifLevels.ts";

export const sarifRule = ({ id, name, title, severity, why, page, group }: FindingRule): object => ({
  id,
  name,
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: why, markdown: page },
  defaultConfiguration: { level: sarifLevels[severity] },
  properties: { tags: [group], "problem.severity": problemSeverities[severity] },
});

/** What GitHub calls them. */
const problemSeverities = { error: "error", warning: "warning", info: "recommendation" } as const;
