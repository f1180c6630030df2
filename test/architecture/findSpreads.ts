// the text of a source file → each list in it that is spread into the arguments of a call
import ts from "typescript";

/** A call with a hundred thousand arguments exhausts the stack, and how long a list of data is nobody knows. */
export function findSpreads(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
      for (const argument of node.arguments ?? [])
        if (ts.isSpreadElement(argument)) {
          const { line } = file.getLineAndCharacterOfPosition(argument.getStart());
          found.push(`${path}:${line + 1}: ${argument.getText()}`);
        }
    if (isAppliedCall(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `Math.max.apply(null, rows)`, which is the same by another name. */
const isAppliedCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === "apply";
