// The text of a file → its regular expressions that can take more than linear time.
import { analyse } from "scslre";
import ts from "typescript";

/**
 * `Trade`: two quantifiers that can share what they take; `Self`: one within another; `Move`: one at the start, which every
 * position of the text begins anew.
 *
 * @returns `file:line: expression (kinds)`
 */
export function findSlowExpressions(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      const kinds = [...new Set(analyse(expression).reports.map(({ type }) => type))];
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (kinds.length > 0) found.push(`${path}:${line}: ${node.text} (${kinds.join(", ")})`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
