// A problem code → the page that explains it, as Markdown.
import { problemExamples } from "../../model/problems/problemExamples.ts";
import { problemTable, problemInfo, type ProblemCode } from "../../model/problem.ts";
import type { Example } from "../../model/problems/problemInfo.ts";
import type { Words } from "../words/words.ts";
import { problemTitle } from "./problemTitle.ts";

const languages: Readonly<Record<Example["in"], string>> = {
  ratings: "csv",
  plan: "yaml",
  clause: "yaml",
  assessment: "yaml",
  method: "yaml",
  mapping: "yaml",
  file: "yaml",
  call: "sh",
};

/**
 * The page of a problem code, as Markdown: what it means, why it matters, and how it looks when it is fixed.
 *
 * @param shown what `nap check` prints of an example; `null` where there is none
 * @example
 * const words = await loadWords("en", ["problems"]);
 * problemPage("NAP504", null, words).split("\n")[0] // "# NAP504: impossible by arithmetic"
 */
export function problemPage(code: ProblemCode, shown: string | null, words: Words<"problems">): string {
  const { severity, unusable } = problemInfo(code);
  const example = problemExamples[code];
  const { why, given } = words.problems.codes[code];
  const { severities, unusable: unusableText, causes, emptyFile, fixed, printed } = words.problems.page;
  return (
    [
      `# ${code}: ${problemTitle(code, words)}`,
      `${severities[severity]}${unusable === true ? ` ${unusableText}` : ""}`,
      why,
      `## ${causes[example.in]}`,
      ...(given === undefined ? [] : [given]),
      fenced(languages[example.in], example.bad === "" ? emptyFile : example.bad),
      `## ${fixed}`,
      fenced(languages[example.in], example.good),
      ...(shown === null ? [] : [`## ${printed}`, fenced("text", shown.trimEnd())]),
    ].join("\n\n") + "\n"
  );
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/**
 * All codes with their names, as a Markdown page with a table that links to the pages of the codes.
 *
 * @example
 * const words = await loadWords("en", ["problems"]);
 * problemIndex(words).includes("| [NAP504](NAP504.md) | warning | impossible by arithmetic |") // true
 */
export function problemIndex(words: Words<"problems">): string {
  const { title, text, code, severity, problem } = words.problems.page.index;
  const rows = (Object.keys(problemTable) as ProblemCode[])
    .toSorted()
    .map(
      (name) =>
        `| [${name}](${name}.md) | ${words.problems.severities[problemInfo(name).severity]} | ${problemTitle(name, words)} |`,
    );
  return (
    [
      `# ${title}`,
      text,
      [`| ${code} | ${severity} | ${problem} |`, "| --- | --- | --- |", ...rows].join("\n"),
    ].join("\n\n") + "\n"
  );
}
