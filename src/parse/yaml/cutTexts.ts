// A YAML document → the texts that a # has cut, which nobody meant as a comment.
import { isMap, isNode, isScalar, isSeq, Scalar, type Document } from "yaml";
import type { Place } from "../../model/place.ts";
import { problem, type Problem } from "../../model/problem.ts";

/** Keys under which people write sentences. */
const textKeys = new Set(["note", "evidence", "title", "name", "notice", "label", "basis", "why"]);

/** What follows a text up to a #, and what follows that: in the line, or at the start of the next. */
const cut = /(:?[ \t]+|:?[ \t]*\r?\n([ \t]+))#(.*)/y;

/** The same in { }, where a comma may end the text, and the next line begins anywhere. */
const cutInBraces = /((?:,|:)?[ \t]+|(,|:)?[ \t]*\r?\n[ \t]*)#(.*)/y;

/** Remarks, and entries that somebody took out: behind a comma, only a number goes on with the text. */
const isRemark = (comment: string, isBehindComma: boolean): boolean =>
  /^($|[\s#]|[\p{L}-]+\s*:(\s|$))/u.test(comment) || (isBehindComma && !/^\d/.test(comment));

const columnOf = (text: string, offset: number): number => offset - text.lastIndexOf("\n", offset - 1) - 1;

/** NAP231 at each #: one in the place of the text, or one that no space follows, as in "case #4". */
export function cutTexts(document: Document, text: string, place: (offset: number) => Place): Problem[] {
  if (!/[ \t]#/.test(text)) return [];
  const found: Problem[] = [];
  const tellInBraces = (key: string, node: Scalar): void => {
    const end = node.range?.[1] ?? 0;
    cutInBraces.lastIndex = end;
    const [, before = "", sign, comment = ""] = cutInBraces.exec(text) ?? [];
    if (before === "" || isRemark(comment, sign === ",")) return;
    const params = { key, kept: node.source ?? "", comment: comment.trimEnd() };
    found.push(problem("NAP231", place(end + before.length), params));
  };
  const tell = (key: string, node: Scalar, keyNode: unknown, isInBraces: boolean): void => {
    const [keyAt = 0, start = 0] = (isNode(keyNode) ? keyNode.range : null) ?? [];
    const kept = node.value === null ? "" : (node.source ?? "");
    if (isInBraces && kept !== "") return tellInBraces(key, node);
    const from = kept === "" ? start : (node.range?.[1] ?? start);
    cut.lastIndex = from;
    const [, before = "", indent, comment = ""] = cut.exec(text) ?? [];
    // Below the text: a line of it, where it is further in than the key.
    const isBelow = indent !== undefined && (kept === "" || indent.length <= columnOf(text, keyAt));
    if (before === "" || isBelow || (kept !== "" && /^($|[\s#])/.test(comment)) || comment.trim() === "")
      return;
    found.push(problem("NAP231", place(from + before.length), { key, kept, comment: comment.trimEnd() }));
  };
  /** `above`: the key of a text that holds one for each language. */
  const read = (node: unknown, above: string | null): void => {
    if (isSeq(node)) for (const item of node.items) read(item, null);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const own = isScalar(key) ? String(key.value) : "";
      const name = textKeys.has(own) ? own : above;
      if (isScalar(value) && (value.value === null || value.type === Scalar.PLAIN) && name !== null)
        tell(name, value, key, node.flow === true);
      else read(value, name);
    }
  };
  read(document.contents, null);
  return found;
}
