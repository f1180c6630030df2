// A YAML text → its scalars with their ranges, by the offset at which each begins.
import { isScalar, visit, type Scalar } from "yaml";
import { yamlDocuments } from "../text/yaml/yamlTokens.ts";

export interface YamlScalar {
  readonly start: number;
  readonly end: number;
  readonly type: "PLAIN" | "QUOTE_SINGLE" | "QUOTE_DOUBLE" | "other";
  /** The text that is written, without its quotes. */
  readonly written: string;
  readonly isNamed: boolean;
}

/** In their order; `null` of a text that is not one YAML document, and of one that is deeper or longer than is read. */
export function yamlScalars(text: string): YamlScalar[] | null {
  const [document, second] = yamlDocuments(text, { uniqueKeys: false }) ?? [];
  if (document === undefined || second !== undefined || document.errors.length > 0) return null;
  const found: YamlScalar[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (node.range !== null && node.range !== undefined) found.push(scalarOf(node, text));
    },
  });
  return found;
}

function scalarOf(node: Scalar, text: string): YamlScalar {
  const [start = 0, end = 0] = node.range ?? [];
  const type =
    node.type === "PLAIN" || node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE"
      ? node.type
      : "other";
  return {
    start,
    end,
    type,
    written: isScalar(node) && typeof node.value === "string" ? node.value : text.slice(start, end),
    isNamed: node.anchor !== undefined || node.tag !== undefined,
  };
}
