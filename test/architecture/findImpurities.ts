// the text of a pure file -> what the linter cannot see: another name for Math, import.meta, a computed import
import ts from "typescript";

const watched = new Set(["Math", "Intl"]);

export function findImpurities(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string): void => {
    found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && watched.has(node.text) && isLooseValue(node))
      report(node, `${node.text} as a value`);
    if (ts.isMetaProperty(node)) report(node, "import.meta");
    if (ts.isCallExpression(node) && isComputedImport(node)) report(node, "computed import");
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `Math` in `const m = Math` or `f(Math)`; not in `Math.abs(x)`, `const { abs } = Math` or a type. */
function isLooseValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return false;
  if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) return false;
  return !ts.isTypeNode(parent) && !ts.isQualifiedName(parent);
}

function isComputedImport({ expression, arguments: [specifier] }: ts.CallExpression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword && !(specifier && ts.isStringLiteralLike(specifier));
}
