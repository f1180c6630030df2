// The built command line → what V8 has compiled of it after some calls, beside it, for starts by this very Node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Script } from "node:vm";

interface Start {
  readonly compiled: string;
  readonly load: (name: "run.cjs") => { readonly run: () => Promise<void> };
  readonly scripts: ReadonlyMap<string, Script>;
}

const nap = resolve("bin/nap.cjs");
const { compiled, load, scripts } = createRequire(import.meta.url)(nap) as Start;

const calls = [
  "score --format json",
  "score",
  "score --format csv",
  "score --format markdown",
  "check",
  "compare",
  "explain 1.1",
  "audit --figure 86 --clauses 64",
  "methods",
  "--help",
  "completion fish -- score --format j",
];
const empty = mkdtempSync(join(tmpdir(), "nap-build-"));
const workspace = resolve("data/examples/two-assessors");
for (const folder of [empty, workspace]) {
  process.chdir(folder);
  for (const call of calls) {
    process.argv = [process.execPath, nap, ...call.split(" ")];
    await load("run.cjs").run();
    process.removeAllListeners("SIGINT");
  }
}
process.chdir(workspace);
rmSync(empty, { recursive: true });

rmSync(compiled, { recursive: true, force: true });
mkdirSync(compiled);
for (const [name, script] of scripts) writeFileSync(join(compiled, name), script.createCachedData());
process.exitCode = 0;
