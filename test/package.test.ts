// what npm would publish, extracted far from any node_modules -> it runs, and brings all that it needs
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packPackage } from "../scripts/packPackage.ts";
import { projectRoot } from "./architecture/projectRoot.ts";

let folder: string;
let extracted: string;

beforeAll(() => {
  const packed = packPackage(projectRoot);
  ({ folder } = packed);
  execFileSync("tar", ["-xzf", packed.tarball, "-C", folder]);
  extracted = join(folder, "package");
  mkdirSync(join(folder, "elsewhere"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("nap score runs in an empty folder", () => {
  const nap = join(extracted, "bin/nap.cjs");
  const options = {
    cwd: join(folder, "elsewhere"),
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [nap, "score"], options);
  expect(stdout, stderr).toContain("72.22");
  expect(status).toBe(0);
});

test("the notices of other people's code are there", () => {
  const notices = readFileSync(join(extracted, "THIRD-PARTY-NOTICES.txt"), "utf8");
  expect(notices).toMatch(/^commander \d+\.\d+\.\d+ \(MIT\)$/m);
});

/** Whoever adds a file to the package adds it here, too: docs/releasing.md. */
const shipped = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-NOTICES\.txt|action\.yml)$/,
  /^bin\/nap\.cjs$/,
  /^schemas\/(assessment|baseline|mapping|method|output|plan|scale|workspace)\.json$/,
  /^dist\/(index|node)\.(js|d\.ts)$/,
  /^dist\/([a-z]\w*|rolldown-runtime)-[\w-]{8}\.(js|d\.ts)$/i,
  /^dist\/cli\/([a-z]\w*|rolldown-runtime)\.cjs$/i,
  /^dist\/cli\/bundled\/(index|az-nap-2020-2022)\.json$/,
  /^dist\/cli\/bundled\/[\w-]+\.json$/,
  /^dist\/worker\/(xls|hash)Worker\.mjs$/,
  /^dist\/page\/(page\.(css|js)|words-(az|en|ru)\.js)$/,
];

test("the package holds these files and no others", () => {
  const files = globSync("**/*", { cwd: extracted, dot: true });
  expect(files.filter((file) => !shipped.some((pattern) => pattern.test(file)))).toEqual([]);
  const missing = shipped.filter((pattern) => !files.some((file) => pattern.test(file)));
  expect(missing).toEqual([]);
  expect(files.filter((file) => !file.includes("/")).toSorted()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "THIRD-PARTY-NOTICES.txt",
    "action.yml",
    "package.json",
  ]);
});

test("nothing runs while it is installed", () => {
  const { scripts } = JSON.parse(readFileSync(join(extracted, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const name of ["preinstall", "install", "postinstall"]) expect(scripts).not.toHaveProperty(name);
});

test("no sources, tests or build scripts are there", () => {
  for (const path of ["src", "test", "scripts", ".build", "node_modules"]) {
    expect(existsSync(join(extracted, path)), path).toBe(false);
  }
});

test("the command line asks for nothing but Node and its own files", () => {
  const cli = join(extracted, "dist/cli");
  const files = globSync("**/*.cjs", { cwd: cli });
  const asked = files.flatMap((file) => specifiers(readFileSync(join(cli, file), "utf8")));
  expect(asked).not.toEqual([]);
  expect(
    asked.filter((name) => !name.startsWith("./") && !(name.startsWith("node:") && isBuiltin(name))),
  ).toEqual([]);
});

test("the library asks for its dependencies, and only the entry for files for Node", () => {
  const dist = join(extracted, "dist");
  const { dependencies } = JSON.parse(readFileSync(join(extracted, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const nameOf = (specifier: string): string =>
    specifier
      .split("/")
      .slice(0, specifier.startsWith("@") ? 2 : 1)
      .join("/");
  const reached = (entry: string, seen = new Set<string>()): Set<string> => {
    for (const name of specifiers(readFileSync(join(dist, entry), "utf8"))) {
      if (seen.has(name)) continue;
      seen.add(name);
      if (name.startsWith("./")) reached(name.slice(2), seen);
    }
    return seen;
  };
  const outside = (entry: string): string[] => [...reached(entry)].filter((name) => !name.startsWith("./"));
  expect(outside("index.js")).not.toEqual([]);
  expect(outside("index.js").filter((name) => !(nameOf(name) in dependencies))).toEqual([]);
  const ofNode = outside("node.js").filter((name) => !(nameOf(name) in dependencies));
  expect(ofNode).toContain("node:fs");
  expect(ofNode.filter((name) => !name.startsWith("node:") || !isBuiltin(name))).toEqual([]);
});

/** Whatever the code imports, re-exports, imports lazily or requires; a computed name is given as its code. */
function specifiers(code: string): string[] {
  const found: string[] = [];
  const add = (name: ts.Node | undefined): void => {
    if (name) found.push(ts.isStringLiteralLike(name) ? name.text : name.getText());
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    if (ts.isCallExpression(node) && isRequest(node)) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("bundle.cjs", code, ts.ScriptTarget.Latest, true));
  return found;
}

function isRequest({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    /^(__)?require(\$\d+)?(\.resolve)?$/.test(expression.getText())
  );
}
