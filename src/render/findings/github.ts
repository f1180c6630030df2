// Findings → workflow commands: GitHub shows them as annotations of files.
import type { Finding } from "../../present/findings/findings.ts";
import type { Renderer } from "../renderer.ts";
import { messageOf } from "./messageOf.ts";
import { plainText } from "./plainText.ts";
import { repositoryPath } from "./repositoryPath.ts";
import { shownFindings } from "./shownFindings.ts";

/** Annotations of a kind that GitHub shows for a step: the first. */
const mostOfAKind = 10;

/** The figures of a result in notices, which come first; then each finding that is neither suppressed nor known. */
export const renderGithub: Renderer = (document, { prefix = "" }) => {
  const { command, tool, list, headlines, hasResult, words } = shownFindings(document, "github");
  const shown = list.filter(({ suppression, baseline }) => suppression === null && baseline !== "unchanged");
  const suppressed = list.filter(({ suppression }) => suppression !== null).length;
  const known = list.length - shown.length - suppressed;
  const counts = new Map<string, number>();
  for (const { severity } of shown) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const said = [
    ...(hasResult ? headlines : []),
    ...([...counts.values()].some((count) => count > mostOfAKind)
      ? [words.problems.findings.annotations(mostOfAKind, shown.length)]
      : []),
    ...(shown.length === list.length ? [] : [words.problems.findings.hidden(suppressed, known)]),
  ];
  return [
    ...said.map((text) => commandLine("notice", { title: `${tool.name} ${command}` }, [text])),
    ...shown.map((finding) => findingLine(finding, prefix)),
  ];
};

function findingLine(finding: Finding, prefix: string): string {
  const { rule, title, severity, file, line, column, help } = finding;
  return commandLine(
    commands[severity],
    {
      file: repositoryPath(file, prefix),
      ...(line === null ? {} : { line: String(line) }),
      ...(column === null ? {} : { col: String(column) }),
      title: title.includes(rule) ? title : `${rule} ${title}`,
    },
    [messageOf(finding), ...(help === "" ? [] : [help])],
  );
}

const commands = { error: "error", warning: "warning", info: "notice" } as const;

function commandLine(command: string, properties: Readonly<Record<string, string>>, lines: string[]): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${command} ${written.join(",")}::${lines.map(data).join("%0A")}\n`;
}

/** As the toolkit of GitHub escapes them; line breaks are gone already. */
const data = (text: string): string => plainText(text).replaceAll("%", "%25");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
