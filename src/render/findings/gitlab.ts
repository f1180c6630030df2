// Findings → the report of GitLab's code quality.
import { jsonPieces } from "../jsonPieces.ts";
import type { Finding } from "../../present/findings/findings.ts";
import type { Renderer } from "../renderer.ts";
import { messageOf } from "./messageOf.ts";
import { plainText } from "./plainText.ts";
import { repositoryPath } from "./repositoryPath.ts";
import { shownFindings } from "./shownFindings.ts";

/** Those that are known already are listed, too: GitLab itself compares the reports of two branches. */
export const renderGitlab: Renderer = function* (document, { prefix = "" }) {
  yield* jsonPieces(
    shownFindings(document, "gitlab")
      .list.filter(({ suppression }) => suppression === null)
      .map((finding) => ({
        description: [messageOf(finding), finding.help]
          .filter((text) => text !== "")
          .map(plainText)
          .join("\n"),
        check_name: finding.rule,
        fingerprint: plainText(finding.fingerprint),
        severity: severityIn(finding),
        location: {
          path: plainText(repositoryPath(finding.file, prefix)),
          lines: { begin: finding.line ?? 1 },
        },
      })),
  );
  yield "\n";
};

const severityIn = ({ severity, isUnusable }: Finding): string =>
  isUnusable ? "critical" : severities[severity];

const severities = { error: "major", warning: "minor", info: "info" } as const;
