// A problem code → what it means, why it matters, and how it looks when mended.
import { problemInfo, type ProblemCode } from "../../model/problem.ts";
import type { Params } from "../../model/problems/problemInfo.ts";
import { problems as wordings } from "../words/en/problems.ts";
import { contract, type Provenance } from "../contract.ts";
import type { Block, Document } from "../document.ts";
import { explanationPhrases, explanationWord } from "./explanationWords.ts";
import type { Language } from "../words.ts";

/**
 * A problem code as a document: what it means, why it matters, and how it looks when mended.
 *
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * codeDocument("NAP504", provenance, "en").blocks()[0].text // "warning[NAP504]: impossible by arithmetic"
 * codeDocument("NAP504", provenance, "az").blocks()[3].text // "Nəyə görə vacibdir"
 */
export function codeDocument(code: ProblemCode, provenance: Provenance, language: Language): Document {
  const json = codeJson(code);
  return {
    json: () => contract("explanation", provenance, { subject: { kind: "code", id: code }, code: json }),
    blocks: () => codeBlocks(code, language),
    lines: () => [`${code}: ${json.severity}: ${json.name}: ${json.why}`],
    records: () => ({
      columns: ["code", "name", "severity", "why", "bad", "good", "page"],
      rows: [[json.code, json.name, json.severity, json.why, json.bad, json.good, json.page]],
    }),
  };
}

function codeJson(code: ProblemCode) {
  const {
    name,
    severity,
    example: { bad, good },
  } = problemInfo(code);
  const { why } = wordings[code];
  return { code, name, severity, why, bad, good, page: `docs/problems/${code}.md` };
}

/** The message of the code, with the name of each part where a finding would have the part itself. */
const pattern: Params = new Proxy<Record<string, string>>({}, { get: (_, name) => `<${String(name)}>` });

function codeBlocks(code: ProblemCode, language: Language): Block[] {
  const { name, severity, why, bad, good, page } = codeJson(code);
  const { message, help } = wordings[code];
  return [
    { kind: "heading", level: 1, text: `${severity}[${code}]: ${name.replaceAll("-", " ")}` },
    { kind: "text", text: message(pattern) },
    { kind: "text", text: help(pattern), tone: "quiet" },
    { kind: "heading", level: 2, text: explanationWord("because", language) },
    { kind: "text", text: why },
    ...snippet(explanationWord("causes", language), bad),
    ...snippet(explanationWord("mended", language), good),
    { kind: "text", text: "" },
    { kind: "text", text: explanationPhrases[language].page(page), tone: "quiet" },
  ];
}

const snippet = (title: string, lines: string): Block[] => [
  { kind: "heading", level: 2, text: title },
  ...lines.split("\n").map((line): Block => ({ kind: "text", text: `  ${line}` })),
];
