// Findings → SARIF 2.1.0, within the limits of GitHub's code scanning.
import { jsonText } from "../jsonText.ts";
import type { Renderer } from "../renderer.ts";
import { plainText } from "./plainText.ts";
import { repositoryPath } from "./repositoryPath.ts";
import { sarifResult } from "./sarifResult.ts";
import { sarifRule } from "./sarifRule.ts";
import { rootId, sarifUri } from "./sarifUri.ts";
import { shownFindings } from "./shownFindings.ts";

/** Of a run with more results GitHub shows so many, and refuses one of 25,000. */
const mostResults = 5000;

export const renderSarif: Renderer = (document, { prefix = "" }) => {
  const { command, tool, inputs, list, rules, headlines, words } = shownFindings(document, "sarif");
  const shown = list.slice(0, mostResults);
  const used = new Set(shown.map(({ rule }) => rule));
  const ruleList = rules().filter(({ id }) => used.has(id));
  const indexes = new Map(ruleList.map(({ id }, index) => [id, index]));
  const context = {
    prefix,
    indexes,
    isAnySuppressed: shown.some(({ suppression }) => suppression !== null),
  };
  const said = [
    ...headlines.map((text) => ({ level: "note", message: { text: plainText(text) } })),
    ...(shown.length === list.length
      ? []
      : [{ level: "warning", message: { text: words.problems.findings.cut(shown.length, list.length) } }]),
  ];
  const text = jsonText(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: tool.name, version: tool.version, rules: ruleList.map(sarifRule) } },
          language: words.common.language,
          automationDetails: { id: `${tool.name}-${command}/` },
          columnKind: "utf16CodeUnits",
          originalUriBaseIds: { [rootId]: { description: { text: words.problems.findings.root } } },
          invocations: [
            {
              executionSuccessful: !list.some(({ isUnusable }) => isUnusable),
              ...(said.length === 0 ? {} : { toolExecutionNotifications: said }),
            },
          ],
          artifacts: inputs.map(({ path, sha256 }) => ({
            location: sarifUri(repositoryPath(path, prefix)),
            hashes: { "sha-256": sha256 },
          })),
          results: shown.map((finding) => sarifResult(finding, context)),
        },
      ],
    },
    2,
  );
  return [text, "\n"];
};
