// The bytes of a YAML file that is not one of nap's → the header and the records of the table in it.
import { isNode, isScalar, LineCounter, visit, type Document } from "yaml";
import type { Problem } from "../../model/problem.ts";
import type { ListFault } from "../../model/problems/workbookProblems.ts";
import { followAliases } from "../../text/yaml/followAliases.ts";
import { yamlDocuments } from "../../text/yaml/yamlTokens.ts";
import { brokenList } from "./brokenList.ts";
import type { TableSink } from "../../table/tableRows.ts";
import { decodedText } from "../text/decodedText.ts";
import { readList } from "./readList.ts";

/** More levels than any table has. */
const deepest = 200;
/** Characters that aliases may add once they are written out. */
const mostRepeated = 5_000_000;

/** @param rows where the list is: `data.items`; `null` for what is found by looking */
export async function readYaml(
  name: string,
  bytes: Buffer,
  rows: string | null,
  sink: TableSink,
): Promise<Problem[]> {
  const text = await decodedText(name, bytes);
  if (typeof text !== "string") return [text];
  const read = valueOf(text);
  if ("value" in read) return readList(name, read.value, rows, null, sink);
  return [brokenList(name, read.fault)];
}

/** Where a list or a map is a key: it is no column, and the library writes one out twice for each that lies in it. */
function keyThatIsNoText(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Map(_, { items }) {
      const key = items.map((pair) => pair.key).find((each) => isNode(each) && !isScalar(each));
      if (!isNode(key)) return undefined;
      found = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** Every value is the text that is written: 1.10 and yes stay what they are. */
function valueOf(text: string): { readonly value: unknown } | { readonly fault: ListFault } {
  const lineCounter = new LineCounter();
  const documents = yamlDocuments(
    text,
    { schema: "failsafe", merge: false, lineCounter },
    { deepest, mostLexemes: Number.POSITIVE_INFINITY },
  );
  if (documents === null) return { fault: { reason: "too-deep", most: deepest } };
  const [document, second] = documents;
  if (document === undefined) return { value: null };
  const wrong = document.errors[0]?.pos[0] ?? second?.range?.[0] ?? keyThatIsNoText(document);
  if (wrong !== null) {
    const { line, col } = lineCounter.linePos(wrong);
    return { fault: { reason: "malformed-yaml", line, column: col } };
  }
  const { size, unresolved, tooDeep } = followAliases(document, deepest);
  if (tooDeep !== null) return { fault: { reason: "too-deep", most: deepest } };
  return unresolved !== null || size > text.length + mostRepeated
    ? { fault: { reason: "too-many-aliases" } }
    : { value: document.toJS({ maxAliasCount: -1 }) };
}
