// A YAML document → the texts that a # has cut, which nobody meant as a comment.
import { isMap, isNode, isScalar, isSeq, Scalar, type Document } from "yaml";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";

/** Keys under which people write sentences. */
const textKeys = new Set(["note", "evidence", "title", "name", "notice", "label", "basis", "why"]);

/** NAP231 at each #: one in the place of the text, or one that no space follows, as in "case #4". */
export function cutTexts(document: Document, text: string, place: (offset: number) => Place): Problem[] {
  if (!/[ \t]#/.test(text)) return [];
  const found: Problem[] = [];
  const tell = (key: string, node: Scalar, start: number): void => {
    const kept = node.value === null ? "" : (node.source ?? "");
    const from = kept === "" ? start : (node.range?.[1] ?? start);
    const line = text.slice(from, text.indexOf("\n", from) < 0 ? undefined : text.indexOf("\n", from));
    const [, before = "", comment = ""] = /^(:?[ \t]+)#(.*)$/.exec(line) ?? [];
    if (before === "" || (kept !== "" && /^($|[\s#])/.test(comment)) || comment.trim() === "") return;
    found.push(problem("NAP231", place(from + before.length), { key, kept, comment: comment.trimEnd() }));
  };
  const read = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) read(item);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (isScalar(value) && (value.value === null || value.type === Scalar.PLAIN) && textKeys.has(name))
        tell(name, value, (isNode(key) ? key.range?.[1] : null) ?? 0);
      else read(value);
    }
  };
  read(document.contents);
  return found;
}
