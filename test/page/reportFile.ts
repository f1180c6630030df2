// Arguments of `nap report` → the page, in a file of its own
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCli, type CliWorld } from "../cli/runCli.ts";

export interface ReportFile {
  readonly html: string;
  /** `file://…` */
  readonly address: string;
  readonly stderr: string;
}

export async function reportFile(argv: readonly string[] = [], world: CliWorld = {}): Promise<ReportFile> {
  const { stdout, stderr, exitCode } = await runCli(["report", ...argv], { cwd: tmpdir(), ...world });
  if (exitCode !== 0) throw new Error(stderr);
  const path = join(mkdtempSync(join(tmpdir(), "nap-page-")), "report.html");
  writeFileSync(path, stdout);
  return { html: stdout, address: pathToFileURL(path).href, stderr };
}
