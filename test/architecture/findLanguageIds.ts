// the text of a source file → each language id in it: as a string, as the key of an object or as a property
import ts from "typescript";

const ids = new Set(["en", "az", "ru", "uk", "es"]);

export function findLanguageIds(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // A schema shows what a file may hold.
    if (ts.isPropertyAssignment(node) && node.name.getText() === "examples") return;
    const id = nameIn(node);
    if (id !== null && ids.has(id)) {
      found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${id}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The text of a string, or the name of a key or property. */
function nameIn(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isIdentifier(node)) return null;
  const { parent } = node;
  const isName =
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyAccessExpression(parent)) &&
    parent.name === node;
  return isName ? node.text : null;
}
