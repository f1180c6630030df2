// a folder that holds src/ -> what the linter, with the project's own configuration, objects to: "file: rule: message"
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./projectRoot.ts";

interface LintReport {
  readonly number_of_files: number;
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly message: string;
  }[];
}

export interface Lint {
  readonly files: number;
  readonly objections: readonly string[];
}

const configuration = ".oxlintrc.json";

export function lintSource(root: string): Lint {
  if (!existsSync(join(root, configuration))) {
    copyFileSync(join(projectRoot, configuration), join(root, configuration));
  }
  const linter = join(projectRoot, "node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [linter, "--format=json", "src"], {
    cwd: root,
    encoding: "utf8",
  });
  const { number_of_files: files, diagnostics } = JSON.parse(stdout) as LintReport;
  return {
    files,
    objections: diagnostics.map(({ filename, code, message }) => `${filename}: ${code}: ${message}`),
  };
}
