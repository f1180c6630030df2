// TypeScript files of a folder and how their imports are resolved → what the strictest compiler objects to.
import ts from "typescript";

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

/** How a compiler of our days finds what is imported: as Node does, or as bundlers do. */
export const resolutions = {
  nodeNext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
} as const;

export function checkTypes(files: readonly string[], resolution: keyof typeof resolutions): string[] {
  const program = ts.createProgram(files, { ...strict, ...resolutions[resolution] });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}
