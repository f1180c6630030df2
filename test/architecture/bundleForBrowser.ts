// a library entry -> one script for a browser, every dependency in it, and what in it would still ask for Node
import ts from "typescript";
import { build } from "tsdown";

export interface BrowserBundle {
  readonly script: string;
  readonly exports: readonly string[];
  /** Modules that the script does not contain. */
  readonly outside: readonly string[];
  /** For each module with a leftover `require` call or an unguarded `process` or `Buffer`: "id: what". */
  readonly leftovers: readonly string[];
}

export async function bundleForBrowser(cwd: string): Promise<BrowserBundle> {
  const [bundle] = await build({
    config: false,
    cwd,
    entry: { index: "src/index.ts" },
    platform: "browser",
    target: "es2022",
    format: "iife",
    globalName: "library",
    noExternal: /./,
    inlineOnly: false,
    dts: false,
    write: false,
    clean: false,
    logLevel: "silent",
  });
  const [chunk] = bundle?.chunks ?? [];
  if (chunk?.type !== "chunk") throw new TypeError("the bundler made no script");
  const leftovers = Object.entries(chunk.modules).flatMap(([id, { code }]) =>
    nodeNames(code ?? "").map((name) => `${id.replace(/^.*\/node_modules\//, "")}: ${name}`),
  );
  // What is loaded later is in the one script as well.
  const outside = [...chunk.imports, ...chunk.dynamicImports].filter((name) => name !== chunk.fileName);
  return { script: chunk.code, exports: chunk.exports, outside, leftovers };
}

/** The names of Node that a module uses; one that it asks for with `typeof` first, or declares itself, is guarded. */
function nodeNames(code: string): string[] {
  const used = new Set<string>();
  const guarded = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeOfExpression(node)) guarded.add(node.expression.getText());
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) guarded.add(node.name.text);
    if (ts.isCallExpression(node) && /^(__)?require(\$\d+)?$/.test(node.expression.getText()))
      used.add(node.getText());
    if (ts.isPropertyAccessExpression(node) && /^(process|Buffer)$/.test(node.expression.getText())) {
      used.add(node.expression.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("module.js", code, ts.ScriptTarget.Latest, true));
  return [...used].filter((name) => !guarded.has(name));
}
