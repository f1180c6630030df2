// A problem code → what it means, why it matters, and how it looks when it is fixed.
import { startOf } from "../../model/place.ts";
import { problemInfo, type Problem, type ProblemCode } from "../../model/problem.ts";
import { problemExamples } from "../../model/problems/problemExamples.ts";
import { problemSamples } from "../../model/problems/problemSamples.ts";
import { contract, type Provenance } from "../contract.ts";
import type { Block, Document } from "../document.ts";
import { problemTitle } from "../problems/problemTitle.ts";
import { wordedProblem } from "../problems/wordedProblem.ts";
import type { Words } from "../words/words.ts";

/**
 * A problem code as a document: what it means, why it matters, and how it looks when it is fixed.
 *
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["problems"]);
 * codeDocument("NAP504", provenance, words).blocks()[0].text // "warning[NAP504]: impossible by arithmetic"
 */
export function codeDocument(code: ProblemCode, provenance: Provenance, words: Words<"problems">): Document {
  const json = codeJson(code, words);
  return {
    json: () => contract("explanation", provenance, { subject: { kind: "code", id: code }, code: json }),
    blocks: () => codeBlocks(code, words),
    lines: () => [`${code}: ${json.severity}: ${json.name}: ${json.why}`],
    records: () => ({
      columns: ["code", "name", "severity", "why", "bad", "good", "page"],
      rows: [[json.code, json.name, json.severity, json.why, json.bad, json.good, json.page]],
    }),
  };
}

function codeJson(code: ProblemCode, words: Words<"problems">) {
  const { name, severity } = problemInfo(code);
  const { bad, good } = problemExamples[code];
  const { why } = words.problems.codes[code];
  return { code, name, severity, why, bad, good, page: `docs/problems/${code}.md` };
}

function codeBlocks(code: ProblemCode, words: Words<"problems">): Block[] {
  const { severity, why, bad, good, page } = codeJson(code, words);
  const { message, help } = wordedProblem(sampleOf(code), words);
  const { severities, page: texts } = words.problems;
  return [
    { kind: "heading", level: 1, text: `${severities[severity]}[${code}]: ${problemTitle(code, words)}` },
    { kind: "text", text: texts.forExample(message) },
    { kind: "text", text: help, tone: "quiet" },
    { kind: "heading", level: 2, text: texts.why },
    { kind: "text", text: why },
    ...snippet(texts.causes[problemExamples[code].in], bad === "" ? texts.emptyFile : bad),
    ...snippet(texts.fixed, good),
    { kind: "text", text: "" },
    { kind: "text", text: texts.inFull(page), tone: "quiet" },
  ];
}

/** The compiler does not see that the sample is one of the code. */
const sampleOf = (code: ProblemCode): Problem =>
  ({ code, at: startOf("plan.yaml"), params: problemSamples[code] }) as Problem;

const snippet = (title: string, lines: string): Block[] => [
  { kind: "heading", level: 2, text: title },
  ...lines.split("\n").map((line): Block => ({ kind: "text", text: `  ${line}` })),
];
