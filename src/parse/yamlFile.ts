// YAML text → plain values with the place of each part, or problems.
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from "yaml";
import type { Path, Place } from "../model/place.ts";
import { problem, type Problem } from "../model/problem.ts";

/** A YAML file: its values as YAML types them, the same with numbers as they were written, and its places. */
export interface YamlFile {
  readonly source: string;
  /** For checking types: `1.10` is the number 1.1 here. */
  readonly typed: unknown;
  /** For reading values: `1.10` is the text "1.10" here. */
  readonly written: unknown;
  /** The place of the value at the path, or of the nearest part around it that exists. */
  readonly at: (path: Path) => Place;
  /** The place of the key itself. */
  readonly atKey: (path: Path) => Place;
}

/** Reads one YAML document. Either `file` or at least one problem comes back. */
export function readYaml(source: string, text: string): { file: YamlFile | null; problems: Problem[] } {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { source, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "silent",
    uniqueKeys: true,
  });
  if (document.errors.length > 0)
    return {
      file: null,
      problems: firstPerLine(document.errors.map((error) => syntaxProblem(error, text, place))),
    };
  if (document.contents === null) return { file: null, problems: [problem("NAP102", place(0))] };
  try {
    const typed: unknown = document.toJS({ maxAliasCount: 100 });
    visit(document, {
      Scalar: (_, node) => void keepNumberAsWritten(node as { value: unknown; source?: string }),
    });
    const written: unknown = document.toJS({ maxAliasCount: 100 });
    const at = (path: Path): Place => place(offsetOf(document, path, false));
    return {
      file: { source, typed, written, at, atKey: (path) => place(offsetOf(document, path, true)) },
      problems: [],
    };
  } catch (error) {
    if (error instanceof ReferenceError) return { file: null, problems: [problem("NAP107", place(0))] };
    throw error;
  }
}

const keepNumberAsWritten = (node: { value: unknown; source?: string }): void => {
  if (typeof node.value === "number" || typeof node.value === "bigint")
    node.value = node.source ?? String(node.value);
};

function syntaxProblem(error: YAMLError, text: string, place: (offset: number) => Place): Problem {
  const [start, end] = error.pos;
  if (error.code === "DUPLICATE_KEY") {
    const key = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(text.slice(start)) ?? [];
    return problem("NAP108", place(start), {
      key: (key[1] ?? key[2] ?? key[3] ?? text.slice(start, end)).trim(),
    });
  }
  return problem("NAP106", place(start), { reason: error.message.replace(/\s+/g, " ") });
}

/** One slip in YAML often reports several errors on its line; the first says it. */
const firstPerLine = (problems: Problem[]): Problem[] =>
  [...new Map(problems.toReversed().map((found) => [found.at.line, found])).values()].toReversed();

function offsetOf(document: Document, path: Path, wantKey: boolean): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const [index, step] of path.entries()) {
    while (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
      );
      if (pair === undefined) return offset;
      const keyOffset = rangeStart(pair.key) ?? offset;
      if (wantKey && index === path.length - 1) return keyOffset;
      node = pair.value;
      offset = rangeStart(node) ?? keyOffset;
    } else if (isSeq(node) && typeof step === "number" && node.items[step] !== undefined) {
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    } else return offset;
  }
  return offset;
}

const rangeStart = (node: unknown): number | null =>
  isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
