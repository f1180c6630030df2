// The text of a mapping file → the mapping, or what is wrong with it.
import { isError, toMapping } from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import { mappingOf, type Mapping } from "./mapping.ts";
import { problemsJson } from "./problemsJson.ts";
import { readDocument, sourceNames, type Read, type SourceOption } from "./readDocument.ts";

/**
 * Reads the text of a mapping file (`nap/mapping@1`): which columns of a table mean what, and what its words mean. `readCsv`
 * and `readPlan` take it.
 *
 * @example
 * const form = readMapping(`
 * format: nap/mapping@1
 * id: form
 * columns: {clause: No, status: {column: State, words: {finished: full}}}
 * `).value;
 * form.columns // ["clause", "status"]
 * readCsv("State;No\nfinished;1.1\n", { mapping: form }).value.rows // 1
 * readMapping("format: nap/mapping@1\nid: m\ncolumns: {status: State}").problems[0].code // "NAP606"
 */
export function readMapping(text: string, options: SourceOption = {}): Read<Mapping> {
  const { document, problems, isUsable } = readDocument(
    "nap/mapping@1",
    text,
    givenOptions(options, sourceNames),
  );
  if (document === null) return { value: null, problems: problemsJson(problems) };
  const { mapping, problems: found } = toMapping(
    document.source,
    document.text.id,
    document.text,
    document.at,
  );
  const all = [...problems, ...found];
  return { value: isUsable && !all.some(isError) ? mappingOf(mapping) : null, problems: problemsJson(all) };
}
