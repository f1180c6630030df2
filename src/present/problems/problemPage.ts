// A problem code → the page that explains it, as Markdown.
import { problemTable, problemInfo, type ProblemCode } from "../../model/problem.ts";
import { problems as wordings } from "../words/en/problems.ts";
import type { Example, Severity } from "../../model/problems/problemInfo.ts";

const severities: Record<Severity, string> = {
  error: "Error: nothing that rests on it is scored until it is mended.",
  warning: "Warning: the figures stand, but look here first.",
  info: "Info: nothing is wrong.",
};

const contexts: Record<Example["in"], { readonly heading: string; readonly language: string }> = {
  ratings: { heading: "A ratings table", language: "csv" },
  plan: { heading: "In a plan", language: "yaml" },
  clause: { heading: "In a clause of a plan", language: "yaml" },
  assessment: { heading: "In an assessment", language: "yaml" },
  method: { heading: "In a method", language: "yaml" },
  file: { heading: "A file", language: "yaml" },
  call: { heading: "A call", language: "sh" },
};

/**
 * The page of a problem code, as Markdown, in English: what it means, why it matters, and how it looks when mended.
 *
 * @param shown what `nap check` prints of an example; `null` where none is at hand
 * @example
 * problemPage("NAP504", null).split("\n")[0] // "# NAP504: impossible by arithmetic"
 */
export function problemPage(code: ProblemCode, shown: string | null): string {
  const { name, severity, unusable, example } = problemInfo(code);
  const { why, given } = wordings[code];
  const { heading, language } = contexts[example.in];
  const unusableText = unusable === true ? " The input cannot be used: exit code 2." : "";
  return (
    [
      `# ${code}: ${name.replaceAll("-", " ")}`,
      `${severities[severity]}${unusableText}`,
      why,
      `## ${heading} that causes it`,
      ...(given === undefined ? [] : [given]),
      fenced(language, example.bad === "" ? "(nothing at all)" : example.bad),
      "## Mended",
      fenced(language, example.good),
      ...(shown === null ? [] : ["## How `nap check` says it", fenced("text", shown.trimEnd())]),
    ].join("\n\n") + "\n"
  );
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/**
 * All codes with their names, as a Markdown page with a table that links to the pages of the codes.
 *
 * @example
 * problemIndex().includes("| [NAP504](NAP504.md) | warning | impossible by arithmetic |") // true
 */
export const problemIndex = (): string =>
  [
    "# Problems",
    "Each problem has a code, by which it is found here, by `nap explain`, and in every output format.",
    [
      "| code | severity | problem |",
      "| --- | --- | --- |",
      ...Object.entries(problemTable)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([code, { name, severity }]) =>
            `| [${code}](${code}.md) | ${severity} | ${name.replaceAll("-", " ")} |`,
        ),
    ].join("\n"),
  ].join("\n\n") + "\n";
