// the text of a source file → each string in it that reads like a sentence for people: three or more words in a row
import ts from "typescript";

/** Three words in small letters, each after a single space, of any alphabet. */
const sentence = /(?<![\p{L}\p{N}_-])\p{Ll}{2,}(?: \p{Ll}+){2,}(?![\p{L}_-])/u;

/** A call, as an example of the help: the words behind a command are names of files and of things in them. */
const call =
  /^nap (score|check|explain|methods|schema|compare|audit|report|inspect|list|init|collect|completion|help)\b/;

export function findSentences(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForDevelopers(node)) return;
    const said = textOf(node);
    if (said !== null && sentence.test(said) && !call.test(said)) {
      found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${said}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A string, or a template without its values: `${a} of the clauses ${b}` reads "of the clauses". */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
  return parts.join("").replaceAll(/ {2,}/g, " ");
}

/** Keys whose values are descriptions of a schema, or snippets of an example. */
const keys = /^(description|examples|bad|good)$/;
/** Functions of `model/` and `present/` that take the description of a schema. */
const described = /(^|\.)(describe|cell|resultSchema)$/;
/** Errors that only a bug can raise; those that people see have names of their own. */
const bugs = /^(Type|Range|Syntax)?Error$/;

function isForDevelopers(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return keys.test(node.name.getText());
  if (ts.isNewExpression(node)) return bugs.test(node.expression.getText());
  return (
    ts.isCallExpression(node) &&
    node.arguments.some(ts.isStringLiteralLike) &&
    described.test(node.expression.getText())
  );
}
