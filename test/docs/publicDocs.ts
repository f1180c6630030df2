// An entry of src/ → each of its names with its docstring and the examples in it.
import ts from "typescript";

export interface PublicName {
  readonly name: string;
  readonly isFunction: boolean;
  /** The docstring without its tags. */
  readonly text: string;
  readonly examples: readonly string[];
}

export function publicNames(projectRoot: string, entry: string): PublicName[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
  };
  const program = ts.createProgram([`${projectRoot}/${entry}`], options);
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(`${projectRoot}/${entry}`);
  const module = index === undefined ? undefined : checker.getSymbolAtLocation(index);
  if (module === undefined) throw new Error(`${entry} exports nothing`);
  return checker.getExportsOfModule(module).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
    return {
      name: exported.name,
      isFunction: isValue && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0,
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      examples: symbol
        .getJsDocTags(checker)
        .filter(({ name }) => name === "example")
        .map(({ text }) => ts.displayPartsToString(text)),
    };
  });
}

/**
 * An example → code that awaits `expectSame(written, () => value, () => expected)` for each expression with a comment behind
 * it. A comment `throws …` expects an error whose message holds the rest.
 */
export function runnable(example: string): { code: string; checks: number; said: number } {
  const source = ts.createSourceFile("example.js", example, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  let checks = 0;
  const lines = source.statements.map((statement) => {
    const written = statement.getText();
    const [comment] = ts.getTrailingCommentRanges(example, statement.end) ?? [];
    const expected = comment === undefined ? "" : example.slice(comment.pos + 2, comment.end).trim();
    if (!ts.isExpressionStatement(statement) || expected === "") return written;
    checks++;
    const expression = statement.expression.getText();
    const thrown = /^throws\b\s*(.*)$/.exec(expected);
    return thrown === null
      ? `await expectSame(${JSON.stringify(written)}, async () => (${expression}), async () => (${expected}));`
      : `await expectFailure(${JSON.stringify(written)}, async () => (${expression}), ${JSON.stringify(thrown[1])});`;
  });
  // A line that begins with a bracket continues the one before it, whose comment would then be lost.
  const said = example.split("\n").filter((line) => /\S\s+\/\/ /.test(line)).length;
  return { code: lines.join("\n"), checks, said };
}
